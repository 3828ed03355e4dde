import type { TopicWord } from './topic';
import { MAIL_SIGNALS, type Candidate, type Signals } from './signals';
import { MAIL_WEIGHTS, WHO_WEIGHTS } from './weights';

const EVENED = 3;
const EVENED_FROM = 20;

/** What a word's weight is multiplied by in a mail of that many different words: each counts for less among many. */
export function evenedBy(count: number): number {
  return EVENED / Math.sqrt(count + EVENED_FROM);
}

/** What the words of a mail say together, as log odds. */
export function topicScore(words: readonly TopicWord[]): number {
  return evenedBy(words.length) * words.reduce((sum, { weight }) => sum + weight, 0);
}

/** How much speaks for somebody being a client, in whatever mail, as log odds. */
export function whoScore({ signals }: Candidate): number {
  return signals.reduce((sum, signal) => sum + WHO_WEIGHTS[signal], 0);
}

/** What the mail as a whole adds to that, as log odds. */
export function mailScore({ mail }: Signals): number {
  return MAIL_SIGNALS.reduce((sum, signal) => sum + MAIL_WEIGHTS[signal] * mail[signal], 0);
}
