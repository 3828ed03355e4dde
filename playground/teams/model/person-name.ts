import type { PartnerDirectory } from '../../../src/core/partners/directory';

/**
 * Name of who is called, as Teams shows it.
 *
 * @param target user principal name, or a number as `4:+3293000001`
 */
export function personName({ organisations }: PartnerDirectory, target: string): string {
  const wanted = target.replace(/^4:/, '').toLowerCase();
  for (const { name: organisation, channels, contacts } of organisations) {
    const isWanted = ({ teams, phone }: { readonly teams: string | null; readonly phone: string | null }) =>
      [teams?.toLowerCase(), phone].includes(wanted);
    const channel = channels.find(isWanted);
    const name = channel ? `${channel.name}, ${organisation}` : contacts.find(isWanted)?.name;
    if (name !== undefined) {
      return name;
    }
  }
  return target;
}
