import type { Detection } from '../detection';
import { isDigitAt } from '../digit-runs';
import { modulo97 } from '../modulo';
import type { StructuredRecognizer } from '../structured-scan';
import { isAlphanumericAt, isLetterAt, wordBefore } from '../surroundings';
import { ibanClassesOf } from './iban-structures';
import { detectionOf, WEIGHTS } from './weights';

const SEPARATORS = ' .-_/\u00a0\u202f\u2009\u2010\u2011\u2013';

const MOST_SEPARATORS = 2;

/** Sixteen characters behind these two letters are an account even with wrong check digits. */
const MISTYPED_COUNTRY = 'BE';

/** Bank account numbers (IBAN, ISO 13616) of every country, grouped or not, by their structure and check digits (M1). */
export const recognizeIbans: StructuredRecognizer = ({ text, runs, context: { textKind } }) => {
  const found: Detection[] = [];
  let from = 0;
  for (const run of runs) {
    const start = countryBefore(text, run.start);
    if (start === undefined || start < from) {
      continue;
    }
    const classes = ibanClassesOf(text.slice(start, start + 2));
    const iban = classes === undefined ? undefined : read(text, run.start, classes);
    const country = text.slice(start, start + 2);
    const isValid = iban !== undefined && hasValidCheckDigits(country + iban.characters);
    if (!iban || (!isValid && country !== MISTYPED_COUNTRY)) {
      continue;
    }
    found.push(
      detectionOf(
        'iban',
        text,
        { start, end: iban.end },
        isValid ? WEIGHTS.iban : WEIGHTS.ibanMistyped,
        [{ code: isValid ? 'checksum' : 'pattern' }],
        textKind,
      ),
    );
    from = iban.end;
  }
  return found;
};

/** Index of the two letters of a country in front of the check digits: "BE68", "BE 68", "IBANBE68". */
function countryBefore(text: string, checkDigits: number): number | undefined {
  // In lower case "de 12" is a word and a number; "NO 12" is a number too.
  const isSpaced = text.charAt(checkDigits - 1) === ' ';
  const start = checkDigits - (isSpaced ? 3 : 2);
  const country = text.slice(start, start + 2);
  if (!isLetterAt(text, start) || !isLetterAt(text, start + 1)) {
    return undefined;
  }
  if (isSpaced && (country !== country.toUpperCase() || country === 'NO')) {
    return undefined;
  }
  return !isAlphanumericAt(text, start - 1) || wordBefore(text, start, 0)?.folded === 'iban'
    ? start
    : undefined;
}

/** Reads check digits and account number of the right length, with at most two separators between characters. */
function read(
  text: string,
  from: number,
  classes: string,
): { readonly characters: string; readonly end: number } | undefined {
  const all = `nn${classes}`;
  let characters = '';
  let index = from;
  for (const expected of all) {
    const gapEnd = index + (characters === '' ? 0 : MOST_SEPARATORS);
    while (index < gapEnd && SEPARATORS.includes(text.charAt(index)) && index < text.length) {
      index += 1;
    }
    if (!isOfClass(text, index, expected)) {
      return undefined;
    }
    characters += text.charAt(index);
    index += 1;
  }
  return isAlphanumericAt(text, index) ? undefined : { characters, end: index };
}

function isOfClass(text: string, index: number, expected: string): boolean {
  return (
    (expected !== 'a' && isDigitAt(text, index)) ||
    (expected !== 'n' && isLetterAt(text, index) && text.charCodeAt(index) < 128)
  );
}

/** @param iban country, check digits and account number without separators */
function hasValidCheckDigits(iban: string): boolean {
  const rearranged = (iban.slice(4) + iban.slice(0, 4)).toUpperCase();
  return modulo97(rearranged.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) === 1;
}
