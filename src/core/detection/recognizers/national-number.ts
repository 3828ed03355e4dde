import { BIRTH_YEARS, isDayOfMonth } from '../calendar';
import type { Detection, TextKind } from '../detection';
import { breaksOnlyAt, groupsOf, type DigitGroups } from '../digit-groups';
import { modulo97 } from '../modulo';
import type { StructuredRecognizer } from '../structured-scan';
import { cueBefore, evidenceOf, isLetterAt, wordBefore, wordSet } from '../surroundings';
import { detectionOf, WEIGHTS } from './weights';

const LENGTH = 11;

/** Year, month, day, serial number, check digits: "85.07.30-033.28" and shorter spellings. */
const OFFICIAL_BREAKS = [2, 4, 6, 9];

/** As one dictates it: "850 730 033 28". */
const DICTATED_BREAKS = [3, 6, 9];

const CUES = wordSet(
  'rr rrn rrnr rijksregister rijksregisternr rijksregisternummer rijksreg insz inss niss nn rn nrn nationaal national ' +
    'nationale registre registernummer bis bisnr bisnummer ssn identificatienummer',
);

/** Words behind which a number is an IT department's or a supplier's. Invoices and case files do carry national numbers. */
const OTHERS_CUES = wordSet(
  'ticket inc req rq chg ritm request polis police po order bestelbon bestelling bon commande contract ean meter ' +
    'meternummer serienummer imei ogm vcs mededeling communication',
);

/**
 * Belgian national numbers (rijksregisternummer, BIS number) in any punctuation, by their check digits (M1). One that is
 * mistyped counts where a word in front of it, or its punctuation, says what it is.
 */
export const recognizeNationalNumbers: StructuredRecognizer = ({ text, runs, context: { textKind } }) => {
  const found: Detection[] = [];
  for (let first = 0; first < runs.length; first += 1) {
    const number = groupsOf(text, runs, first, LENGTH);
    if (!number || isInCode(text, number, textKind)) {
      continue;
    }
    const isUsual = isShaped(text, number);
    if (!isUsual && !wordBefore(text, number.start)) {
      continue;
    }
    const isValid = isNationalNumber(number.digits);
    const cue = cueBefore(text, number.start, CUES);
    if (isValid && (cue || (isUsual && !isReference(text, number)))) {
      const evidence = [{ code: 'checksum' } as const, ...evidenceOf(cue)];
      found.push(detectionOf('nationalNumber', text, number, WEIGHTS.nationalNumber, evidence, textKind));
      first = number.next - 1;
    } else if (isUsual && hasBirthDate(number.digits) && (cue || isPunctuated(text, number))) {
      found.push(
        detectionOf(
          'nationalNumber',
          text,
          number,
          WEIGHTS.nationalNumberMistyped,
          cue ? evidenceOf(cue) : [{ code: 'pattern' }],
          textKind,
        ),
      );
      first = number.next - 1;
    }
  }
  return found;
};

/** Whether letters behind the digits make them part of a code; in a file name a word may be glued to one side. */
function isInCode(text: string, { start, end }: DigitGroups, textKind: TextKind): boolean {
  return isLetterAt(text, end) && (textKind !== 'fileName' || isLetterAt(text, start - 1));
}

function isShaped(text: string, { lengths, start, end }: DigitGroups): boolean {
  return (
    breaksOnlyAt(lengths, OFFICIAL_BREAKS) ||
    (breaksOnlyAt(lengths, DICTATED_BREAKS) && isEvenlySeparated(text.slice(start, end)))
  );
}

/** "85.07.30-033.28", which nothing else looks like. */
function isPunctuated(text: string, { start, end }: DigitGroups): boolean {
  return PUNCTUATED.test(text.slice(start, end));
}

const PUNCTUATED = /^\d\d\.\d\d\.\d\d-\d{3}[.-]\d\d$/;

/** Whether one separator stands between all groups; "993 200 152.17" is an amount. */
function isEvenlySeparated(written: string): boolean {
  const separators = written.replace(/\d/g, '');
  return separators === separators.charAt(0).repeat(separators.length);
}

/**
 * Whether a number is a ticket or an invoice: behind a word that says so, or with the year it was made
 * in front ("20261104883", "2026-1104883"). A BIS number of unknown sex born in 2020 begins the same way; it needs a cue.
 */
function isReference(text: string, { start, digits, lengths }: DigitGroups): boolean {
  const isBare = lengths.length === 1;
  return (
    ((isBare || lengths[0] === 4) && /^20(?:1[5-9]|[23])/.test(digits)) ||
    (isBare && cueBefore(text, start, OTHERS_CUES) !== undefined)
  );
}

/**
 * Whether 11 digits are a national number: a birth date (year, month, day; month + 20 or + 40 in a BIS number; month
 * and day 00 where unknown), a serial number, and 97 minus the first nine digits modulo 97, with a 2 in front of them
 * for births from 2000 on (Royal Decree of 3 April 1984).
 */
export function isNationalNumber(digits: string): boolean {
  if (digits.length !== LENGTH || !hasBirthDate(digits)) {
    return false;
  }
  const serial = digits.slice(6, 9);
  const check = Number(digits.slice(9));
  const base = digits.slice(0, 9);
  return (
    serial !== '000' &&
    serial !== '999' &&
    (check === 97 - modulo97(base) || (isBirthYear2000(digits) && check === 97 - modulo97(`2${base}`)))
  );
}

function hasBirthDate(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  return Number(digits.slice(2, 4)) < 60 && (isDayOfMonth(day, month) || isUnknownDate(day, month));
}

function isUnknownDate(day: number, month: number): boolean {
  return month <= 12 && day <= 31 && (month === 0 || day === 0);
}

/** Whether the year can be one of this century: nobody is born after it yet. */
function isBirthYear2000(digits: string): boolean {
  return 2000 + Number(digits.slice(0, 2)) <= BIRTH_YEARS.last;
}
