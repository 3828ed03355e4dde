import type { DigitRun } from './digit-runs';

/** A number as it is written: digits in one or more groups with separators between them. */
export interface DigitGroups {
  readonly digits: string;
  /** UTF-16 index of the first digit. */
  readonly start: number;
  /** UTF-16 index behind the last digit. */
  readonly end: number;
  /** How many digits each group has. */
  readonly lengths: readonly number[];
  /** Index of the run behind the last group. */
  readonly next: number;
}

/** What people put between the groups of a number; the last ones are the dashes and spaces that word processors write. */
const SEPARATORS = ' .-/_,·\u00a0\u202f\u2009\u2010\u2011\u2012\u2013\u2014\u2212';

const LONGEST_GAP = 3;

/** Nobody writes a number digit by digit; the bound keeps a text of lone digits fast. */
export const MOST_GROUPS = 8;

/** Whether nothing but one to three separators stands between two indices: "85 - 07". */
export function isSeparated(text: string, from: number, to: number): boolean {
  if (to - from < 1 || to - from > LONGEST_GAP) {
    return false;
  }
  for (let index = from; index < to; index += 1) {
    if (!SEPARATORS.includes(text.charAt(index))) {
      return false;
    }
  }
  return true;
}

/**
 * Joins runs of digits into one number of exactly `count` digits.
 *
 * @param first index of the run to start with
 * @returns undefined where the groups don't add up to `count`, or something else stands between them
 */
export function groupsOf(
  text: string,
  runs: readonly DigitRun[],
  first: number,
  count: number,
): DigitGroups | undefined {
  const head = runs[first];
  if (!head || head.ahead < count) {
    return undefined;
  }
  const lengths: number[] = [];
  let digits = '';
  for (let index = first; index < runs.length && index < first + MOST_GROUPS; index += 1) {
    const run = runs[index];
    const before = runs[index - 1];
    if (!run || (index > first && before && !isSeparated(text, before.end, run.start))) {
      return undefined;
    }
    const length = run.end - run.start;
    if (digits.length + length > count || run.ahead < count - digits.length) {
      return undefined;
    }
    digits += text.slice(run.start, run.end);
    lengths.push(length);
    if (digits.length === count) {
      return { digits, start: head.start, end: run.end, lengths, next: index + 1 };
    }
  }
  return undefined;
}

/** Whether the groups break only at some of these places, counted in digits: a date breaks at 2, 4 and 6. */
export function breaksOnlyAt(lengths: readonly number[], places: readonly number[]): boolean {
  let place = 0;
  return lengths.slice(0, -1).every((length) => {
    place += length;
    return places.includes(place);
  });
}
