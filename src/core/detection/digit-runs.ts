/** Digits that stand together, as UTF-16 indices. */
export interface DigitRun {
  readonly start: number;
  /** Index behind the last digit. */
  readonly end: number;
}

const ZERO = 48;
const NINE = 57;

/** Whether a digit from 0 to 9 stands at the index; false outside the text. */
export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= ZERO && code <= NINE;
}

/**
 * All digits of a text in order, in one pass: what every recogniser of a number starts from.
 *
 * @param from UTF-16 index to start at
 * @param to index to stop behind; digits that stand across it are read to their end
 */
export function digitRunsOf(text: string, from = 0, to = text.length): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  for (let index = from; index < to; index += 1) {
    if (isDigitAt(text, index)) {
      const start = index;
      while (isDigitAt(text, index + 1)) {
        index += 1;
      }
      runs.push({ start, end: index + 1 });
    }
  }
  return runs;
}
