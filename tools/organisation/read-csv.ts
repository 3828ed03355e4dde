import Papa from 'papaparse';
import parsePhoneNumber from 'libphonenumber-js/max';
import type {
  ChannelInFile,
  ContactInFile,
  DirectoryFile,
  OrganisationInFile,
} from '../../src/core/partners/directory-file';
import { columnOf, COLUMNS, DESCRIPTION, type Column } from './csv-columns';
import type { Fault, Path } from './fault';
import { hoursOf } from './hours-in-words';
import { closestTo } from './suggestion';
import { faultsInDirectory } from './validate';

/** Something wrong in a row, as the spreadsheet numbers it; the row was left out. */
export interface BadRow {
  readonly row: number;
  /** `null` where it is the row as a whole. */
  readonly column: string | null;
  readonly message: string;
  readonly cure: string;
}

export interface ReadCsv {
  /** What the good rows say. */
  readonly directory: DirectoryFile;
  /** In the order of the rows. */
  readonly badRows: readonly BadRow[];
}

interface Row {
  readonly number: number;
  readonly cell: (column: Column) => string;
}

/** An entry and the row that it comes from. */
interface From<Value> {
  readonly row: number;
  readonly value: Value;
}

interface Entry {
  readonly row: Row;
  readonly description: From<Omit<OrganisationInFile, 'contacts' | 'channels'>>;
  readonly contacts: From<ContactInFile>[];
  readonly channels: From<ChannelInFile>[];
}

const SEPARATORS = [';', '\t', ','];
const YES = ['ja', 'yes', 'oui', 'true', 'waar', '1'];
const NO = ['nee', 'no', 'non', 'false', 'onwaar', '0'];

/**
 * Reads a directory from a spreadsheet saved as CSV: one row a contact or a regular channel, and on an organisation's first row
 * what it is (docs/directory.md). Separated by semicolons, commas or tabs, as Excel does by its language.
 *
 * @param privateProviders those of the organisation's policy
 */
export function readCsv(text: string, privateProviders: readonly string[]): ReadCsv {
  const badRows: BadRow[] = [];
  const entries = new Map<string, Entry>();
  for (const row of rowsOf(text, badRows)) {
    const { bad, add } = readRow(row, entries);
    badRows.push(...bad);
    if (bad.length === 0) {
      add();
    }
  }
  const { good, bad } = goodEntries([...entries.values()], privateProviders);
  return {
    directory: { organisations: good },
    badRows: [...badRows, ...bad].sort((a, b) => a.row - b.row),
  };
}

function rowsOf(text: string, badRows: BadRow[]): readonly Row[] {
  const csv = text.replace(/^\uFEFF/, '');
  const header = csv.slice(0, csv.search(/[\r\n]|$/));
  const delimiter = SEPARATORS.find((separator) => header.includes(separator)) ?? ';';
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter });
  const [titles = [], ...rows] = data;
  const columns = titles.map((title) => title.trim().toLowerCase().replace(/\s+/g, ' '));
  const known: readonly string[] = COLUMNS;
  for (const column of columns.filter((one) => one !== '' && !known.includes(one))) {
    const meant = closestTo(column, COLUMNS);
    badRows.push({
      row: 1,
      column,
      message: 'This column is not known, and was not read.',
      cure: meant === undefined ? 'Take it away.' : `Did you mean "${meant}"?`,
    });
  }
  if (!columns.includes('organisation')) {
    badRows.push({
      row: 1,
      column: null,
      message: 'There is no column "organisation", so no row could be read.',
      cure: 'Write the names of the columns in the first row.',
    });
    return [];
  }
  const broken = new Set(errors.map(({ row = 0 }) => row));
  for (const row of broken) {
    badRows.push({
      row: row + 1,
      column: null,
      message: 'A quote is not closed, so that this row and all below it run together.',
      cure: 'Save the spreadsheet as CSV again.',
    });
  }
  return rows
    .map((cells, index): Row => ({
      number: index + 2,
      cell: (column) => (cells[columns.indexOf(column)] ?? '').trim(),
    }))
    .filter(({ number, cell }) => !broken.has(number - 1) && COLUMNS.some((column) => cell(column) !== ''));
}

