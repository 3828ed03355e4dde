import type { Policy } from '../policy/policy';
import { domainOf, isWithin } from './address';
import { RECIPIENT_FIELDS, type MailAddress, type MailDraft, type RecipientField } from './draft';
import { isPrivateAddress } from './private-provider';

/** A recipient, and the field in which they stand. */
export interface PlacedRecipient extends MailAddress {
  readonly field: RecipientField;
}

/**
 * The recipients with an address outside the sender's own organisation, as the fields have them. Where the policy names no
 * domain of its own, it is the one that the sender mails from.
 */
export function recipientsOutside(draft: MailDraft, policy: Policy): readonly PlacedRecipient[] {
  const sender = draft.from.address;
  const domains =
    policy.ownDomains.length > 0 || isPrivateAddress(sender, policy.privateProviders)
      ? policy.ownDomains
      : [domainOf(sender)];
  const isOwn = (address: string) =>
    domains.some((domain) => domain !== '' && isWithin(domainOf(address), domain.toLowerCase()));
  return RECIPIENT_FIELDS.reduce<readonly PlacedRecipient[]>(
    (outside, field) =>
      outside.concat(
        draft[field]
          .filter(({ address }) => address !== '' && !isOwn(address))
          .map((recipient) => ({ ...recipient, field })),
      ),
    [],
  );
}
