/** Digits that stand together, as UTF-16 indices. */
export interface DigitRun {
  readonly start: number;
  /** Index behind the last digit. */
  readonly end: number;
  /** How many digits there are from here on with only a few characters between them: what a long number needs. */
  readonly ahead: number;
}

/** The widest gap inside a number: ") / " in "(0475) / 12 34 56". */
export const WIDEST_GAP = 4;

const ZERO = 48;
const NINE = 57;

/** Whether a digit from 0 to 9 stands at the index; false outside the text. */
export function isDigitAt(text: string, index: number): boolean {
  // To read outside of a text, even once, makes V8 slower wherever it reads.
  const code = index >= 0 && index < text.length ? text.charCodeAt(index) : 0;
  return code >= ZERO && code <= NINE;
}

const DIGITS = /\d+/g;

/**
 * All digits of a text in order, in one pass: what every recogniser of a number starts from.
 *
 * @param from UTF-16 index to start at
 */
export function digitRunsOf(text: string, from = 0): readonly DigitRun[] {
  const runs: { start: number; end: number; ahead: number }[] = [];
  DIGITS.lastIndex = from;
  for (let found = DIGITS.exec(text); found !== null; found = DIGITS.exec(text)) {
    runs.push({ start: found.index, end: DIGITS.lastIndex, ahead: found[0].length });
  }
  for (let last = runs.length - 2; last >= 0; last -= 1) {
    const run = runs[last];
    const next = runs[last + 1];
    if (run && next && next.start - run.end <= WIDEST_GAP) {
      run.ahead += next.ahead;
    }
  }
  return runs;
}
