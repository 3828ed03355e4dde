import { generator } from '../../names/chance.mjs';
import type { Example } from './examples';
import { scoreOf, type Model } from './fit';
import { namedScoreOf } from './quiet';

/** How an example was judged by a model that was not shown it. */
export interface Judged {
  readonly index: number;
  readonly score: number;
  /** Of those whom the subject and the file names name (`namedScore`). */
  readonly named: number;
}

const FOLDS = 8;

/** Judges every example by a model of the others. @param learn makes a model of the examples at these indices */
export function crossValidate(
  examples: readonly Example[],
  learn: (indices: readonly number[]) => Model,
): readonly Judged[] {
  const random = generator(11);
  const folds = examples.map(() => Math.floor(random() * FOLDS));
  const indices = [...examples.keys()];
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = learn(indices.filter((index) => folds[index] !== fold));
    return indices
      .filter((index) => folds[index] === fold)
      .flatMap((index) => {
        const example = examples[index];
        return example
          ? [{ index, score: scoreOf(model, example), named: namedScoreOf(model, example) }]
          : [];
      });
  });
}

/** The score that the given share of these is above. @param share from 0 to 1 */
export function scoreAt(judged: readonly Judged[], share: number): number {
  const scores = judged.map(({ score }) => score).sort((one, other) => other - one);
  return scores[Math.floor(share * scores.length)] ?? 0;
}

/** The share of these that is above a score. */
export function shareAbove(judged: readonly Judged[], score: number): number {
  return judged.filter((one) => one.score > score).length / judged.length;
}
