import type { Detection, TextKind } from '../detection';
import { isSeparated, MOST_GROUPS, type DigitGroups } from '../digit-groups';
import { isDigitAt, WIDEST_GAP, type DigitRun } from '../digit-runs';
import { modulo97 } from '../modulo';
import type { StructuredRecognizer } from '../structured-scan';
import { cueBefore, evidenceOf, isLetterAt, wordSet } from '../surroundings';
import { isBelgianGrouping, isBelgianNumber } from './belgian-phone';
import { callingCodeOf } from './calling-codes';
import { REFERENCE_WORDS } from './reference-words';
import { detectionOf, WEIGHTS } from './weights';

/** Words for a telephone: what leads to the number and says nothing without it. */
const PHONE_WORDS = wordSet(
  'tel telnr telefoon telefoonnr telefoonnummer telefoonnummers gsm gsmnr gsmnummer fax mob mobiel mobile portable phone ' +
    'telephone whatsapp cell',
);

const CALL_WORDS = wordSet(
  'bel belt bellen terugbellen opbellen bereikbaar sms sturen call appel appeler rappeler',
);

/** Numbers of companies, meters and the like, which no telephone is behind. */
const COMPANY_WORDS = wordSet(
  'kbo bce btw tva vat be ondernemingsnummer ondernemingsnr entreprise vestigingseenheid vestigingsnummer kbonr ean',
);

const SHORTEST = 8;
const LONGEST = 15;

/** A number behind 00 has to be this long, calling code included, as references are padded with zeros too. */
const SHORTEST_FOREIGN = 9;

/**
 * Telephone numbers in the usual spellings (M1): Belgian ones by zone and grouping, foreign ones by `+` or `00` and the
 * length that their country has. Service numbers are nobody's, and are left.
 */
export const recognizePhones: StructuredRecognizer = ({ text, runs, context: { textKind } }) => {
  const found: Detection[] = [];
  for (let first = 0; first < runs.length; first += 1) {
    const phone = phoneAt(text, runs, first, textKind);
    if (phone) {
      const word = cueBefore(text, phone.start, PHONE_WORDS);
      const evidence = [{ code: 'pattern' } as const, ...evidenceOf(word)];
      found.push(detectionOf('phone', text, phone, WEIGHTS.phone, evidence, textKind));
      first = phone.next - 1;
    }
  }
  return found;
};

interface Phone {
  readonly start: number;
  readonly end: number;
  /** Index of the run behind it. */
  readonly next: number;
}

function phoneAt(
  text: string,
  runs: readonly DigitRun[],
  first: number,
  textKind: TextKind,
): Phone | undefined {
  const run = runs[first];
  if (!run || run.ahead < SHORTEST) {
    return undefined;
  }
  const { start } = run;
  const plus = plusBefore(text, start);
  if (plus !== undefined) {
    const international = internationalAt(text, runs, first, 0);
    return international && { start: plus, end: international.end, next: international.next };
  }
  const shape = shapeAt(text, runs, first);
  if (!shape || isContinued(text, start) || '+*'.includes(text.charAt(start - 1) || ' ')) {
    return undefined;
  }
  const cue = cueOf(text, start);
  const isGlued = isLetterAt(text, start - 1) && cue !== 'phone' && textKind !== 'fileName';
  return isGlued || !isPlausible(text, shape, cue) ? undefined : withBrackets(text, shape.number, run);
}

/** A number that looks like one, and how it is written. */
interface Shape {
  readonly number: DigitGroups;
  readonly form: 'belgian' | 'foreign' | 'withoutPrefix';
}

function shapeAt(text: string, runs: readonly DigitRun[], first: number): Shape | undefined {
  const start = runs[first]?.start ?? 0;
  if (text.startsWith('00', start)) {
    const number = internationalAt(text, runs, first, 2);
    return number && { number, form: 'foreign' };
  }
  if (text.startsWith('0', start)) {
    const number = belgianAt(text, runs, first);
    return number && { number, form: 'belgian' };
  }
  const number = mobileAt(text, runs, first);
  return number && { number, form: 'withoutPrefix' };
}

/** Whether a number of the right shape is a telephone and not a company's number or somebody's reference. */
function isPlausible(text: string, { number, form }: Shape, cue: Cue): boolean {
  const { digits, lengths } = number;
  if (cue === 'phone') {
    return true;
  }
  if (isPaymentReference(lengths)) {
    return false;
  }
  const isBare = lengths.length === 1;
  switch (form) {
    case 'belgian':
      return (
        cue !== 'company' &&
        !(cue === 'reference' && isBare) &&
        !isCompanyNumber(text.slice(number.start, number.end), digits)
      );
    case 'foreign':
      return (
        digits.length - 2 >= SHORTEST_FOREIGN &&
        (cue === undefined || (cue === 'reference' && lengths.length > 2))
      );
    case 'withoutPrefix':
      return cue === undefined && digits.length === 11 && isBare;
  }
}

/** Structured payment references are written 123/4567/89012. */
function isPaymentReference(lengths: readonly number[]): boolean {
  return lengths.join() === '3,4,5';
}

