import {
  MAIL_SIGNALS,
  WHO_SIGNALS,
  type MailSignal,
  type WhoSignal,
} from '../../../src/core/mail/client-mail/signals';
import { generator, shuffle } from '../../names/chance.mjs';
import { anyOf, countOf, evenedBy, evenedNearBy } from '../../../src/core/mail/client-mail/score';
import type { Example } from './examples';
import type { Themes } from './themes';

export interface Model {
  /** The weights of stems, and of words beside a name (`nearWordsOf`). */
  readonly words: ReadonlyMap<string, number>;
  readonly who: Readonly<Record<WhoSignal, number>>;
  readonly mail: Readonly<Record<MailSignal, number>>;
}

export interface FitOptions {
  readonly epochs: number;
  readonly step: number;
  /** How much weights are drawn to zero. */
  readonly shrink: number;
  /** The share of words that are left out of each look at a mail. */
  readonly drop: number;
  /** How much it counts whether each marked person is a client, beside whether the mail is about one. */
  readonly person: number;
  readonly seed: number;
}

/** Weights by name, each with the sum of its squared gradients, from which it takes its own rate (AdaGrad). */
class Weights {
  readonly values: Float64Array;
  readonly sums: Float64Array;
  private readonly squares: Float64Array;

  constructor(size: number, least: number) {
    this.values = new Float64Array(size);
    this.sums = new Float64Array(size);
    this.squares = new Float64Array(size).fill(least);
  }

  step(at: number, gradient: number, rate: number): void {
    const square = (this.squares[at] ?? 0) + gradient * gradient;
    this.squares[at] = square;
    this.values[at] = (this.values[at] ?? 0) + (rate * gradient) / Math.sqrt(square);
  }

  remember(): void {
    this.values.forEach((value, at) => (this.sums[at] = (this.sums[at] ?? 0) + value));
  }
}

const SETTLED = 0.6;
const sumOf = ({ values }: Weights, ids: readonly number[]) =>
  ids.reduce((sum, id) => sum + (values[id] ?? 0), 0);
const odds = (score: number) => 1 / (1 + Math.exp(-score));

/**
 * Learns what each word, theme and signal says. A mail is about a client where somebody in it is one.
 *
 * @param weights how much each example counts
 * @param themes of stems; words of one theme share a weight beside their own
 * @param near the words beside a name that are learned of
 */
