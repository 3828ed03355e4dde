import type { DetectionKind } from '../detection/detection';
import type { RuleId } from '../policy/policy';
import type { MailAddress, RecipientField } from './draft';

export type Severity = 'block' | 'ask' | 'info';

/** A piece of the subject, as UTF-16 indices. */
export interface SubjectSpan {
  readonly kind: DetectionKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where in the mail a finding is. */
export type Place =
  | { readonly kind: 'subject'; readonly spans: readonly SubjectSpan[] }
  | { readonly kind: 'sender'; readonly address: string }
  | { readonly kind: 'recipient'; readonly field: RecipientField; readonly address: string }
  | { readonly kind: 'mail' };

/** A repair that one click carries out; `changesFor` says what it changes in the mail. */
export type Fix =
  | { readonly kind: 'setSubject'; readonly subject: string }
  | { readonly kind: 'removeRecipient'; readonly field: RecipientField; readonly address: string }
  | {
      readonly kind: 'replaceRecipient';
      readonly field: RecipientField;
      readonly address: string;
      readonly by: MailAddress;
    }
  | { readonly kind: 'protect' };

/** What each sentence about a finding needs to know; the language catalogues have one entry a key. */
export interface WordingParameters {
  readonly personalDataInSubject: { readonly spans: readonly SubjectSpan[] };
  readonly privateRecipient: { readonly address: string };
  readonly privateSender: { readonly address: string };
  readonly unprotected: Record<string, never>;
}

export type WordingKey = keyof WordingParameters;

export type Wording = {
  [Key in WordingKey]: { readonly key: Key; readonly parameters: WordingParameters[Key] };
}[WordingKey];

/** One thing in a mail that needs somebody's attention. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: Place;
  readonly wording: Wording;
  /** Best first; empty where only the caseworker can mend it. */
  readonly fixes: readonly Fix[];
  /** Texts of which the caseworker may say "this is no personal data"; never a checksummed number. */
  readonly dismissible: readonly string[];
}
