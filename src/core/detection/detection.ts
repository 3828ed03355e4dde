/** The kinds of personal data that rule M1 names and that can be recognised today. */
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
  /** `start` is the UTF-16 index of the word. */
  | { readonly code: 'afterWord'; readonly word: string; readonly start: number }
  | { readonly code: 'knownName' };

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
  readonly evidence: readonly Evidence[];
}

/** `location` is the place of an appointment. */
export type TextKind = 'subject' | 'fileName' | 'body' | 'location';

/** What is known beside the text itself. */
export interface DetectionContext {
  readonly textKind: TextKind;
  /** Names of the client as the caseworker typed them. */
  readonly clientNames: readonly string[];
}
