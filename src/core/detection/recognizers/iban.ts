import type { Detection } from '../detection';
import { modulo97 } from '../modulo';
import type { Recognizer } from '../recognizer';
import { isDigit, isLetter } from '../text';

/** Length of an IBAN by country (IBAN registry of SWIFT, release 99). */
const LENGTHS =
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27' +
  'GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19' +
  'MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24' +
  'TR26UA29VA22VG24XK20YE30';

const COUNTRY_LENGTH: Readonly<Record<string, number>> = (() => {
  const lengths: Record<string, number> = {};
  for (let index = 0; index < LENGTHS.length; index += 4) {
    lengths[LENGTHS.slice(index, index + 2)] = Number(LENGTHS.slice(index + 2, index + 4));
  }
  return lengths;
})();

const START = /[a-z]{2}\d{2}/gi;

/** Bank account numbers (IBAN, ISO 13616) of every country, grouped or not, by their check digits (M1). */
export const recognizeIbans: Recognizer = ({ text }) => {
  const found: Detection[] = [];
  let match: RegExpExecArray | null;
  START.lastIndex = 0;
  while ((match = START.exec(text)) !== null) {
    const start = match.index;
    const length = COUNTRY_LENGTH[match[0].slice(0, 2).toUpperCase()];
    const end = length === undefined || isAlphanumeric(text[start - 1]) ? start : behind(text, start, length);
    const candidate = text.slice(start, end);
    if (end > start && !isAlphanumeric(text[end]) && hasValidCheckDigits(candidate)) {
      found.push({
        kind: 'iban',
        start,
        end,
        text: candidate,
        confidence: 1,
        tier: 'block',
        evidence: [{ code: 'checksum' }],
      });
      START.lastIndex = end;
    }
  }
  return found;
};

function isAlphanumeric(character: string | undefined): boolean {
  return isDigit(character) || isLetter(character);
}

/** Index behind `count` letters and digits with at most one separator between two of them; `start` where there are fewer. */
function behind(text: string, start: number, count: number): number {
  let index = start;
  for (let taken = 0; taken < count; taken += 1) {
    if (taken > 0 && ' .-'.includes(text.charAt(index))) {
      index += 1;
    }
    if (!isAlphanumeric(text[index])) {
      return start;
    }
    index += 1;
  }
  return index;
}

function hasValidCheckDigits(iban: string): boolean {
  const compact = iban.replace(/[ .-]/g, '').toUpperCase();
  const rearranged = compact.slice(4) + compact.slice(0, 4);
  const digits = rearranged.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return /^\d+$/.test(digits) && modulo97(digits) === 1;
}
