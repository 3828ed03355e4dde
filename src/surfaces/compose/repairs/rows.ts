import type { MailDraft } from '../../../core/mail/draft';
import type { Finding } from '../../../core/mail/finding';
import { keyOf, type Repair } from './repair';
import { takeBack, type Performed } from './take-back';

/** A repair that was carried out and can be taken back. */
export interface Done extends Performed {
  readonly key: string;
  readonly finding: Finding;
  readonly repair: Repair;
  /** Index of the finding's row at that moment. */
  readonly position: number;
}

/** A line of the pane's list: something to mend, or something mended. */
export type Row =
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding }
  | { readonly kind: 'done'; readonly key: string; readonly done: Done };

/** The list as the caseworker sees it: findings, gravest first, and what was done in the place of what it was done to. */
export function rowsOf(
  findings: readonly Finding[],
  carriedOut: readonly Done[],
  draft: MailDraft,
): readonly Row[] {
  const rows = findings.map((finding): Row => ({ kind: 'finding', key: keyOf(finding), finding }));
  const shown = carriedOut.filter((done) => stillHolds(done, findings, draft));
  for (const done of shown.sort((one, other) => one.position - other.position)) {
    rows.splice(done.position, 0, { kind: 'done', key: done.key, done });
  }
  return rows;
}

function stillHolds(done: Done, findings: readonly Finding[], draft: MailDraft): boolean {
  const { repair, finding } = done;
  if (takeBack(done, draft) === null) {
    return false;
  }
  return repair.kind === 'fix'
    ? !findings.some((other) => keyOf(other) === keyOf(finding))
    : repair.texts.every((text) => draft.subject.includes(text));
}
