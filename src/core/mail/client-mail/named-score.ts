import type { Candidate } from './signals';

/** Fewer different words tell too little of what a mail is about, however much each says. */
export const FEWEST_WORDS = 8;

/**
 * How much speaks for it that those are clients whom the subject and the file names name, as log odds: at `QUIET_BELOW` and
 * above, such a name is asked about. What is seen of a name never speaks against it: the words of the mail have to. `Infinity`
 * where there are too few of them.
 *
 * @param words how many different words the mail has
 * @param whole what these and the mail as a whole say
 * @param whoScore what speaks for somebody being a client
 */
export function namedScore<One extends Pick<Candidate, 'signals'>>(
  words: number,
  whole: number,
  candidates: readonly One[],
  whoScore: (one: One) => number,
): number {
  return words < FEWEST_WORDS
    ? Infinity
    : whole + candidates.filter(isInLine).reduce((most, one) => Math.max(most, whoScore(one)), 0);
}

/** Whether somebody is named in a line that is never encrypted. */
export function isInLine({ signals }: Pick<Candidate, 'signals'>): boolean {
  return signals.includes('inSubject') || signals.includes('inFileName');
}
