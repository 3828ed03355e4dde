import type { Candidate } from './signals';

/** Fewer different words tell too little of what a mail is about, however much each says. */
const FEWEST_WORDS = 8;

/** The words have to speak against a client by themselves, as log odds. */
const LEAST_AGAINST = -0.5;

/** What a name or a number plate says that is nobody's in particular. */
const NOBODY = 0;

/**
 * How much speaks for it that those are clients whom the subject and the file names name, as log odds: at `QUIET_BELOW` and
 * above, such a name is asked about. `Infinity` where the words don't say what the mail is about: then it always is.
 *
 * @param words how many different words the mail has
 * @param topic what they say
 * @param mail what the mail as a whole says
 * @param whoScore what speaks for somebody being one
 */
export function namedScore<One extends Pick<Candidate, 'signals'>>(
  words: number,
  topic: number,
  mail: number,
  candidates: readonly One[],
  whoScore: (one: One) => number,
): number {
  if (words < FEWEST_WORDS || topic > LEAST_AGAINST) {
    return Infinity;
  }
  const named = candidates.filter(isInLine).map(whoScore);
  return topic + mail + (named.length === 0 ? NOBODY : Math.max(...named));
}

/** Whether somebody is named in a line that is never encrypted. */
export function isInLine({ signals }: Pick<Candidate, 'signals'>): boolean {
  return signals.includes('inSubject') || signals.includes('inFileName');
}
