import type { PartnerIndex } from '../../partners/partner-index';
import { RECIPIENT_FIELDS, type MailAddress, type RecipientField } from '../draft';
import type { Finding, Fix, Severity } from '../finding';
import { isPrivateAddress } from '../private-provider';
import { finding, type Rule } from './rule';

/** M2: a client mail goes from a professional address to professional addresses. */
export const professionalAddressRule: Rule = {
  id: 'M2',
  check({ draft, policy, partners, isClientMail }, level) {
    if (!isClientMail) {
      return [];
    }
    const isPrivate = ({ address }: MailAddress) => isPrivateAddress(address, policy.privateProviders);
    const senders = [draft.from].filter(isPrivate).map((sender) => senderFinding(sender, level));
    return RECIPIENT_FIELDS.reduce<readonly Finding[]>(
      (found, field) =>
        found.concat(
          draft[field]
            .filter(isPrivate)
            .map((recipient) => recipientFinding(field, recipient, partners, level)),
        ),
      senders,
    );
  },
};

function senderFinding({ address }: MailAddress, severity: Severity): Finding {
  return finding({
    rule: 'M2',
    severity,
    place: { kind: 'sender', address },
    wording: { key: 'privateSender', parameters: { address } },
  });
}

function recipientFinding(
  field: RecipientField,
  recipient: MailAddress,
  partners: PartnerIndex,
  severity: Severity,
): Finding {
  const { address } = recipient;
  const remove: Fix = { kind: 'removeRecipient', field, address };
  const namesakes = partners.contactsNamed(recipient.displayName);
  // Where two people share a name, only the caseworker knows which of them is meant.
  const contact = namesakes.length === 1 ? namesakes[0]?.contact : undefined;
  return finding({
    rule: 'M2',
    severity,
    place: { kind: 'recipient', field, address },
    wording: { key: 'privateRecipient', parameters: { address } },
    fixes: contact
      ? [
          {
            kind: 'replaceRecipient',
            field,
            address,
            by: { displayName: contact.name, address: contact.address },
          },
          remove,
        ]
      : [remove],
  });
}
