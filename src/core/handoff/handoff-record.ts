import type { Consent } from '../consent/consent';
import type { HandoffRecord } from '../mail/handoff-mark';
import { groupsIn, sharableGroups, type AgreedData } from './agreed-data';
import { consentDayOf, consentFormOf } from './consent-of';
import type { HandoffFrame } from './handoff';

/**
 * What travels with the mail in its header, in neutral codes, so that the send check can compare (M9, M10). Nothing about
 * the client; `null` where nothing may be shared.
 */
export function handoffRecord(data: AgreedData, frame: HandoffFrame, consent: Consent): HandoffRecord | null {
  const form = consentFormOf(consent);
  return form === null
    ? null
    : {
        partner: frame.partner.id,
        form,
        on: consentDayOf(consent),
        agreed: sharableGroups(consent),
        included: groupsIn(data),
        call: frame.call?.outcome ?? 'notTried',
      };
}
