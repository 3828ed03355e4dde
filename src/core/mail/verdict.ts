import type { DetectionKind } from '../detection/detection';
import type { RuleId } from '../policy/policy';
import type { Finding } from './finding';
import type { Question } from './question';

/** Why a mail counts as client mail. */
export type ClientSignal =
  | { readonly code: 'handoffMark' }
  | { readonly code: 'declared' }
  | { readonly code: 'protected' }
  | {
      readonly code: 'personalData';
      readonly where: 'subject' | 'body' | 'attachment';
      readonly kind: DetectionKind;
      readonly text: string;
    }
  /** Somebody with a private mail address sends it, gets it or wrote what is quoted. */
  | { readonly code: 'correspondent' }
  /** Words that tell of somebody who is helped. */
  | { readonly code: 'story'; readonly words: readonly string[] };

/** The judgement of one mail. */
export interface Verdict {
  readonly outcome: 'allow' | 'ask' | 'block';
  /** Empty for a mail that is about no client. */
  readonly clientSignals: readonly ClientSignal[];
  /**
   * "This mail is about no client": the question that the caseworker may answer, or did, about what was found in the text;
   * `null` where nothing was found, or where no answer would count.
   */
  readonly notClientMail: Question | null;
  /** Gravest first. */
  readonly findings: readonly Finding[];
  /** Rules that were judged and found nothing. */
  readonly passed: readonly RuleId[];
}

/** Whether it is a client mail without protection. One that may be about a client is none, as long as nobody said so. */
export function lacksProtection({ findings }: Verdict): boolean {
  return findings.some(({ wording }) => wording.key === 'unprotected');
}

/** Whether protecting the mail is all that keeps it from leaving, questions aside. */
export function lacksOnlyProtection(verdict: Verdict): boolean {
  return (
    lacksProtection(verdict) &&
    verdict.findings.every(({ rule, severity }) => rule === 'M5' || severity !== 'block')
  );
}
