import { cueOf } from '../../detection/names/cues';
import { lexiconKey } from '../../detection/names/lexicon-key';
import type { Person } from './persons';
import { whoScore } from './score';
import type { Candidate } from './signals';

/** Somebody by name, and how the message names them; quoted history is left out. */
export interface Standing extends Candidate {
  readonly person: Person;
  /** How much speaks for their being a client (`whoScore`). */
  readonly score: number;
  /** Where the lines begin that name them. */
  readonly lines: readonly number[];
  /** Nothing but marks, numbers and titles stands in front of the name in its line. */
  readonly opensLine: boolean;
  /** It is named in a line of a list. */
  readonly isInItem: boolean;
  /** Nothing else stands in the line, as where one signs. */
  readonly isAlone: boolean;
  readonly isAtWork: boolean;
}

// What stands around a name, titles left out and "¦" for the name.
const OPENS_LINE = /^[^a-zà-ÿ]*¦/i;
const ALONE = /^[^a-zà-ÿ]*¦ ?(?:\n|$)/i;

/** "- ", "2) ", "8u ", "Kamer 5: ". */
const ITEM = /^[ >]{0,6}(?:[-*•–—+#→=.)]|(?:[a-z]{2,8} ?)?\d{1,4}[ \d]{0,4}[^\s\da-z])/i;

/** "Aanwezig: Tom", "Tom van het CAW". */
const AT_WORK =
  /^(?:Aanw|Veronts|Pr[ée]sent)|¦ (?:van|du|de|from) (?:(?:het|de|la|le|the) )?(?:[A-Z]{3,5}(?![a-zA-Z])|dienst)/;

/** In UTF-16 characters; what is farther from a name says nothing of how it stands. */
const REACH = 80;

const WORD = /[a-zà-ÿ]+\.?/gi;

/** @param text of the body */
export function standingOf(
  person: Person,
  signals: Candidate['signals'],
  near: Candidate['near'],
  text: string,
): Standing {
  const lines: number[] = [];
  const around: string[] = [];
  for (const { where, isQuoted, detection } of person.mentions) {
    if (where === 'body' && !isQuoted) {
      const { start, end } = detection;
      const line = text.lastIndexOf('\n', start - 1) + 1;
      const before = text.slice(line, Math.min(start, line + REACH)).replace(WORD, withoutTitle);
      lines.push(line);
      around.push(`${before}¦${text.slice(end, end + REACH)}`);
    }
  }
  const isSeen = (pattern: RegExp) => around.some((one) => pattern.test(one));
  return {
    person,
    score: whoScore({ person, signals, near }),
    signals,
    near,
    lines,
    opensLine: isSeen(OPENS_LINE),
    isInItem: isSeen(ITEM),
    isAlone: isSeen(ALONE),
    isAtWork: isSeen(AT_WORK),
  };
}

/** Titles, "gezin" and single letters tell nothing of how a name stands. */
function withoutTitle(word: string): string {
  const cue = cueOf(lexiconKey(word));
  return word.length < 2 || cue === 'honorific' || cue === 'kin' ? '' : word;
}
