import { fold } from '../../detection/text';
import type { PartnerContact, PartnerDirectory } from '../../partners/directory';
import { RECIPIENT_FIELDS, type MailAddress, type RecipientField } from '../draft';
import type { Finding, Fix, Severity } from '../finding';
import { isPrivateAddress } from '../private-provider';
import type { Rule } from './rule';

/** M2: a client mail goes from a professional address to professional addresses. */
export const professionalAddressRule: Rule = {
  id: 'M2',
  check({ draft, policy, directory, isClientMail }, level) {
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
            .map((recipient) => recipientFinding(field, recipient, directory, level)),
        ),
      senders,
    );
  },
};

function senderFinding({ address }: MailAddress, severity: Severity): Finding {
  return {
    rule: 'M2',
    severity,
    place: { kind: 'sender', address },
    wording: { key: 'privateSender', parameters: { address } },
    fixes: [],
    dismissible: [],
  };
}

function recipientFinding(
  field: RecipientField,
  recipient: MailAddress,
  directory: PartnerDirectory,
  severity: Severity,
): Finding {
  const { address } = recipient;
  const remove: Fix = { kind: 'removeRecipient', field, address };
  const contact = contactNamed(recipient.displayName, directory);
  return {
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
    dismissible: [],
  };
}

/** The one contact of that name in the partner directory; none where two people share it. */
function contactNamed(name: string, directory: PartnerDirectory): PartnerContact | undefined {
  const namesakes = directory.contacts.filter((contact) => fold(contact.name) === fold(name.trim()));
  return namesakes.length === 1 ? namesakes[0] : undefined;
}
