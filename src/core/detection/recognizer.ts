import type { Language } from '../language/language';
import type { Detection, TextKind } from './detection';
import type { Tokens } from './names/tokens';

/** What is known beside the text, with nothing left out. */
export interface ScanContext {
  readonly textKind: TextKind;
  readonly clientNames: readonly string[];
  readonly professionals: readonly string[];
  readonly language: Language | null;
}

/** A text, and what is known beside it. */
export interface Scan {
  readonly text: string;
  /** Its words, read once for all recognisers of names. */
  readonly tokens: Tokens;
  readonly context: ScanContext;
}

/** Finds one kind of personal data. Pure, and linear in the length of the text. */
export type Recognizer = (scan: Scan) => readonly Detection[];
