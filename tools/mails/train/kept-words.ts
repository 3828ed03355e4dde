import { MOST_STEPS, WEIGHT_STEP } from '../../../src/core/mail/client-mail/words';
import type { Example } from './examples';
import type { Model } from './fit';

/**
 * The model with the words that tell most, and their weights as they are kept; the others say nothing.
 *
 * @param count how many words are kept
 */
export function withKeptWords(model: Model, examples: readonly Example[], count: number): Model {
  const frequency = frequencyIn(examples);
  const told = ([stem, steps]: readonly [string, number]) =>
    Math.abs(steps) * Math.sqrt((frequency.get(stem) ?? 0) + 1);
  const kept = [...model.words]
    .map(([stem, weight]): [string, number] => [stem, stepsOf(weight)])
    .filter(([, steps]) => steps !== 0)
    .sort((one, other) => told(other) - told(one))
    .slice(0, count)
    .map(([stem, steps]): [string, number] => [stem, steps * WEIGHT_STEP]);
  return { ...model, words: new Map(kept) };
}

/** In how many examples each word stands, and each beside a name. */
export function frequencyIn(examples: readonly Example[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const { stems, candidates } of examples) {
    const near = new Set(candidates.flatMap((one) => one.near));
    for (const word of [...stems.map(({ stem }) => stem), ...near]) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
    }
  }
  return frequency;
}

/** How many steps a weight is, as `wordWeight` reads them. */
export function stepsOf(weight: number): number {
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS - 1, Math.round(weight / WEIGHT_STEP)));
}
