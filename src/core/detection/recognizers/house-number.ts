import { monthOf } from '../calendar';
import { isDigitAt, type DigitRun } from '../digit-runs';
import { isAlphanumericAt, isLetterAt, wordBehind, wordSet } from '../surroundings';

/** A number that can be a house's: "12", "95A", "12-14", "12 bus 3", "25 bte 4". */
export interface HouseNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Whether a letter or a box follows, as behind nothing but a house number. */
  readonly isDetailed: boolean;
}

const LONGEST = 4;

/** Words behind a number that is a time, a count or a day of a month. */
const UNITS = wordSet(
  'u uur uren h heure heures min minuten minutes euro eur dag dagen week weken maand maanden jaar jaren ans an jours jour mois ' +
    'semaines personen personnes keer x fois kinderen enfants m km m2 procent pct days weeks months years people am pm oclock tot ' +
    'au to t',
);

const BOXES = wordSet('bus bte boite box app apt appartement');

/** Letters that houses are told apart by; other letters are units or endings ("9u", "3e", "5x"). */
const HOUSE_LETTERS = 'abcdABCDFG';

/** Reads a run of digits as a house number; undefined where it is a year, a date, a time, an amount or a count. */
export function houseNumberAt(text: string, run: DigitRun): HouseNumber | undefined {
  const digits = text.slice(run.start, run.end);
  if (digits.length > LONGEST || digits.startsWith('0') || /^(?:19|20)\d\d$/.test(digits)) {
    return undefined;
  }
  const number = { start: run.start, value: Number(digits) };
  let end = run.end;
  if (isLetterAt(text, end)) {
    if (!HOUSE_LETTERS.includes(text.charAt(end)) || isAlphanumericAt(text, end + 1)) {
      return undefined;
    }
    return withBox(text, { ...number, end: end + 1, isDetailed: true });
  }
  if ('-/'.includes(text.charAt(end) || ' ') && isAlphanumericAt(text, end + 1)) {
    const second = partBehind(text, end + 1);
    if (second === undefined) {
      return undefined;
    }
    end = second;
  }
  if ('.,:'.includes(text.charAt(end) || ' ') && isDigitAt(text, end + 1)) {
    return undefined;
  }
  if (/^ ?[%€°]/.test(text.slice(end, end + 2))) {
    return undefined;
  }
  const behind = wordBehind(text, end, 2);
  if (behind && (UNITS.has(behind.folded) || monthOf(behind.folded) !== undefined)) {
    return undefined;
  }
  return withBox(text, { ...number, end, isDetailed: end > run.end });
}

/** Behind a hyphen or a slash: the other end of "12-14", the box of "12/3" or "12/A"; none in a date or before a word. */
function partBehind(text: string, from: number): number | undefined {
  let end = from;
  while (end - from < LONGEST && isAlphanumericAt(text, end)) {
    end += 1;
  }
  const part = text.slice(from, end);
  const isDate = '-/.'.includes(text.charAt(end) || ' ') && isDigitAt(text, end + 1);
  if (isAlphanumericAt(text, end) || isDate || /^(?:19|20)\d\d$/.test(part)) {
    return undefined;
  }
  // "12-de" is a number and a word; what joins them is not the house's.
  return /^(?:\d+[A-Za-z]?|[A-Za-z]\d*)$/.test(part) ? end : from - 1;
}

/** The number with its letter or box: "12 B", "12 bus 3", "25 bte A". */
function withBox(text: string, number: HouseNumber): HouseNumber {
  const letter = /^[ _]([A-F])$/.exec(text.slice(number.end, number.end + 2));
  if (
    letter &&
    !isAlphanumericAt(text, number.end + 2) &&
    !"'’.".includes(text.charAt(number.end + 2) || ' ')
  ) {
    return { ...number, end: number.end + 2, isDetailed: true };
  }
  const box = wordBehind(text, number.end, 2);
  if (!box || !BOXES.has(box.folded)) {
    return number;
  }
  let end = box.end;
  while (end - box.end < 2 && ' ._'.includes(text.charAt(end) || '-')) {
    end += 1;
  }
  const from = end;
  while (end - from < LONGEST && isAlphanumericAt(text, end)) {
    end += 1;
  }
  return end > from ? { ...number, end, isDetailed: true } : number;
}
