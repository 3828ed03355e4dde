import type { Answer, MailDraft } from '../../../core/mail/draft';
import type { Finding } from '../../../core/mail/finding';
import type { Question } from '../../../core/mail/question';
import type { Check } from '../live/check';
import { keyOf } from '../repairs/repair';
import { answerTo } from './statement';

/** A finding that an answer of the caseworker settled. */
export interface Answered {
  readonly finding: Finding;
  readonly question: Question;
  readonly answer: Answer;
  /** Index that it has among the findings and the other answered ones. */
  readonly position: number;
}

/**
 * What the caseworker answered about the mail as it still stands. The mail tells, not this pane's memory: an answer shows as
 * long as it is what keeps the question from being asked.
 *
 * @param findings those of the mail, its answers taken into account
 */
export function answeredIn(
  draft: MailDraft,
  findings: readonly Finding[],
  check: Check,
): readonly Answered[] {
  const { statement } = draft;
  if (statement.answers.length === 0) {
    return [];
  }
  const open = new Set(findings.map(keyOf));
  const answerOf = ({ question }: Finding) => (question === null ? undefined : answerTo(statement, question));
  return check(unanswered(draft))
    .findings.filter((finding) => answerOf(finding) !== undefined || open.has(keyOf(finding)))
    .flatMap((finding, position): readonly Answered[] => {
      const { question } = finding;
      const answer = answerOf(finding);
      return question && answer ? [{ finding, question, answer, position }] : [];
    });
}

/** The mail as if nothing was confirmed about it, other than that it is about no client. */
function unanswered(draft: MailDraft): MailDraft {
  const answers = draft.statement.answers.filter(({ question }) => question === 'notClientMail');
  return { ...draft, confirmedAddresses: [], statement: { ...draft.statement, answers } };
}
