import { BIRTH_YEARS, fullYear, isDayOfMonth, monthOf } from './calendar';
import type { DigitRun } from './digit-runs';
import { isLetterAt, wordBefore, wordBehind } from './surroundings';

/** A date as it stands in a text; a month and a year, or a year alone, are dates in part. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly precision: 'day' | 'month' | 'year';
  /** Whether only two digits of the year are written, so that the century is a guess. */
  readonly isShort: boolean;
  /** Index of the run of digits behind it. */
  readonly next: number;
}

const DATE_SEPARATORS = './-_ \u00a0\u2011\u2013';

/**
 * The date whose first digits are a given run: 12/03/1985, 12.3.85, 1985-03-12, 12 maart 1985, March 12, 1985, mars 1985,
 * 12031985, 1985. It may start before the run, with the name of a month.
 *
 * @param first index of the run
 * @returns undefined where no date can be read, or one that cannot exist
 */
export function dateAt(text: string, runs: readonly DigitRun[], first: number): WrittenDate | undefined {
  const run = runs[first];
  if (!run) {
    return undefined;
  }
  switch (run.end - run.start) {
    case 1:
    case 2:
      return (
        dayFirst(text, runs, first, run) ??
        withMonthName(text, runs, first, run) ??
        monthAndYear(text, runs, first, run)
      );
    case 4:
      return yearFirst(text, runs, first, run) ?? monthNameAndYear(text, first, run);
    case 6:
    case 8:
      return compact(text, first, run);
    default:
      return undefined;
  }
}

/** "12/03/1985", "12 - 3 - 85"; the month first where the numbers allow nothing else. */
function dayFirst(
  text: string,
  runs: readonly DigitRun[],
  first: number,
  run: DigitRun,
): WrittenDate | undefined {
  const second = runs[first + 1];
  const third = runs[first + 2];
  if (
    !second ||
    !third ||
    !isDateGap(text, run.end, second.start) ||
    !isDateGap(text, second.end, third.start)
  ) {
    return undefined;
  }
  const a = numberIn(text, run);
  const b = numberIn(text, second);
  const year = yearIn(text, third);
  return year !== undefined && second.end - second.start <= 2 && (isDayOfMonth(a, b) || isDayOfMonth(b, a))
    ? dateOf(run.start, third, first + 3, year, 'day')
    : undefined;
}

/** "1985-03-12". */
function yearFirst(
  text: string,
  runs: readonly DigitRun[],
  first: number,
  run: DigitRun,
): WrittenDate | undefined {
  const second = runs[first + 1];
  const third = runs[first + 2];
  const year = yearIn(text, run);
  return year !== undefined &&
    second &&
    third &&
    third.end - third.start <= 2 &&
    isDateGap(text, run.end, second.start) &&
    isDateGap(text, second.end, third.start) &&
    isDayOfMonth(numberIn(text, third), numberIn(text, second))
    ? dateOf(run.start, third, first + 3, year, 'day')
    : undefined;
}

const ORDINALS = ['er', 'e', 'ste', 'de', 'st', 'nd', 'rd', 'th', 'of'];

/** "th of September " and the like between a day and its year. */
const LONGEST_MONTH = 18;

/** "12 maart 1985", "1er mars 1985", "12th of March 1985", and "March 12, 1985". */
function withMonthName(
  text: string,
  runs: readonly DigitRun[],
  first: number,
  run: DigitRun,
): WrittenDate | undefined {
  const yearRun = runs[first + 1];
  const year = yearRun && yearRun.start - run.end <= LONGEST_MONTH ? yearIn(text, yearRun) : undefined;
  if (!yearRun || year === undefined) {
    return undefined;
  }
  const day = numberIn(text, run);
  let name = wordBehind(text, run.end, 3);
  for (let step = 0; step < 2 && name && ORDINALS.includes(name.folded); step += 1) {
    name = wordBehind(text, name.end, 3);
  }
  const month = name && monthOf(name.folded);
  if (name && month !== undefined) {
    return isYearGap(text, name.end, yearRun.start) && isDayOfMonth(day, month)
      ? dateOf(run.start, yearRun, first + 2, year, 'day')
      : undefined;
  }
  const before = wordBefore(text, run.start, 2);
  const monthBefore = before && monthOf(before.folded);
  return before &&
    monthBefore !== undefined &&
    isDayOfMonth(day, monthBefore) &&
    isYearGap(text, run.end, yearRun.start)
    ? dateOf(before.start, yearRun, first + 2, year, 'day')
    : undefined;
}

/** "03/1985". */
function monthAndYear(
  text: string,
  runs: readonly DigitRun[],
  first: number,
  run: DigitRun,
): WrittenDate | undefined {
  const second = runs[first + 1];
  if (!second || second.end - second.start !== 4 || !isDateGap(text, run.end, second.start)) {
    return undefined;
  }
  const month = numberIn(text, run);
  const year = yearIn(text, second);
  return year !== undefined && month >= 1 && month <= 12
    ? dateOf(run.start, second, first + 2, year, 'month')
    : undefined;
}

/** "juillet 2010", or the year alone. */
function monthNameAndYear(text: string, first: number, run: DigitRun): WrittenDate | undefined {
  const year = yearIn(text, run);
  const name = wordBefore(text, run.start, 2);
  if (year === undefined) {
    return undefined;
  }
  return name && monthOf(name.folded) !== undefined
    ? dateOf(name.start, run, first + 1, year, 'month')
    : dateOf(run.start, run, first + 1, year, 'year');
}

/** "12031985", "19850312", "120385", "850312". */
function compact(text: string, first: number, run: DigitRun): WrittenDate | undefined {
  const digits = text.slice(run.start, run.end);
  const parts = [
    [digits.slice(4), digits.slice(2, 4), digits.slice(0, 2)],
    [digits.slice(0, -4), digits.slice(-4, -2), digits.slice(-2)],
  ].find(([year = '', month, day]) => isBirthYear(yearOf(year)) && isDayOfMonth(Number(day), Number(month)));
  const [year] = parts ?? [];
  return year === undefined
    ? undefined
    : { ...dateOf(run.start, run, first + 1, yearOf(year), 'day'), isShort: year.length === 2 };
}

function dateOf(
  start: number,
  last: DigitRun,
  next: number,
  year: number,
  precision: WrittenDate['precision'],
): WrittenDate {
  return {
    start,
    end: last.end,
    year,
    precision,
    isShort: last.end - last.start === 2 && precision === 'day',
    next,
  };
}

function numberIn(text: string, run: DigitRun): number {
  return Number(text.slice(run.start, run.end));
}

function yearIn(text: string, run: DigitRun): number | undefined {
  const length = run.end - run.start;
  const year = yearOf(text.slice(run.start, run.end));
  return (length === 2 || length === 4) && isBirthYear(year) ? year : undefined;
}

function yearOf(written: string): number {
  return written.length === 2 ? fullYear(Number(written)) : Number(written);
}

function isBirthYear(year: number): boolean {
  return year >= BIRTH_YEARS.first && year <= BIRTH_YEARS.last;
}

/** One separator, with a space on either side at most. */
function isDateGap(text: string, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3) {
    return false;
  }
  for (let index = from; index < to; index += 1) {
    if (!DATE_SEPARATORS.includes(text.charAt(index))) {
      return false;
    }
  }
  return true;
}

/** Between month or day and year: "maart 1985", "March 12, 1985", "mrt. '85". */
function isYearGap(text: string, from: number, to: number): boolean {
  return to - from <= 3 && !isLetterAt(text, from);
}
