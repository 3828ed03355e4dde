/**
 * What the decision about names rests on, in one place. Scores are log odds; the thresholds are set on the first half of the
 * development set (`npm run evaluate`): none of its lines without a name reaches `block`.
 */
export const NAME_THRESHOLDS = {
  block: 5.5,
  ask: 0.3,
  hint: -1,
  /** A word beside a found name belongs to it from here on. */
  extend: -1.5,
  /** The same for a word that the lexicon knows as nothing but a name. */
  extendKnown: -4,
} as const;

/** Words that a name has at most, particles included. */
export const LONGEST_NAME = 6;
