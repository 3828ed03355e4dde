import type { Language } from '../language/language';
import type { Detection, TextKind } from './detection';
import type { Word } from './text';

/** What is known beside the text, with nothing left out. */
export interface ScanContext {
  readonly textKind: TextKind;
  readonly clientNames: readonly string[];
  readonly professionals: readonly string[];
  readonly language: Language | null;
}

/** A text, prepared once for every recogniser. */
export interface Scan {
  readonly text: string;
  readonly words: readonly Word[];
  readonly context: ScanContext;
}

/** Finds one kind of personal data. Pure, and linear in the length of the text. */
export type Recognizer = (scan: Scan) => readonly Detection[];
