import parsePhoneNumber from 'libphonenumber-js/max';
import type { PartnerDirectory } from '../../src/core/partners/directory';
import type { Column } from '../../src/core/partners/directory-columns';
import { hoursInWords } from '../../src/core/partners/hours-in-words';

/** One row, by its columns; empty ones may be left out. */
export type Cells = Readonly<Partial<Record<Column, string>>>;

/** The directory as rows: one is one contact or one regular channel, and the first of an organisation says what it is. */
export function directoryCells({ organisations }: PartnerDirectory): readonly Cells[] {
  return organisations.flatMap((organisation) => {
    const { id, name, kind, areas, lifeDomains, grants, sharedSecrecy, domains, verified } = organisation;
    const parts: readonly Cells[] = [
      ...organisation.contacts.map((contact) => ({
        contact: contact.name,
        address: contact.address,
        mailbox: contact.mailbox,
        phone: phoneInWords(contact.phone),
        teams: contact.teams ?? '',
      })),
      ...organisation.channels.map((channel) => ({
        channel: channel.name,
        phone: phoneInWords(channel.phone),
        teams: channel.teams ?? '',
        hours: hoursInWords(channel.hours),
      })),
    ];
    const description: Cells = {
      name,
      kind,
      areas: areas.join(', '),
      'life domains': lifeDomains.join(', '),
      grants: grants.join(', '),
      'shared secrecy': sharedSecrecy ? 'ja' : 'nee',
      domains: domains.join(', '),
      'verified on': verified?.on ?? '',
      'verified by': verified?.by ?? '',
    };
    const [first = {}, ...others] = parts;
    return [
      { organisation: id, ...description, ...first },
      ...others.map((part) => ({ organisation: id, ...part })),
    ];
  });
}

/** With spaces, or Excel would take it for a sum. */
function phoneInWords(phone: string | null): string {
  return phone === null ? '' : (parsePhoneNumber(phone)?.formatInternational() ?? phone);
}
