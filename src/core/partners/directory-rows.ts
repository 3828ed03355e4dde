import { columnOf, DESCRIPTION, type Column } from './directory-columns';
import type { ChannelInFile, ContactInFile, OrganisationInFile } from './directory-file';
import { hoursOf, twoDigits } from './hours-in-words';

/** A row of a table in which one row is one contact or one regular channel, and an organisation's first row says what it is. */
export interface Row {
  readonly number: number;
  /** Trimmed; '' where it is empty or missing. */
  readonly cell: (column: Column) => string;
}

/** Why a row can't be read. */
export type RowFault =
  | 'noOrganisation'
  /** No row of its organisation says what that is. */
  | 'notDescribed'
  /** The organisation's first row says something else. */
  | 'contradicts'
  | 'unclearSecrecy'
  | 'unreadableHours'
  | 'contactAndChannel'
  /** A phone or a Teams name of nobody. */
  | 'nobodys';

export interface FaultyRow {
  readonly row: number;
  readonly column: Column;
  readonly fault: RowFault;
  /** What the cell says. */
  readonly text: string;
  /** Id of the organisation. */
  readonly id: string;
  /** The organisation's first row; `null` where this would be it. */
  readonly first: number | null;
}

/** A part of the directory, and the row that it comes from. */
export interface From<Value> {
  readonly row: number;
  readonly value: Value;
}

export interface Entry {
  readonly row: Row;
  readonly description: From<Omit<OrganisationInFile, 'contacts' | 'channels'>>;
  readonly contacts: From<ContactInFile>[];
  readonly channels: From<ChannelInFile>[];
}

/** Where in a `DirectoryFile` something stands: `['organisations', 2, 'contacts', 0, 'address']`. */
export type Place = readonly (string | number)[];

const YES = ['ja', 'yes', 'oui', 'true', 'waar', '1'];
const NO = ['nee', 'no', 'non', 'false', 'onwaar', '0'];

/**
 * Puts the rows of a directory together by organisation. Rows that can't be read are left out, and said. What the others say is not
 * judged yet.
 *
 * @param phoneOf a telephone as dialled internationally, or as written where it isn't one
 */
export function entriesOf(
  rows: readonly Row[],
  phoneOf: (text: string) => string,
): { readonly entries: readonly Entry[]; readonly faulty: readonly FaultyRow[] } {
  const entries = new Map<string, Entry>();
  const faulty: FaultyRow[] = [];
  for (const row of rows) {
    const known = entries.get(idOf(row));
    const faults = faultsOf(row, known);
    faulty.push(...faults);
    if (faults.length === 0) {
      add(row, known, entries, phoneOf);
    }
  }
  return { entries: [...entries.values()], faulty };
}

function idOf({ cell }: Row): string {
  return cell('organisation').toLowerCase();
}

function faultsOf(row: Row, known: Entry | undefined): readonly FaultyRow[] {
  const { cell, number } = row;
  const faults: FaultyRow[] = [];
  const id = idOf(row);
  const first = known?.row.number ?? null;
  const refuse = (column: Column, fault: RowFault) =>
    faults.push({ row: number, column, fault, text: cell(column), id, first });
  if (id === '') {
    refuse('organisation', 'noOrganisation');
  } else if (!known && cell('name') === '') {
    refuse('name', 'notDescribed');
  }
  if (known) {
    for (const column of DESCRIPTION) {
      if (cell(column) !== '' && cell(column) !== known.row.cell(column)) {
        refuse(column, 'contradicts');
      }
    }
  }
  const secrecy = cell('shared secrecy').toLowerCase();
  if (!YES.includes(secrecy) && !NO.includes(secrecy) && (known ? secrecy !== '' : id !== '')) {
    refuse('shared secrecy', 'unclearSecrecy');
  }
  if (hoursOf(cell('hours')) === null) {
    refuse('hours', 'unreadableHours');
  }
  if (isContact(row) && isChannel(row)) {
    refuse('channel', 'contactAndChannel');
  }
  if (!isContact(row) && !isChannel(row) && (cell('phone') !== '' || cell('teams') !== '')) {
    refuse('contact', 'nobodys');
  }
  return faults;
}

function isContact({ cell }: Row): boolean {
  return cell('contact') !== '' || cell('address') !== '';
}

