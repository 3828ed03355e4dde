/**
 * What the decision about names rests on, in one place. Scores are log odds; the thresholds are set on the first half of the
 * development set (`npm run evaluate`): none of its lines without a name reaches `block`.
 */
export const NAME_THRESHOLDS = {
  block: 4.5,
  /** Behind an honorific even an unknown word is a name. */
  blockAddressed: 2,
  ask: 0.2,
  hint: -1,
  /** A word beside a found name belongs to it from here on. */
  extend: -1.5,
} as const;

/** Words that a name has at most, particles included. */
export const LONGEST_NAME = 6;
