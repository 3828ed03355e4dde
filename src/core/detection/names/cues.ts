import { CUE_CLASSES, CUE_SEED, CUES } from '../lexicon/cues';
import { valueIn, valuesOf } from './packed';
import { WORD_CLASSES, type WordClass } from './word-class';

let values: Uint16Array | undefined;

/**
 * What a word says of the words beside it: its class, when it is a cue. How much a class tells, and in which text, is learned
 * (`npm run train`). Another word is taken for a cue about once in 300 times.
 *
 * @param key the word as `lexiconKey` writes it
 */
export function cueOf(key: string): WordClass | undefined {
  values = values ?? valuesOf(CUES);
  const wordClass = CUE_CLASSES[valueIn(values, key, CUE_SEED)];
  return wordClass === undefined ? undefined : WORD_CLASSES[wordClass];
}