function isChannel({ cell }: Row): boolean {
  return cell('channel') !== '';
}

function add(
  row: Row,
  known: Entry | undefined,
  entries: Map<string, Entry>,
  phoneOf: (text: string) => string,
): void {
  const { cell, number } = row;
  const entry = known ?? { row, description: descriptionOf(row), contacts: [], channels: [] };
  entries.set(idOf(row), entry);
  const phone = cell('phone') === '' ? null : phoneOf(cell('phone'));
  const reach = { phone, teams: cell('teams') || null };
  if (isContact(row)) {
    const mailbox = cell('mailbox').toLowerCase() as ContactInFile['mailbox'];
    entry.contacts.push({
      row: number,
      value: { name: cell('contact'), address: cell('address'), mailbox, ...reach },
    });
  }
  if (isChannel(row)) {
    const hours = hoursOf(cell('hours')) ?? [];
    entry.channels.push({ row: number, value: { name: cell('channel'), ...reach, hours } });
  }
}

/** What is cast here is judged with the rest of the entry. */
function descriptionOf(row: Row): Entry['description'] {
  const { cell, number } = row;
  const list = (column: Column) =>
    cell(column)
      .split(/[,|;\n]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  const on = cell('verified on');
  const by = cell('verified by');
  return {
    row: number,
    value: {
      id: idOf(row),
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
  return year === '' ? text : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The organisations of all entries, for a judgement of what they say. */
export function organisationsOf(entries: readonly Entry[]): readonly OrganisationInFile[] {
  return entries.map(({ description, contacts, channels }) => ({
    ...description.value,
    channels: channels.map(({ value }) => value),
    contacts: contacts.map(({ value }) => value),
  }));
}

/**
 * The organisations without what is faulty: that contact, that channel, or the organisation with all of its rows where what it is
 * can't be relied on.
 */
export function withoutFaulty(
  entries: readonly Entry[],
  faulty: readonly Place[],
): readonly OrganisationInFile[] {
  const parts = new Set(faulty.map((place) => place.slice(0, 4).join('/')));
  const lost = lostIn(faulty);
  const sound: OrganisationInFile[] = [];
  organisationsOf(entries).forEach((organisation, index) => {
    const isSound = (list: 'contacts' | 'channels') => (_: unknown, at: number) =>
      !parts.has(['organisations', index, list, at].join('/'));
    if (!lost.has(index)) {
      sound.push({
        ...organisation,
        channels: (organisation.channels ?? []).filter(isSound('channels')),
        contacts: (organisation.contacts ?? []).filter(isSound('contacts')),
      });
    }
  });
  return sound;
}

/** The rows that are lost because their organisation, on another row, is. */
export function orphansOf(
  entries: readonly Entry[],
  faulty: readonly Place[],
): readonly { readonly row: number; readonly first: number }[] {
  const orphans: { readonly row: number; readonly first: number }[] = [];
  lostIn(faulty).forEach((index) => {
    const entry = entries[index];
    const first = entry?.row.number ?? 0;
    for (const { row } of [...(entry?.contacts ?? []), ...(entry?.channels ?? [])]) {
      if (row !== first) {
        orphans.push({ row, first });
      }
    }
  });
  return orphans;
}

/** Organisations with a fault in what they are. */
function lostIn(faulty: readonly Place[]): ReadonlySet<number> {
  return new Set(
    faulty
      .filter(([, , list]) => list !== 'contacts' && list !== 'channels')
      .map(([, index]) => Number(index)),
  );
}

/** The row and the column in which something stands; `null` where it is the row as a whole. */
export function cellOf(
  entries: readonly Entry[],
  [, index, list, at, part]: Place,
): { readonly row: number; readonly column: Column | null } | null {
  const entry = entries[Number(index)];
  if (!entry) {
    return null;
  }
  const isPart = list === 'contacts' || list === 'channels';
  const row = isPart ? entry[list][Number(at)]?.row : entry.row.number;
  const key = isPart ? part : list === 'verified' ? at : list;
  return { row: row ?? entry.row.number, column: columnIn(list, key) ?? null };
}

function columnIn(list: Place[number] | undefined, key: Place[number] | undefined): Column | undefined {
  if (key === 'name' && list !== 'name') {
    return list === 'contacts' ? 'contact' : 'channel';
  }
  return columnOf(String(key));
}
