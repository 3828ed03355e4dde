import parsePhoneNumber from 'libphonenumber-js/max';
import Papa from 'papaparse';
import type { PartnerDirectory } from '../../src/core/partners/directory';
import { COLUMNS, type Column } from '../../src/core/partners/directory-columns';
import { hoursInWords } from '../../src/core/partners/hours-in-words';

type Cells = Partial<Record<Column, string>>;

/** The directory as a spreadsheet that Excel opens with its accents right, and that `readCsv` reads back. */
export function directoryCsv({ organisations }: PartnerDirectory): string {
  const rows = organisations.flatMap((organisation) => {
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
  const lines = rows.map((cells: Cells) => COLUMNS.map((column) => cells[column] ?? ''));
  return `\uFEFF${Papa.unparse([[...COLUMNS], ...lines], { delimiter: ';' })}\r\n`;
}

/** With spaces, or Excel would take it for a sum. */
function phoneInWords(phone: string | null): string {
  return phone === null ? '' : (parsePhoneNumber(phone)?.formatInternational() ?? phone);
}
