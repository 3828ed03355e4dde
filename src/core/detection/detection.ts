import type { Language } from '../language/language';

/** The kinds of personal data that rule M1 names. */
export type DetectionKind =
  | 'name'
  | 'nationalNumber'
  | 'phone'
  | 'email'
  | 'iban'
  | 'birthDate'
  | 'address'
  | 'idCard'
  | 'licencePlate';

/** How sure the detector is: certain enough to stop a mail, to ask, or only to point out in the pane. */
export type Tier = 'block' | 'ask' | 'hint';

/** Why a span was taken for personal data, in codes that the pane puts into words. */
export type Evidence =
  | { readonly code: 'checksum' }
  | { readonly code: 'pattern' }
  /** A word that belongs to the datum, such as "mevr." or "geb."; `start` is its UTF-16 index. */
  | { readonly code: 'afterWord'; readonly word: string; readonly start: number }
  /** A word beside a name that speaks for one and has a sense of its own, such as "gezin", "dossier", "zoekt". */
  | { readonly code: 'besideWord'; readonly word: string }
  | { readonly code: 'knownName' }
  | { readonly code: 'firstName' }
  | { readonly code: 'familyName' }
  | { readonly code: 'firstAndFamilyName' }
  | { readonly code: 'initial' }
  /** A capital where a common word has none. */
  | { readonly code: 'capital' }
  /** Its letters are those of names rather than of words. */
  | { readonly code: 'nameLike' }
  /** It is the name of somebody who sends, receives or signs the mail. */
  | { readonly code: 'professional' };

/** A span of personal data in a text. */
export interface Detection {
  readonly kind: DetectionKind;
  /** UTF-16 index of the first character, in the text as given. */
  readonly start: number;
  /** UTF-16 index behind the last character. */
  readonly end: number;
  readonly text: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly tier: Tier;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

/** What kind of text it is; a `location` is that of an appointment. */
export type TextKind = 'subject' | 'fileName' | 'body' | 'location';

/** What is known beside the text itself; all of it may be left out. */
export interface DetectionContext {
  /** `subject` where nothing is said. */
  readonly textKind?: TextKind;
  /** Names of the client as the caseworker typed them: certain wherever they stand. */
  readonly clientNames?: readonly string[];
  /** Names of senders, recipients and signers: no client data in a body, and no more than a hint in a subject. */
  readonly professionals?: readonly string[];
  /** The language that the text is likely to be in. */
  readonly language?: Language;
}
