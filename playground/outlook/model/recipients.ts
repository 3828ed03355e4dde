import type { Recipient, RecipientType } from './mail';
import { DISTRIBUTION_LISTS, TENANT_DOMAIN } from './tenant';

/** Outside quotation marks: "Verlinden, An" is one name. */
const SEPARATOR = /[;,\n](?=(?:[^"]*"[^"]*")*[^"]*$)/;
const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/;
const NAME_AND_ADDRESS = /^"?(?<name>[^"<]*?)"?\s*<(?<address>[^<>]*)>$/;

/**
 * Reads what somebody typed in an address field: `naam@voorbeeld.be`, `Naam <naam@voorbeeld.be>`, several of them after
 * each other with `;` or `,` between. What is no address stays as an unresolved entry, as in Outlook.
 */
export function parseRecipients(text: string): readonly Recipient[] {
  return text
    .split(SEPARATOR)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map(parseRecipient);
}

function parseRecipient(entry: string): Recipient {
  const { name = '', address = entry } = NAME_AND_ADDRESS.exec(entry)?.groups ?? {};
  return recipient(address.trim(), name.trim());
}

/** @param displayName defaults to the address, as in Outlook */
export function recipient(address: string, displayName = ''): Recipient {
  return {
    displayName: displayName || address,
    address,
    recipientType: recipientTypeOf(address),
    isResolved: ADDRESS.test(address),
  };
}

function recipientTypeOf(address: string): RecipientType {
  const lower = address.toLowerCase();
  if (DISTRIBUTION_LISTS.includes(lower)) {
    return 'distributionList';
  }
  return lower.endsWith(`@${TENANT_DOMAIN}`) ? 'user' : 'externalUser';
}
