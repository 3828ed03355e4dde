import type { Contact } from '../../partners/directory';
import type { MailAddress } from '../draft';
import type { Fix, Place } from '../finding';
import type { Recipient } from '../recipients';

/** No more choices than can be taken in at a glance. */
export const MOST_CHOICES = 3;

export function placeOf({ field, address }: Recipient): Place {
  return { kind: 'recipient', field, address };
}

export function removal({ field, address }: Recipient): Fix {
  return { kind: 'removeRecipient', field, address };
}

/** Puts another address in place of the recipient's: at most three to choose from. Or takes the recipient out. */
export function replacements(recipient: Recipient, by: readonly MailAddress[]): readonly Fix[] {
  const { field, address } = recipient;
  return by
    .slice(0, MOST_CHOICES)
    .map((other): Fix => ({ kind: 'replaceRecipient', field, address, by: other }))
    .concat(removal(recipient));
}

export function addressOf({ name, address }: Contact): MailAddress {
  return { displayName: name, address };
}
