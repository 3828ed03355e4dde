import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { groupsOf, newPassword } from '../../../src/core/archive/password';

/** Bytes in the given order, again and again. */
function bytes(values: readonly number[]): () => number {
  let at = 0;
  return () => values[at++ % values.length] ?? 0;
}

const secret = () => randomBytes(1)[0] ?? 0;
const some = (count: number) => Array.from({ length: count }, () => newPassword(secret));

describe('a password to be read out', () => {
  it('is three words of three syllables and a number, whatever chance gives', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 255 })), (stream) => {
        const password = newPassword(() => Number(stream.next().value));
        expect(password).toMatch(/^(?:(?:[bdfgklmnprst][aiou]){3}-){3}[2-9]{4}$/);
      }),
    );
  });

  it('has the letters that chance picks', () => {
    expect(newPassword(bytes([0]))).toBe('bababa-bababa-bababa-2222');
    expect(newPassword(bytes([11, 3]))).toBe('tututu-tututu-tututu-5555');
  });

  it('throws away the bytes that would favour the first letters', () => {
    // 252 is the first that doesn't fit 12 consonants a whole number of times; 256 is a whole number of 4 vowels.
    expect(newPassword(bytes([252, 255, 1, 2]))).toMatch(/^do/);
  });

  it('is shown in its groups', () => {
    expect(groupsOf('batiko-lomusa-dinafu-4829')).toEqual(['batiko', 'lomusa', 'dinafu', '4829']);
  });

  it('is another each time', () => {
    expect(new Set(some(1_000)).size).toBe(1_000);
  });

  it('takes each letter as often as the others', () => {
    const passwords = some(4_000);
    const counts = (letters: string, text: string) =>
      Array.from(letters).map((letter) => text.split(letter).length - 1);
    const text = passwords.join('');
    for (const letters of ['bdfgklmnprst', 'aiou', '23456789']) {
      const counted = counts(letters, text);
      const expected = counted.reduce((sum, count) => sum + count, 0) / letters.length;
      const deviation = Math.sqrt(expected);
      for (const count of counted) {
        expect(Math.abs(count - expected)).toBeLessThan(6 * deviation);
      }
    }
  });

  it('takes over 60 bits to guess: each place has all its letters', () => {
    const passwords = some(1_000);
    const places = Array.from(passwords[0] ?? '').map(
      (_, place) => new Set(passwords.map((one) => one[place])).size,
    );
    expect(places.reduce((bits, letters) => bits + Math.log2(letters), 0)).toBeGreaterThan(60);
  });
});
