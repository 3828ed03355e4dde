import type { Day } from '../../consent/consent';
import type { MailAddress } from '../../mail/draft';
import { domainOf } from '../../mail/address';
import type { Organisation } from '../../partners/directory';
import type { PartnerIndex } from '../../partners/partner-index';
import type { HandoffFrame, Professional } from '../handoff';
import type { HandoffForm } from './handoff-form';

/** What a handoff says beside the client's data. */
export function frameOf(
  form: HandoffForm,
  organisation: Organisation,
  from: Professional,
  today: Day,
): HandoffFrame {
  const { id, name, sharedSecrecy } = organisation;
  return {
    reference: form.reference.trim(),
    partner: { id, name, sharedSecrecy },
    purpose: 'intake',
    from,
    fallback:
      form.fallbackName.trim() === ''
        ? null
        : {
            name: form.fallbackName.trim(),
            organisation: from.organisation,
            phone: form.fallbackPhone.trim(),
            address: '',
          },
    call:
      form.call === null
        ? null
        : {
            outcome: form.call,
            on: today,
            at: form.call === 'notTried' ? '' : form.calledAt,
            clientPresent: form.call !== 'notTried' && form.clientPresent,
          },
    on: today,
  };
}

/** The caseworker who writes, as the directory knows them; with the name that Outlook shows where it doesn't. */
export function senderOf({ displayName, address }: MailAddress, partners: PartnerIndex): Professional {
  const known = partners.contactAt(address);
  return {
    name: known?.contact.name ?? displayName,
    organisation: partners.organisationAt(address)?.name ?? domainOf(address),
    phone: known?.contact.phone ?? '',
    address,
  };
}
