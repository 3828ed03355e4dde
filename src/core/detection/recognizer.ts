import type { Detection, DetectionContext } from './detection';
import type { Word } from './text';

/** A text, prepared once for every recogniser. */
export interface Scan {
  readonly text: string;
  readonly words: readonly Word[];
  readonly context: DetectionContext;
}

/** Finds one kind of personal data. Pure, and linear in the length of the text. */
export type Recognizer = (scan: Scan) => readonly Detection[];
