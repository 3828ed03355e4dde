import { fold } from '../text';

const BEYOND_DIACRITICS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ə: 'e',
};

const PLAIN = /^[a-z]*$/;
const NO_LETTER = /[^a-z]/g;

/** A word as the lexicon spells it: lower case, a to z only. "Yılmaz" is `yilmaz`, "D'hondt" is `dhondt`. */
export function lexiconKey(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) {
    return lower;
  }
  return fold(lower).replace(NO_LETTER, (sign) => BEYOND_DIACRITICS[sign] ?? '');
}