/** Company numbers (KBO) are written 0123.456.789 and end in two check digits; so does one mobile number in 97, by chance. */
function isCompanyNumber(written: string, digits: string): boolean {
  return (
    /^\d{4}\.\d{3}\.\d{3}$/.test(written) && Number(digits.slice(8)) === 97 - modulo97(digits.slice(0, 8))
  );
}

/** The number with the bracket in front of its zone: "(09) 265 89 20". */
function withBrackets(text: string, { start, end, next }: DigitGroups, first: DigitRun): Phone {
  const isBracketed = text.charAt(start - 1) === '(' && text.charAt(first.end) === ')' && end > first.end;
  return { start: isBracketed ? start - 1 : start, end, next };
}

type Cue = 'phone' | 'company' | 'reference' | undefined;

function cueOf(text: string, start: number): Cue {
  const follows = (words: ReadonlySet<string>): boolean => cueBefore(text, start, words) !== undefined;
  if (follows(PHONE_WORDS) || follows(CALL_WORDS)) {
    return 'phone';
  }
  return follows(COMPANY_WORDS) ? 'company' : follows(REFERENCE_WORDS) ? 'reference' : undefined;
}

/** Index of a lone plus sign in front of a number; "+++123/…" marks a payment reference. */
function plusBefore(text: string, start: number): number | undefined {
  const plus = text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '(' ? start - 2 : start - 1;
  return text.charAt(plus) === '+' && text.charAt(plus - 1) !== '+' && !isDigitAt(text, plus - 1)
    ? plus
    : undefined;
}

/** Whether the number goes on from another one: "2026/0475…", "1,0475…". */
function isContinued(text: string, start: number): boolean {
  return './-,:'.includes(text.charAt(start - 1) || ' ') && isDigitAt(text, start - 2);
}

/** A Belgian number with its leading 0. */
function belgianAt(text: string, runs: readonly DigitRun[], first: number): DigitGroups | undefined {
  return beginnings(text, runs, first, 10).find(
    ({ digits, lengths }) => isBelgianNumber(digits.slice(1)) && isBelgianGrouping(digits, lengths),
  );
}

/** A mobile number as WhatsApp shows it, "32475123456", or without anything in front: "gsm 475 12 34 56". */
function mobileAt(text: string, runs: readonly DigitRun[], first: number): DigitGroups | undefined {
  return '34'.includes(text.charAt(runs[first]?.start ?? 0))
    ? beginnings(text, runs, first, 11).find(({ digits }) => /^(?:32)?4[5-9]\d{7}$/.test(digits))
    : undefined;
}

/** The longest number from a run on, behind `skipped` digits of prefix, that has the length its country demands. */
function internationalAt(
  text: string,
  runs: readonly DigitRun[],
  first: number,
  skipped: number,
): DigitGroups | undefined {
  const [longest, shorter] = beginnings(text, runs, first, LONGEST + skipped + 1).filter(({ digits }) =>
    isInternational(digits.slice(skipped)),
  );
  return longest && shorter && endsInYear(longest) ? shorter : longest;
}

/** Whether the last group is the year that stands behind the number: "+43 664 123456 2026". */
function endsInYear({ digits, lengths }: DigitGroups): boolean {
  return lengths[lengths.length - 1] === 4 && /(?:19|20)\d\d$/.test(digits);
}

/** @param digits calling code and number; a 0 in between, as in "+32 (0)475", is left out of the count */
function isInternational(digits: string): boolean {
  const code = callingCodeOf(digits);
  if (!code) {
    return false;
  }
  const national = digits.slice(code.code.length);
  const candidates = national.startsWith('0') ? [national, national.slice(1)] : [national];
  return candidates.some((candidate) =>
    code.code === '32'
      ? isBelgianNumber(candidate)
      : candidate.length >= code.shortest && candidate.length <= code.longest,
  );
}

/** The numbers of at most `longest` digits that start at a run and end behind a group, longest first. */
function beginnings(
  text: string,
  runs: readonly DigitRun[],
  first: number,
  longest: number,
): readonly DigitGroups[] {
  const found: DigitGroups[] = [];
  const lengths: number[] = [];
  let digits = '';
  const start = runs[first]?.start ?? 0;
  for (let index = first; index < runs.length && index < first + MOST_GROUPS; index += 1) {
    const run = runs[index];
    const before = runs[index - 1];
    if (!run || (index > first && before && !isPhoneGap(text, before.end, run.start))) {
      break;
    }
    if (digits.length + run.end - run.start > longest) {
      break;
    }
    digits += text.slice(run.start, run.end);
    lengths.push(run.end - run.start);
    if (digits.length >= SHORTEST) {
      found.unshift({ digits, start, end: run.end, lengths: [...lengths], next: index + 1 });
    }
  }
  return found;
}

const BRACKETS = /^[\s./_-]?[()][\s./_-]{0,3}[()]?$/;

/** Between groups stand separators, and brackets around a zone or a 0: "(09) 265", "+32 (0)475". */
function isPhoneGap(text: string, from: number, to: number): boolean {
  return isSeparated(text, from, to) || (to - from <= WIDEST_GAP && BRACKETS.test(text.slice(from, to)));
}
