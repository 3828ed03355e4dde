import type { Certificate } from '../answer';
import { attention, bad, good, type Finding } from '../finding';

const SUBJECT = 'Certificate';
const RENEW = 21;

/** Outlook loads nothing from a host whose certificate it can't trust, and says little about why. */
export function certificateFinding({ trouble, daysLeft }: Certificate): Finding {
  if (daysLeft < 0) {
    return bad(SUBJECT, `It ended ${-daysLeft} days ago.`, 'Renew the certificate.');
  }
  if (trouble !== null) {
    return bad(
      SUBJECT,
      `Browsers don’t trust it (${trouble}).`,
      'Use a certificate for this name from an authority that every device trusts, with its whole chain.',
    );
  }
  return daysLeft < RENEW
    ? attention(SUBJECT, `It ends in ${daysLeft} days.`, 'Renew it, and see why that did not go by itself.')
    : good(SUBJECT, `Trusted, and valid for ${daysLeft} days more.`);
}
