import type { PartnerIndex } from '../partners/partner-index';
import type { Policy } from '../policy/policy';
import { domainOf, isWithin, mailboxOf } from './address';
import { RECIPIENT_FIELDS, type MailAddress, type MailDraft, type RecipientField } from './draft';
import { knownDomains } from './lookalike/known-domains';

/** Somebody who will get the mail, and by which field. */
export interface Recipient extends MailAddress {
  readonly field: RecipientField;
  /** `mailboxOf` its address, by which the same recipient is known again. */
  readonly mailbox: string;
}

const read = new WeakMap<MailDraft, readonly Recipient[]>();

/** All recipients, the most visible field first; a field that is hidden counts as much. */
export function recipientsOf(draft: MailDraft): readonly Recipient[] {
  let recipients = read.get(draft);
  if (recipients === undefined) {
    recipients = RECIPIENT_FIELDS.reduce<readonly Recipient[]>(
      (all, field) =>
        all.concat(draft[field].map((one) => ({ ...one, field, mailbox: mailboxOf(one.address) }))),
      [],
    );
    read.set(draft, recipients);
  }
  return recipients;
}

/** Whether the address is one of the organisation itself. */
export function isOwnAddress(address: string, { ownDomains }: Policy): boolean {
  const domain = domainOf(address);
  return knownDomains(ownDomains).list.some((own) => isWithin(domain, own));
}

/** Whether the address is at a domain of the organisation or of a partner, or is itself in the directory. */
export function isKnownAddress(address: string, policy: Policy, partners: PartnerIndex): boolean {
  return isOwnAddress(address, policy) || partners.organisationAt(address) !== undefined;
}
