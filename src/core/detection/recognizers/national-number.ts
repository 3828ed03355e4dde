import type { Detection } from '../detection';
import { isDayOfMonth } from '../calendar';
import { modulo97 } from '../modulo';
import type { Recognizer } from '../recognizer';
import { digitsOf, isDigit } from '../text';

const ELEVEN_DIGITS = /\d(?:[ .\-/]{0,2}\d){10}/g;

/** Belgian national numbers (rijksregisternummer, BIS number) in any punctuation, by their check digits (M1). */
export const recognizeNationalNumbers: Recognizer = ({ text }) => {
  const found: Detection[] = [];
  let match: RegExpExecArray | null;
  ELEVEN_DIGITS.lastIndex = 0;
  while ((match = ELEVEN_DIGITS.exec(text)) !== null) {
    const start = match.index;
    const end = start + match[0].length;
    if (!isDigit(text[start - 1]) && !isDigit(text[end]) && isNationalNumber(digitsOf(match[0]))) {
      found.push({
        kind: 'nationalNumber',
        start,
        end,
        text: match[0],
        confidence: 1,
        tier: 'block',
        evidence: [{ code: 'checksum' }],
      });
    } else {
      ELEVEN_DIGITS.lastIndex = behindDigits(text, start);
    }
  }
  return found;
};

function behindDigits(text: string, from: number): number {
  let index = from;
  while (isDigit(text[index])) {
    index += 1;
  }
  return index;
}

/**
 * Whether 11 digits are a national number: a birth date (year, month, day; month + 20 or + 40 in a BIS number; month
 * and day 00 where unknown), a serial number, and 97 minus the first nine digits modulo 97, with a 2 in front of them
 * for births from 2000 on (Royal Decree of 3 April 1984).
 */
export function isNationalNumber(digits: string): boolean {
  if (digits.length !== 11) {
    return false;
  }
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  const hasDate = Number(digits.slice(2, 4)) < 60 && (isDayOfMonth(day, month) || isUnknownDate(day, month));
  const serial = digits.slice(6, 9);
  const check = Number(digits.slice(9));
  const base = digits.slice(0, 9);
  return (
    hasDate &&
    serial !== '000' &&
    serial !== '999' &&
    (check === 97 - modulo97(base) || check === 97 - modulo97(`2${base}`))
  );
}

function isUnknownDate(day: number, month: number): boolean {
  return month <= 12 && day <= 31 && (month === 0 || day === 0);
}
