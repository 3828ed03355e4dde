import { valueIn, valuesOf } from '../../detection/names/packed';
import { STEM_SEED, STEMS } from './word-weights';

/** Weights are kept in steps, from this many below zero to one less above it; any other value is none. */
export const MOST_STEPS = 16;
export const WEIGHT_STEP = 0.2;

let values: Uint16Array | undefined;

/**
 * How much a word says for a mail about a client, or, below zero, against; 0 for most words. One in 128 words that are not
 * packed is taken for one that is.
 *
 * @param stem as `stemOf` gives it
 */
export function wordWeight(stem: string): number {
  values = values ?? valuesOf(STEMS);
  const value = valueIn(values, stem, STEM_SEED);
  return value < 2 * MOST_STEPS ? (value - MOST_STEPS) * WEIGHT_STEP : 0;
}
