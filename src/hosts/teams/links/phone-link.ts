/**
 * What an anchor needs to dial a number.
 *
 * @param phone as dialled internationally; spaces and the like don't count
 */
export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