function readRow(
  row: Row,
  entries: Map<string, Entry>,
): { readonly bad: readonly BadRow[]; readonly add: () => void } {
  const bad: BadRow[] = [];
  const refuse = (column: Column | null, message: string, cure: string) =>
    bad.push({ row: row.number, column, message, cure });
  const id = row.cell('organisation').toLowerCase();
  const known = entries.get(id);
  if (id === '') {
    refuse('organisation', 'It is not said which organisation this row is about.', 'Write its id.');
  } else if (!known && row.cell('name') === '') {
    refuse('name', `No row above says what "${id}" is.`, 'Describe the organisation on its first row.');
  }
  if (known) {
    for (const column of DESCRIPTION) {
      if (row.cell(column) !== '' && row.cell(column) !== known.row.cell(column)) {
        refuse(
          column,
          `This is not what row ${known.row.number} says of "${id}".`,
          'Leave it empty here, or make both the same.',
        );
      }
    }
  }
  const secrecy = row.cell('shared secrecy').toLowerCase();
  if (!YES.includes(secrecy) && !NO.includes(secrecy) && (known ? secrecy !== '' : id !== '')) {
    refuse('shared secrecy', 'It is not clear whether professional secrecy is shared.', 'Write ja or nee.');
  }
  const hours = hoursOf(row.cell('hours'));
  if (hours === null) {
    refuse(
      'hours',
      `"${row.cell('hours')}" can’t be read as opening hours.`,
      'Write them as ma-vr 9:00-12:00, 13:00-16:00; za 10:00-12:00.',
    );
  }
  const isContact = row.cell('contact') !== '' || row.cell('address') !== '';
  const isChannel = row.cell('channel') !== '';
  if (isContact && isChannel) {
    refuse('channel', 'A row is about a contact or about a channel.', 'Give the channel a row of its own.');
  }
  if (!isContact && !isChannel && (row.cell('phone') !== '' || row.cell('teams') !== '')) {
    refuse('contact', 'It is not said whose phone or Teams name this is.', 'Fill in "contact" or "channel".');
  }
  return {
    bad,
    add: () => {
      const entry = known ?? { row, description: descriptionOf(row, id), contacts: [], channels: [] };
      entries.set(id, entry);
      const reach = { phone: phoneOf(row.cell('phone')), teams: row.cell('teams') || null };
      if (isContact) {
        const mailbox = row.cell('mailbox').toLowerCase() as ContactInFile['mailbox'];
        const contact = { name: row.cell('contact'), address: row.cell('address'), mailbox, ...reach };
        entry.contacts.push({ row: row.number, value: contact });
      }
      if (isChannel) {
        const channel = { name: row.cell('channel'), ...reach, hours: hours ?? [] };
        entry.channels.push({ row: row.number, value: channel });
      }
    },
  };
}

/** The schema judges what is cast here. */
function descriptionOf({ number, cell }: Row, id: string): Entry['description'] {
  const list = (column: Column) =>
    cell(column)
      .split(/[,|;]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  const on = cell('verified on');
  const by = cell('verified by');
  return {
    row: number,
    value: {
      id,
      name: cell('name'),
      kind: cell('kind').toLowerCase() as OrganisationInFile['kind'],
      areas: list('areas'),
      lifeDomains: list('life domains') as OrganisationInFile['lifeDomains'] & object,
      grants: list('grants'),
      sharedSecrecy: YES.includes(cell('shared secrecy').toLowerCase()),
      domains: list('domains'),
      verified: on === '' && by === '' ? null : { on: dayOf(on), by },
    },
  };
}

/** Excel writes days as 1/09/2026 or 1-9-2026, whatever was typed. */
function dayOf(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** As dialled internationally where it is a number, and as written where it isn't, which the schema then refuses. */
function phoneOf(text: string): string | null {
  const number = parsePhoneNumber(text, 'BE');
  return text === '' ? null : number?.isValid() === true ? number.number : text;
}

/** Leaves out what has a fault, and says in which row: the contact, the channel, or the organisation with all of its rows. */
function goodEntries(
  entries: readonly Entry[],
  privateProviders: readonly string[],
): { readonly good: readonly OrganisationInFile[]; readonly bad: readonly BadRow[] } {
  const organisations = entries.map(({ description, contacts, channels }): OrganisationInFile => ({
    ...description.value,
    channels: channels.map(({ value }) => value),
    contacts: contacts.map(({ value }) => value),
  }));
  const faults = faultsInDirectory({ organisations }, privateProviders);
  const isFaulty = (start: Path) => faults.some(({ path }) => start.every((step, at) => path[at] === step));
  const isDescriptionFaulty = (index: number) =>
    faults.some(({ path }) => path[1] === index && path[2] !== 'contacts' && path[2] !== 'channels');
  const bad = faults.map((fault) => badRowOf(fault, entries));
  const good = organisations.flatMap((organisation, index) => {
    if (isDescriptionFaulty(index)) {
      bad.push(...orphansOf(entries[index]));
      return [];
    }
    const kept =
      (list: 'contacts' | 'channels') =>
      (_: unknown, at: number): boolean =>
        !isFaulty(['organisations', index, list, at]);
    return [
      {
        ...organisation,
        channels: (organisation.channels ?? []).filter(kept('channels')),
        contacts: (organisation.contacts ?? []).filter(kept('contacts')),
      },
    ];
  });
  return { good, bad };
}

function badRowOf({ path, message, cure }: Fault, entries: readonly Entry[]): BadRow {
  const [, index, list, at] = path;
  const entry = entries[Number(index)];
  const isPart = list === 'contacts' || list === 'channels';
  const row = isPart ? entry?.[list][Number(at)]?.row : entry?.row.number;
  const key = isPart ? path[4] : list === 'verified' ? path[3] : list;
  return { row: row ?? 1, column: columnIn(list, key) ?? null, message, cure };
}

function columnIn(list: Path[number] | undefined, key: Path[number] | undefined): Column | undefined {
  if (key === 'name' && list !== 'name') {
    return list === 'contacts' ? 'contact' : 'channel';
  }
  return columnOf(String(key));
}

function orphansOf(entry: Entry | undefined): readonly BadRow[] {
  return [...(entry?.contacts ?? []), ...(entry?.channels ?? [])]
    .filter(({ row }) => row !== entry?.row.number)
    .map(({ row }) => ({
      row,
      column: null,
      message: `Its organisation, on row ${entry?.row.number ?? ''}, could not be read.`,
      cure: 'Correct that row first.',
    }));
}
