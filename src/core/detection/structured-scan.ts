import type { Detection } from './detection';
import type { DigitRun } from './digit-runs';
import type { ScanContext } from './recognizer';

/** A text with its digits, read once for all recognisers of numbers. */
export interface StructuredScan {
  readonly text: string;
  readonly runs: readonly DigitRun[];
  readonly context: Pick<ScanContext, 'textKind'>;
}

/** Finds one kind of structured data: what has digits or an at sign. Pure, and linear in the length of the text. */
export type StructuredRecognizer = (scan: StructuredScan) => readonly Detection[];
