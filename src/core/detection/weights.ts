/**
 * What the decision about names rests on, in one place. Scores are log odds; the thresholds are set on writers whose lines were
 * left out of the learning (`npm run train -- --cross-validate`): none of their clean lines reaches `block`.
 */
export const NAME_THRESHOLDS = {
  block: 6.5,
  /** Behind an honorific less will do. */
  blockBehindHonorific: 2,
  ask: 0.5,
  hint: -1,
  /** A word beside a found name belongs to it from here on. */
  extend: -2.5,
  /** The same for a word that the lexicon knows as nothing but a name. */
  extendKnown: -4,
} as const;

/** Words that a name has at most, particles included. */
export const LONGEST_NAME = 6;
