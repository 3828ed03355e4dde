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

const NO_LETTER = /[^a-z]/g;

/** Whether there is nothing in a word but a to z, as in most words. */
export function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) {
      return false;
    }
  }
  return true;
}

/** A word as the lexicon spells it: lower case, a to z only. "Yılmaz" is `yilmaz`, "D'hondt" is `dhondt`. */
export function lexiconKey(word: string): string {
  const lower = isPlain(word) ? word : fold(word);
  return isPlain(lower) ? lower : lower.replace(NO_LETTER, (sign) => BEYOND_DIACRITICS[sign] ?? '');
}
