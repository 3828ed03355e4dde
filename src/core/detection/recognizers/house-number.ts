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

/** A number of this size is a year. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Words behind a number that is a time, a count or a day of a month. */
const UNITS = wordSet(
  'u uur uren h heure heures min minuten minutes euro eur dag dagen week weken maand maanden jaar jaren ans an jours jour mois ' +
    'semaines medewerkers vacatures plaatsen plekken stemmen dossiers leerlingen deelnemers vrijwilligers vte appartementen ' +
    'woningen flats kamers stoelen bewoners clienten leden places participants logements personen personnes keer x fois kinderen enfants m km m2 procent pct days weeks months years people am pm oclock tot ' +
    'au to t',
);

const BOXES = wordSet('bus bte boite box app apt appartement');

/** Letters that houses are told apart by; other letters are units or endings ("9u", "3e", "5x"). */
const HOUSE_LETTERS = 'abcdABCDFG';

/** Reads a run of digits as a house number; undefined where it is a year, a date, a time, an amount or a count. */
export function houseNumberAt(text: string, run: DigitRun): HouseNumber | undefined {
  const length = run.end - run.start;
  if (length > LONGEST || text.charAt(run.start) === '0' || isContinued(text, run.start)) {
    return undefined;
  }
  const value = Number(text.slice(run.start, run.end));
  const end = value >= FIRST_YEAR && value <= LAST_YEAR ? undefined : endOfNumber(text, run.end);
  if (end === undefined) {
    return undefined;
  }
  const boxEnd = endOfBox(text, end);
  return { start: run.start, end: boxEnd, value, isDetailed: boxEnd > run.end };
}

/** Whether digits go on from others: "3/12", "1.250", "9:30". */
function isContinued(text: string, start: number): boolean {
  return isOneOf(text, start - 1, './:-+') && isDigitAt(text, start - 2);
}

/** Index behind the number with its letter or second half; undefined where it counts or measures something. */
function endOfNumber(text: string, digitsEnd: number): number | undefined {
  if (isLetterAt(text, digitsEnd)) {
    return isOneOf(text, digitsEnd, HOUSE_LETTERS) && !isAlphanumericAt(text, digitsEnd + 1)
      ? digitsEnd + 1
      : undefined;
  }
  const end =
    isOneOf(text, digitsEnd, '-/') && isAlphanumericAt(text, digitsEnd + 1)
      ? partBehind(text, digitsEnd + 1)
      : digitsEnd;
  if (end === undefined || (isOneOf(text, end, '.,:') && isDigitAt(text, end + 1))) {
    return undefined;
  }
  if (isOneOf(text, text.charAt(end) === ' ' ? end + 1 : end, '%€°')) {
    return undefined;
  }
  const behind = wordBehind(text, end, 2);
  return behind && (UNITS.has(behind.folded) || monthOf(behind.folded) !== undefined) ? undefined : end;
}

function isOneOf(text: string, index: number, characters: string): boolean {
  return index >= 0 && index < text.length && characters.includes(text.charAt(index));
}

/** Behind a hyphen or a slash: the other end of "12-14", the box of "12/3" or "12/A"; none in a date or before a word. */
function partBehind(text: string, from: number): number | undefined {
  let end = from;
  while (end - from < LONGEST && isAlphanumericAt(text, end)) {
    end += 1;
  }
  const part = text.slice(from, end);
  const isDate = isOneOf(text, end, '-/.') && isDigitAt(text, end + 1);
  if (isAlphanumericAt(text, end) || isDate || /^(?:19|20)\d\d$/.test(part)) {
    return undefined;
  }
  // "12-de" is a number and a word; what joins them is not the house's.
  return /^(?:\d+[A-Za-z]?|[A-Za-z]\d*)$/.test(part) ? end : from - 1;
}

/** Index behind the letter or box of a number: "12 B", "12 bus 3", "25 bte A"; the index given where there is none. */
function endOfBox(text: string, numberEnd: number): number {
  if (
    isOneOf(text, numberEnd, ' _') &&
    isOneOf(text, numberEnd + 1, 'ABCDEF') &&
    !isAlphanumericAt(text, numberEnd + 2) &&
    !isOneOf(text, numberEnd + 2, "'’.")
  ) {
    return numberEnd + 2;
  }
  const box = wordBehind(text, numberEnd, 2);
  if (!box || !BOXES.has(box.folded)) {
    return numberEnd;
  }
  let from = box.end;
  while (from - box.end < 2 && isOneOf(text, from, ' ._')) {
    from += 1;
  }
  let end = from;
  while (end - from < LONGEST && isAlphanumericAt(text, end)) {
    end += 1;
  }
  return end > from ? end : numberEnd;
}
