import type { Detection } from '../detection';
import type { Recognizer } from '../recognizer';
import { digitsOf, isDigit } from '../text';

const CANDIDATE = /(?:\+|00|0)\d?(?:[ ./\-()]{0,3}\d){6,14}/g;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/;

/** Telephone numbers in the usual spellings: Belgian ones by their shape, foreign ones by their `+` or `00` (M1). */
export const recognizePhones: Recognizer = ({ text }) => {
  const found: Detection[] = [];
  let match: RegExpExecArray | null;
  CANDIDATE.lastIndex = 0;
  while ((match = CANDIDATE.exec(text)) !== null) {
    const start = match.index;
    const number = numberAt(match[0]);
    if (
      number !== '' &&
      !isDigit(text[start - 1]) &&
      text[start - 1] !== '+' &&
      !isDigit(text[start + number.length])
    ) {
      const end = start + number.length;
      found.push({
        kind: 'phone',
        start,
        end,
        text: number,
        confidence: 0.9,
        tier: 'ask',
        evidence: [{ code: 'pattern' }],
      });
      CANDIDATE.lastIndex = end;
    } else {
      CANDIDATE.lastIndex = start + 1;
    }
  }
  return found;
};

/** The longest beginning of the candidate that is a whole telephone number, ending between two groups of digits; else ''. */
function numberAt(candidate: string): string {
  if (DATE.test(candidate)) {
    return '';
  }
  for (let end = candidate.length; end > 7; end -= 1) {
    const beginning = candidate.slice(0, end);
    if (isDigit(beginning[end - 1]) && !isDigit(candidate[end]) && isPhone(beginning)) {
      return beginning;
    }
  }
  return '';
}

function isPhone(written: string): boolean {
  const digits = digitsOf(written.replace('(0)', ''));
  const international = written.startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  if (international === null) {
    return isBelgian(digits.slice(1)) && !isCompanyNumber(written);
  }
  return international.startsWith('32')
    ? isBelgian(international.slice(2))
    : international.length >= 8 && international.length <= 15 && !international.startsWith('0');
}

/** A Belgian number without its leading 0: a mobile one, or a zone with its subscriber (numbering plan of BIPT). */
function isBelgian(national: string): boolean {
  return /^4[5-9]\d{7}$/.test(national) || /^(?:[2349][2-9]\d{6}|[15678]\d{7})$/.test(national);
}

/** Company numbers (KBO) are written 0123.456.789 and end in two check digits; so may a mobile number be, by chance. */
function isCompanyNumber(written: string): boolean {
  const digits = digitsOf(written);
  return (
    /^0\d{3}\.\d{3}\.\d{3}$/.test(written) &&
    Number(digits.slice(8)) === 97 - (Number(digits.slice(0, 8)) % 97)
  );
}
