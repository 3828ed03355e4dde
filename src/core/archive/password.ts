/** Gives a whole number from 0 to 255, each as likely as the other and impossible to foresee. */
export type RandomByte = () => number;

/** Without vowels that sound alike in Dutch, French and English, and without what makes a word of the street: no "e". */
const VOWELS = 'aiou';

/** One of each pair that sounds alike on the phone (f and v, s and z, k and c); no "h", which French doesn't say. */
const CONSONANTS = 'bdfgklmnprst';

/** No 0 and 1, which look like o and l. */
const DIGITS = '23456789';

const WORDS = 3;
const SYLLABLES = 3;
const FIGURES = 4;

/**
 * A new password that is read out on the phone without mistakes: three words of three syllables and a number, joined by
 * hyphens, such as `batiko-lomusa-dinafu-4829`.
 *
 * 48 syllables and 8 digits: 48⁹ × 8⁴ ≈ 2^62.3 passwords, each as likely as the other.
 *
 * @param randomByte the source of chance, fit for secrets
 */
export function newPassword(randomByte: RandomByte): string {
  const pick = (letters: string) => letters.charAt(below(letters.length, randomByte));
  const syllable = () => pick(CONSONANTS) + pick(VOWELS);
  const times = (count: number, make: () => string) => Array.from({ length: count }, make);
  return [
    ...times(WORDS, () => times(SYLLABLES, syllable).join('')),
    times(FIGURES, () => pick(DIGITS)).join(''),
  ].join('-');
}

/** The groups in which a password is shown and read out. */
export function groupsOf(password: string): readonly string[] {
  return password.split('-');
}

/** A number below `limit`: a byte that would favour the low ones is thrown away. */
function below(limit: number, randomByte: RandomByte): number {
  const fair = 256 - (256 % limit);
  for (;;) {
    const byte = randomByte();
    if (byte < fair) {
      return byte % limit;
    }
  }
}
