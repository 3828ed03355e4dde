import Papa from 'papaparse';
import parsePhoneNumber from 'libphonenumber-js/max';
import { COLUMNS } from '../../src/core/partners/directory-columns';
import type { DirectoryFile } from '../../src/core/partners/directory-file';
import {
  cellOf,
  entriesOf,
  organisationsOf,
  orphansOf,
  withoutFaulty,
  type FaultyRow,
  type Row,
  type RowFault,
} from '../../src/core/partners/directory-rows';
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

const SEPARATORS = [';', '\t', ','];
/** What is wrong with a row, and what to do about it. */
const WORDS: Readonly<Record<RowFault, (faulty: FaultyRow) => readonly [message: string, cure: string]>> = {
  noOrganisation: () => ['It is not said which organisation this row is about.', 'Write its id.'],
  notDescribed: ({ id }) => [
    `No row above says what "${id}" is.`,
    'Describe the organisation on its first row.',
  ],
  contradicts: ({ id, first }) => [
    `This is not what row ${first ?? ''} says of "${id}".`,
    'Leave it empty here, or make both the same.',
  ],
  unclearSecrecy: () => ['It is not clear whether professional secrecy is shared.', 'Write ja or nee.'],
  unreadableHours: ({ text }) => [
    `"${text}" can’t be read as opening hours.`,
    'Write them as ma-vr 9:00-12:00, 13:00-16:00; za 10:00-12:00.',
  ],
  contactAndChannel: () => [
    'A row is about a contact or about a channel.',
    'Give the channel a row of its own.',
  ],
  nobodys: () => ['It is not said whose phone or Teams name this is.', 'Fill in "contact" or "channel".'],
};

/**
 * Reads a directory from a spreadsheet saved as CSV: one row a contact or a regular channel, and on an organisation's first row
 * what it is (docs/directory.md). Separated by semicolons, commas or tabs, as Excel does by its language.
 *
 * @param privateProviders those of the organisation's policy
 */
export function readCsv(text: string, privateProviders: readonly string[]): ReadCsv {
  const badRows: BadRow[] = [];
  const { entries, faulty } = entriesOf(rowsOf(text, badRows), phoneOf);
  const faults = faultsInDirectory({ organisations: organisationsOf(entries) }, privateProviders);
  const places = faults.map(({ path }) => path);
  badRows.push(
    ...faulty.map(badRowOf),
    ...faults.map(({ path, message, cure }) => ({
      ...(cellOf(entries, path) ?? { row: 1, column: null }),
      message,
      cure,
    })),
    ...orphansOf(entries, places).map(({ row, first }) => ({
      row,
      column: null,
      message: `Its organisation, on row ${first}, could not be read.`,
      cure: 'Correct that row first.',
    })),
  );
  return {
    directory: { organisations: withoutFaulty(entries, places) },
    badRows: badRows.sort((a, b) => a.row - b.row),
  };
}

function badRowOf(faulty: FaultyRow): BadRow {
  const { row, column, fault } = faulty;
  const [message, cure] = WORDS[fault](faulty);
  return { row, column, message, cure };
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

/** As dialled internationally where it is a number, and as written where it isn't, which the schema then refuses. */
function phoneOf(text: string): string {
  const number = parsePhoneNumber(text, 'BE');
  return number?.isValid() === true ? number.number : text;
}
