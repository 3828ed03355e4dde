import { LIFE_DOMAINS, MAILBOX_ROLES, ORGANISATION_KINDS } from '../../core/partners/directory';
import { COLUMN_HELP, type Column } from '../../core/partners/directory-columns';

/** What an administrator fills in: a line, lines, one of a list, several of a list, or a day. */
export type ListColumnKind = 'line' | 'lines' | 'choice' | 'choices' | 'day';

/** A column of the SharePoint list that holds the partner directory (A3). */
export interface ListColumn {
  /** That of the spreadsheet: one can be pasted into the other. It is the title of the column too. */
  readonly column: Column;
  /** Internal name, by which Graph and scripts know it. */
  readonly name: string;
  readonly kind: ListColumnKind;
  /** Empty where anything can be written. */
  readonly choices: readonly string[];
  readonly isRequired: boolean;
  readonly description: string;
}

const column = (
  column: Column,
  name: string,
  kind: ListColumnKind = 'line',
  choices: readonly string[] = [],
): ListColumn => ({
  column,
  name,
  kind,
  choices,
  isRequired: column === 'organisation',
  description: COLUMN_HELP[column],
});

/**
 * The columns of the list, as the script that makes it and the code that reads it have them. `Title` is the one that every list
 * has. One row is one contact or one regular channel; a row with a name says what the organisation is.
 */
export const LIST_COLUMNS: readonly ListColumn[] = [
  column('organisation', 'Title'),
  column('name', 'PartnerName'),
  column('kind', 'PartnerKind', 'choice', ORGANISATION_KINDS),
  column('areas', 'Areas', 'lines'),
  column('life domains', 'LifeDomains', 'choices', LIFE_DOMAINS),
  column('grants', 'Grants', 'lines'),
  column('shared secrecy', 'SharedSecrecy', 'choice', ['ja', 'nee']),
  column('domains', 'MailDomains'),
  column('verified on', 'VerifiedOn', 'day'),
  column('verified by', 'VerifiedBy'),
  column('contact', 'ContactName'),
  column('address', 'ContactAddress'),
  column('mailbox', 'Mailbox', 'choice', MAILBOX_ROLES),
  column('channel', 'Channel'),
  column('phone', 'Phone'),
  column('teams', 'TeamsName'),
  column('hours', 'OpeningHours'),
];
