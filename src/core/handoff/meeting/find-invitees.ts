import { fold } from '../../detection/text';
import type { PartnerDirectory } from '../../partners/directory';
import type { Invitee } from './meeting-form';

/**
 * Contacts whose name or organisation holds each word of a query, whatever its case and accents; none for an empty query.
 *
 * @param most how many to give at most
 */
export function findInvitees(
  { organisations }: PartnerDirectory,
  query: string,
  most: number,
): readonly Invitee[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found: Invitee[] = [];
  for (const { name: organisation, contacts } of words.length === 0 ? [] : organisations) {
    for (const { name, address } of contacts) {
      const text = fold(`${name}\n${organisation}`);
      if (words.every((word) => text.includes(word))) {
        found.push({ name, address, organisation });
      }
      if (found.length === most) {
        return found;
      }
    }
  }
  return found;
}
