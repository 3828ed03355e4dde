import { mailboxOf } from '../address';
import { isGeneralMailbox } from '../general-mailbox';
import { basisOf } from '../question';
import { recipientsOf } from '../recipients';
import { addressOf, placeOf, replacements } from './recipient-fixes';
import { askable, capped, finding, onceAsked, type Rule } from './rule';

/**
 * M6: client content goes to one caregiver and not to a mailbox that many read. *Do Not Forward* leaves the choice; an
 * archive, of which the password is for one person, does not.
 */
export const generalMailboxRule: Rule = {
  id: 'M6',
  check({ draft, policy, partners, isClientMail, route }, level) {
    if (!isClientMail) {
      return [];
    }
    const recipients = recipientsOf(draft);
    const present = new Set(recipients.map(({ mailbox }) => mailbox));
    return onceAsked(
      recipients
        .filter(({ address }) => isGeneralMailbox(address, policy.generalMailboxes, partners))
        .map((recipient) => {
          const { address, mailbox } = recipient;
          const contacts = partners.organisationAt(address)?.contacts ?? [];
          const others = contacts.filter(
            (contact) => contact.mailbox === 'personal' && !present.has(mailboxOf(contact.address)),
          );
          const severity = capped(route === 'protected' ? 'ask' : 'block', level);
          return finding({
            rule: 'M6',
            severity,
            place: placeOf(recipient),
            wording: { key: 'generalMailbox', parameters: { address } },
            fixes: replacements(recipient, others.map(addressOf)),
            question: askable(severity, 'generalMailbox', basisOf([mailbox])),
          });
        }),
    );
  },
};