export function fit(
  examples: readonly Example[],
  weights: readonly number[],
  themes: Themes,
  near: ReadonlySet<string>,
  { epochs, step, shrink, drop, person, seed }: FitOptions,
): Model {
  const random = generator(seed);
  const vocabulary = new Map<string, number>();
  const idOf = (name: string) => {
    const id = vocabulary.get(name) ?? vocabulary.size;
    vocabulary.set(name, id);
    return id;
  };
  const wordsOf = (stem: string) => {
    return [idOf(stem), ...themes.themesOf(stem).map((theme) => idOf(`theme ${theme}`))];
  };
  themes.stems.forEach(wordsOf);
  const seen = examples.map(({ stems, candidates, mail, isClient }, at) => ({
    weight: weights[at] ?? 1,
    isClient,
    words: stems.map(({ stem, times }) => ({ ids: wordsOf(stem), count: countOf(times) })),
    candidates: candidates.map((one) => ({
      rows: one.signals.map((signal) => WHO_SIGNALS.indexOf(signal)),
      near: one.near.filter((word) => near.has(word)).map(idOf),
      even: evenedNearBy(one.near.length),
      isClient: one.isClient,
    })),
    mail: MAIL_SIGNALS.map((signal) => mail[signal]),
  }));
  const words = new Weights(vocabulary.size, 1e-2);
  const who = new Weights(WHO_SIGNALS.length, 1e-2);
  const whole = new Weights(MAIL_SIGNALS.length, 1e-1);
  const order = seen.map((_, index) => index);
  let remembered = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const rate = step * (1 - (0.85 * epoch) / epochs);
    for (const index of order) {
      const example = seen[index];
      if (!example || example.candidates.length === 0) continue;
      const kept = example.words.filter(() => random() >= drop);
      const even = evenedBy(kept.length);
      const topic = even * kept.reduce((sum, { ids, count }) => sum + count * sumOf(words, ids), 0);
      const scores = example.candidates.map(
        ({ rows, near: beside, even: evenNear }) =>
          topic + sumOf(who, rows) + evenNear * sumOf(words, beside),
      );
      const any = anyOf(scores);
      const score =
        any + example.mail.reduce((sum, value, signal) => sum + value * (whole.values[signal] ?? 0), 0);
      const pull = example.weight * (Number(example.isClient) - odds(score));
      const pulls = example.candidates.map(
        ({ isClient }, at) =>
          pull * Math.exp((scores[at] ?? 0) - any) +
          (isClient === null
            ? 0
            : (person * (Number(isClient) - odds(scores[at] ?? 0))) / Math.sqrt(scores.length)),
      );
      example.candidates.forEach(({ rows, near: beside, even: evenNear }, at) => {
        const own = pulls[at] ?? 0;
        for (const row of rows) who.step(row, own - shrink * (who.values[row] ?? 0), rate);
        for (const id of beside) words.step(id, own * evenNear - shrink * (words.values[id] ?? 0), rate);
      });
      const all = pulls.reduce((sum, one) => sum + one, 0) * even;
      for (const { ids, count } of kept)
        for (const id of ids) words.step(id, all * count - shrink * (words.values[id] ?? 0), rate);
      example.mail.forEach((value, signal) => {
        if (value !== 0) whole.step(signal, pull * value, rate);
      });
    }
    if (epoch >= epochs * SETTLED) {
      remembered += 1;
      for (const part of [words, who, whole]) part.remember();
    }
  }
  // Words that were left out while learning are there later, so that each may say less.
  const kept = Math.sqrt(1 - drop);
  const meanOf = (part: Weights, at: number) => (part.sums[at] ?? 0) / remembered;
  const wordWeights = new Map<string, number>();
  for (const name of [...vocabulary.keys()].filter((one) => !one.startsWith('theme '))) {
    const ids = near.has(name) ? [idOf(name)] : wordsOf(name);
    const weight = ids.reduce((sum, id) => sum + meanOf(words, id), 0);
    wordWeights.set(name, near.has(name) ? weight : weight * kept);
  }
  return {
    words: wordWeights,
    who: Object.fromEntries(WHO_SIGNALS.map((name, at) => [name, meanOf(who, at)])) as Model['who'],
    mail: Object.fromEntries(MAIL_SIGNALS.map((name, at) => [name, meanOf(whole, at)])) as Model['mail'],
  };
}

/** The score of a mail, as `classifyClientMail` has it: log odds; below everything where nobody is a candidate. */
export function scoreOf(model: Model, example: Example): number {
  const any = anyOf(example.candidates.map((candidate) => whoOf(model, candidate)));
  return topicOf(model, example) + any + wholeOf(model, example);
}

/** What the words of a mail say, of which only those of the model count. */
export function topicOf({ words }: Model, { stems }: Example): number {
  return (
    evenedBy(stems.length) *
    stems.reduce((sum, { stem, times }) => sum + countOf(times) * (words.get(stem) ?? 0), 0)
  );
}

/** What speaks for somebody being a client. */
export function whoOf({ who, words }: Model, { signals, near }: Example['candidates'][number]): number {
  return (
    signals.reduce((sum, signal) => sum + who[signal], 0) +
    evenedNearBy(near.length) * near.reduce((sum, word) => sum + (words.get(word) ?? 0), 0)
  );
}

/** What the mail as a whole says. */
export function wholeOf({ mail }: Model, example: Example): number {
  return MAIL_SIGNALS.reduce((sum, signal) => sum + mail[signal] * example.mail[signal], 0);
}
