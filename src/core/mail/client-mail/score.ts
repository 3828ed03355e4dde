import type { TopicWord } from './topic';
import { MAIL_SIGNALS, type Candidate, type Signals } from './signals';
import { wordWeight } from './words';
import { MAIL_WEIGHTS, WHO_WEIGHTS } from './weights';

const EVENED = 3;
const EVENED_FROM = 20;

/** What a word's weight is multiplied by in a mail of that many different words: each counts for less among many. */
export function evenedBy(count: number): number {
  return EVENED / Math.sqrt(count + EVENED_FROM);
}

/** A word counts for more when it stands there more often. */
export function countOf(times: number): number {
  return Math.log2(1 + times);
}

/** What the words of a mail say together, as log odds. */
export function topicScore(words: readonly TopicWord[]): number {
  return evenedBy(words.length) * words.reduce((sum, { weight, times }) => sum + weight * countOf(times), 0);
}

const NEAR_EVENED = 1.5;
const NEAR_EVENED_FROM = 5;

/** The same for the words beside somebody's name. */
export function evenedNearBy(count: number): number {
  return NEAR_EVENED / Math.sqrt(count + NEAR_EVENED_FROM);
}

/** The score of several together: somebody among them is a client. As log odds, `-Infinity` for nobody. */
export function anyOf(scores: readonly number[]): number {
  const most = scores.reduce((one, other) => Math.max(one, other), -Infinity);
  return most === -Infinity
    ? most
    : most + Math.log(scores.reduce((sum, one) => sum + Math.exp(one - most), 0));
}

/** How much speaks for somebody being a client, in whatever mail, as log odds. */
export function whoScore({ signals, near }: Candidate): number {
  return (
    signals.reduce((sum, signal) => sum + WHO_WEIGHTS[signal], 0) +
    evenedNearBy(near.length) * near.reduce((sum, key) => sum + wordWeight(key), 0)
  );
}

/** What the mail as a whole adds to that, as log odds. */
export function mailScore({ mail }: Signals): number {
  return MAIL_SIGNALS.reduce((sum, signal) => sum + MAIL_WEIGHTS[signal] * mail[signal], 0);
}
