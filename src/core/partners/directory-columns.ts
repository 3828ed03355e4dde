/** The columns of a directory that is kept in a spreadsheet or in a SharePoint list, and what goes in them. */
export const COLUMN_HELP = {
  organisation: 'Id of the organisation, on every row.',
  name: 'Its name.',
  kind: '`caw`, `ocmw`, `dmw` or `other`.',
  areas: 'Municipalities that it serves: `Gent, Aalst`.',
  'life domains': 'What it helps with, in the words of `lifeDomains`: `income, housing`.',
  grants: 'Rights that it can grant itself.',
  'shared secrecy': '`ja` or `nee`.',
  domains: 'Its mail domains.',
  'verified on': 'Day on which it was last checked: `2026-09-01` or `1/09/2026`.',
  'verified by': 'Role of who checked it.',
  contact: 'Name of a caseworker or a team.',
  address: 'Their professional mail address.',
  mailbox: 'Who reads it: `personal`, `team` or `general`.',
  channel: 'Name of a regular channel, such as `Onthaal`.',
  phone: 'Telephone of the contact or the channel, in any Belgian or international spelling.',
  teams: 'Name with which they sign in to Teams.',
  hours: 'Opening hours of the channel: `ma-vr 9:00-12:00, 13:00-16:00; za 10:00-12:00`.',
} as const;

export type Column = keyof typeof COLUMN_HELP;

export const COLUMNS = Object.keys(COLUMN_HELP) as readonly Column[];

/** Those that say what an organisation is. */
export const DESCRIPTION: readonly Column[] = COLUMNS.slice(1, COLUMNS.indexOf('contact'));

/** Columns that are called otherwise in the data. */
const KEYS: Readonly<Record<string, Column>> = {
  id: 'organisation',
  lifeDomains: 'life domains',
  sharedSecrecy: 'shared secrecy',
  on: 'verified on',
  by: 'verified by',
};

/** The column that holds a key of an organisation, a contact or a channel. */
export function columnOf(key: string): Column | undefined {
  return KEYS[key] ?? COLUMNS.find((column) => column === key);
}
