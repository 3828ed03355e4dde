import { lookUp, type LexicalBits } from './lexicon';
import { nameLikeness } from './name-likeness';

/** What is known of words by themselves. Training takes some of it away, to learn what to do without. */
export interface WordKnowledge {
  /** What the lexicon says of a word. */
  readonly lookUp: (key: string) => LexicalBits;
  /** How much a word looks like a name, by its letters. */
  readonly nameLikeness: (key: string) => number;
}

/** What ships. */
export const SHIPPED: WordKnowledge = { lookUp, nameLikeness };
