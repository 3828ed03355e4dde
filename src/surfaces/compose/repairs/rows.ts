import type { MailDraft } from '../../../core/mail/draft';
import type { Finding } from '../../../core/mail/finding';
import type { Answered } from '../answers/answered';
import { keyOf, offers, type Repair } from './repair';
import { takeBack, type Performed } from './take-back';

/** A repair that was carried out and can be taken back. */
export interface Done extends Performed {
  readonly key: string;
  readonly finding: Finding;
  readonly repair: Exclude<Repair, { kind: 'answer' }>;
  /** Index of the finding's row at that moment. */
  readonly position: number;
}

/** A line of the pane's list: something to mend, something answered, or something mended. */
export type Row =
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding }
  | { readonly kind: 'answered'; readonly key: string; readonly answered: Answered }
  | { readonly kind: 'done'; readonly key: string; readonly done: Done };

/**
 * The list as the caseworker sees it: findings, gravest first, with what was answered in its place, and what was done in the
 * place of what it was done to.
 */
export function rowsOf(
  findings: readonly Finding[],
  answered: readonly Answered[],
  carriedOut: readonly Done[],
  draft: MailDraft,
): readonly Row[] {
  const rows = findings.map((finding, index): Row => {
    const key = keyOf(finding);
    const earlier = findings.slice(0, index).filter((other) => keyOf(other) === key).length;
    return { kind: 'finding', key: earlier === 0 ? key : `${key}:${earlier}`, finding };
  });
  for (const one of answered) {
    rows.splice(one.position, 0, { kind: 'answered', key: answeredKey(one), answered: one });
  }
  const shown = carriedOut.filter((done) => stillHolds(done, findings, draft));
  for (const done of shown.sort((one, other) => one.position - other.position)) {
    rows.splice(done.position, 0, { kind: 'done', key: done.key, done });
  }
  return rows;
}

/** Key of the row that an answered finding gets. */
export function answeredKey({ finding, question }: Pick<Answered, 'finding' | 'question'>): string {
  return `${keyOf(finding)}:${question.basis}`;
}

function stillHolds(done: Done, findings: readonly Finding[], draft: MailDraft): boolean {
  const { repair, finding } = done;
  if (takeBack(done, draft) === null) {
    return false;
  }
  return repair.kind === 'fix'
    ? !findings.some((other) => keyOf(other) === keyOf(finding) && offers(other, repair))
    : repair.texts.every((text) => textsOf(finding, draft).some((whole) => whole.includes(text)));
}

/** The texts of the mail in which a finding of this kind can be. */
function textsOf({ place }: Finding, draft: MailDraft): readonly string[] {
  const { subject, meeting, attachments, body } = draft;
  switch (place.kind) {
    case 'location':
      return meeting === null ? [] : [meeting.location];
    case 'attachment':
      return attachments.map(({ name }) => name);
    case 'mail':
      return [subject, body.text, ...attachments.map(({ name }) => name)];
    default:
      return [subject];
  }
}
