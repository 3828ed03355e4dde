import { isUsableAddress, mailboxOf } from '../../address';
import { skeleton } from '../../lookalike/skeleton';
import { addressOf } from '../recipient-fixes';
import type { AddressCheck } from './trouble';

/** A display name that shows another mail address than the one behind it: mail programs often show the name alone. */
export const contradictingName: AddressCheck = ({ displayName, address, mailbox }, { partners }) => {
  const shown = skeleton(displayName)
    .split(/[\s<>()[\]"',;:|]/)
    .find((word) => isUsableAddress(word) && mailboxOf(word) !== mailbox);
  if (shown === undefined || !isUsableAddress(address)) {
    return undefined;
  }
  const known = partners.contactAt(shown);
  return {
    severity: 'block',
    wording: { key: 'contradictingName', parameters: { address, shown } },
    by: known ? [addressOf(known.contact)] : [],
  };
};
