import { changesFor, type Change } from '../../../core/mail/change';
import type { MailDraft } from '../../../core/mail/draft';
import type { Finding, Fix } from '../../../core/mail/finding';
import type { Question } from '../../../core/mail/question';
import type { Verdict } from '../../../core/mail/verdict';
import type { Policy } from '../../../core/policy/policy';
import { withAnswer, withoutAnswer } from '../answers/statement';

/** What the caseworker can do about a finding with one press. */
export type Repair =
  | { readonly kind: 'fix'; readonly fix: Fix }
  /** "This is no personal data", remembered for this mail only. */
  | { readonly kind: 'dismiss'; readonly texts: readonly string[] }
  /** `reason` is empty where the question needs none. */
  | { readonly kind: 'answer'; readonly question: Question; readonly reason: string };

/** Tells findings apart, and is the same for one finding from one verdict to the next. */
export function keyOf({ rule, place, wording }: Finding): string {
  const finding = `${rule}:${wording.key}`;
  switch (place.kind) {
    case 'recipient':
      return `${finding}:${place.field}:${place.address}`;
    case 'attachment':
      return `${finding}:${place.text}`;
    case 'sender':
    case 'subject':
    case 'location':
    case 'mail':
      return `${finding}:${place.kind}`;
  }
}

/**
 * The writes that carry out a repair on the mail as it is now; `null` when the mail has changed since, and would not get
 * what the button promised.
 */
export function changesOf(
  repair: Repair,
  finding: Finding,
  draft: MailDraft,
  verdict: Verdict,
  policy: Policy,
): readonly Change[] | null {
  if (!verdict.findings.some((other) => keyOf(other) === keyOf(finding) && offers(other, repair))) {
    return null;
  }
  const { statement } = draft;
  switch (repair.kind) {
    case 'fix':
      return changesFor(repair.fix, draft, policy, verdict.clientSignals.length > 0);
    case 'dismiss': {
      const added = repair.texts.filter((text) => !statement.notPersonal.includes(text));
      return [
        { kind: 'statement', value: { ...statement, notPersonal: [...statement.notPersonal, ...added] } },
      ];
    }
    case 'answer':
      return [
        { kind: 'statement', value: withAnswer(statement, repair.question, repair.reason) },
        ...remembered(finding, true),
      ];
  }
}

/** The writes that take an answer back; `null` where the mail no longer has it. */
export function changesWithoutAnswer(
  finding: Finding,
  question: Question,
  { statement }: MailDraft,
): readonly Change[] | null {
  const value = withoutAnswer(statement, question);
  return value.answers.length < statement.answers.length
    ? [{ kind: 'statement', value }, ...remembered(finding, false)]
    : null;
}

/** An address that was found right once is not asked about in the next mail (M3). */
function remembered({ place, wording }: Finding, value: boolean): readonly Change[] {
  return place.kind === 'recipient' && wording.key === 'unknownAddress'
    ? [{ kind: 'confirmedAddress', address: place.address, value }]
    : [];
}

/** Whether a finding has this very way out. */
export function offers({ fixes, dismissible, question }: Finding, repair: Repair): boolean {
  switch (repair.kind) {
    case 'fix':
      return fixes.some((fix) => JSON.stringify(fix) === JSON.stringify(repair.fix));
    case 'dismiss':
      return repair.texts.every((text) => dismissible.includes(text));
    case 'answer':
      return question?.id === repair.question.id && question.basis === repair.question.basis;
  }
}
