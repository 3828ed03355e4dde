import { NGRAM_BIAS, NGRAM_WEIGHTS } from '../lexicon/ngrams';

const SHORTEST = 2;
const LONGEST = 5;

/** A weight counts in quarters; likeness is given in tenths. */
const TENTHS = 2.5;

/** The sign that stands for weight 0; a weight is one sign from `(` to `~`, without backslash and quotes. */
const ZERO = 79;

/** The sign that stands in for a backslash, which a literal would have to escape. */
const BACKSLASH_STAND_IN = '!';

let weights: Int8Array | undefined;

function decoded(): Int8Array {
  const table = new Int8Array(NGRAM_WEIGHTS.length);
  for (let index = 0; index < NGRAM_WEIGHTS.length; index += 1) {
    const sign = NGRAM_WEIGHTS.charAt(index);
    table[index] = sign === BACKSLASH_STAND_IN ? 92 - ZERO : NGRAM_WEIGHTS.charCodeAt(index) - ZERO;
  }
  return table;
}

/**
 * How much a word looks like a name rather than like a common word of Dutch, French or English, by its letter groups.
 * The weights are learned (`npm run lexicon`).
 *
 * @param key a word as `lexiconKey` writes it
 * @returns about log odds times 10: 20 and more is nearly always a name, −20 and less nearly always a word
 */
export function nameLikeness(key: string): number {
  weights = weights ?? decoded();
  // There are as many weights as a power of two.
  const mask = weights.length - 1;
  let sum = NGRAM_BIAS;
  for (let from = -1; from < key.length; from += 1) {
    let hash = 17;
    for (let length = 1; length <= LONGEST; length += 1) {
      const at = from + length - 1;
      if (at > key.length) {
        break;
      }
      hash = (Math.imul(hash, 131) + (at === -1 || at === key.length ? 1 : key.charCodeAt(at) - 94)) | 0;
      if (length >= SHORTEST) {
        sum += weights[(hash ^ (hash >>> 15)) & mask] ?? 0;
      }
    }
  }
  return sum * TENTHS;
}
