import { NGRAM_BIAS, NGRAM_COUNT, NGRAM_WEIGHTS } from '../lexicon/ngrams';
import { numbersIn } from './packed-numbers';

const SHORTEST = 2;
const LONGEST = 5;

/** A weight counts in quarters; likeness is given in tenths. */
const TENTHS = 2.5;

let weights: Int8Array | undefined;

/**
 * How much a word looks like a name rather than like a common word of Dutch, French or English, by its letter groups.
 * The weights are learned (`npm run lexicon`).
 *
 * @param key a word as `lexiconKey` writes it
 * @returns about log odds times 10: 20 and more is nearly always a name, −20 and less nearly always a word
 */
export function nameLikeness(key: string): number {
  weights = weights ?? numbersIn(NGRAM_WEIGHTS, NGRAM_COUNT);
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
