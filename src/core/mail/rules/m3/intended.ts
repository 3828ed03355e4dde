import type { PartnerIndex } from '../../../partners/partner-index';
import { isUsableAddress } from '../../address';
import type { MailAddress } from '../../draft';
import type { Recipient } from '../../recipients';
import { addressOf } from '../recipient-fixes';

/**
 * Who was meant by an address that should have been another: the contact at that address; else the address itself, under
 * the name that the recipient had.
 */
export function intended(
  address: string,
  { displayName }: Recipient,
  partners: PartnerIndex,
): readonly MailAddress[] {
  const known = partners.contactAt(address);
  if (known) {
    return [addressOf(known.contact)];
  }
  const name = displayName.includes('@') ? address : displayName;
  return isUsableAddress(address) ? [{ displayName: name === '' ? address : name, address }] : [];
}
