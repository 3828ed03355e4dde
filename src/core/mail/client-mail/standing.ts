import { cueOf } from '../../detection/names/cues';
import { lexiconKey } from '../../detection/names/lexicon-key';
import type { WordClass } from '../../detection/names/word-class';
import type { Person } from './persons';
import type { WhoSignal } from './signals';

/** Somebody by name, and how the message names them; quoted history is left out. */
export interface Standing {
  readonly person: Person;
  readonly signals: readonly WhoSignal[];
  readonly places: readonly Place[];
  /** Where the lines begin that name them. */
  readonly lines: readonly number[];
}

/** In UTF-16 characters; what is farther from a name says nothing of how it stands. */
const REACH = 80;
const NUMBER_REACH = 40;

const WORD = /[a-zà-ÿ]+/gi;
const LAST_WORD = /([a-zà-ÿ]{1,12})\.?\s{1,2}$/i;
const SENTENCE_END = /[.!?]\s{1,2}$/;

/** "- ", "2) ", "8u ", "Kamer 5: ". */
const ITEM =
  /^[\s>]{0,6}(?:[-*•–—+~#→=.]|(?:[a-z]{1,8} ?)?\d{1,4} ?[a-z]?\d{0,2} ?[^\sa-z\d]|[a-z\d][.):/]|\d{1,2} ?[uh])/i;

/** "Fatima: ", "Fatima (Gent) – ", or the next cell of a table. */
const EXPLAINED = /^\s?(?:\([^)]{0,60}\))?,?\s?(?:[:→|]|[-–—=>]{1,2}\s)/;

/** "Fatima (Gent)"; "(5)" is a child's age as often as not. */
const BRACKETED = /^\s?\((?!\d{1,2}\))/;

/** How a name may stand, from how its line begins, what is right in front of it, and what follows in the line. */
const SEEN = {
  opensLine,
  opensSentence: (head: string, before: string) =>
    opensLine(head) ||
    SENTENCE_END.test(before.replace(LAST_WORD, (all, word: string) => (isTitle(word) ? '' : all))),
  inItem: (head: string) => ITEM.test(head),
  explained: (_head: string, _before: string, after: string) => EXPLAINED.test(after),
  bracketed: (_head: string, _before: string, after: string) => BRACKETED.test(after),
  /** As where one signs. */
  alone: (head: string, _before: string, after: string) => opensLine(head) && after.trim() === '',
};

/** How somebody may be named; `numbered` with a number or a date of birth behind the name. */
export type Place = keyof typeof SEEN | 'numbered';
const PLACES = Object.keys(SEEN) as readonly (keyof typeof SEEN)[];

/**
 * @param text of the body
 * @param numbers where numbers and dates of birth stand in it
 */
export function standingOf(
  person: Person,
  signals: readonly WhoSignal[],
  text: string,
  numbers: readonly number[],
): Standing {
  const places = new Set<Place>();
  const lines: number[] = [];
  for (const { where, isQuoted, detection } of person.mentions) {
    if (where === 'body' && !isQuoted) {
      const { start, end } = detection;
      const line = text.lastIndexOf('\n', start - 1) + 1;
      const head = text.slice(line, Math.min(start, line + REACH));
      const before = text.slice(Math.max(line, start - REACH), start);
      const after = text.slice(end, end + REACH).replace(/\n[^]*/, '');
      PLACES.filter((place) => SEEN[place](head, before, after)).forEach((place) => places.add(place));
      if (numbers.some((at) => at >= end && at < end + NUMBER_REACH)) {
        places.add('numbered');
      }
      lines.push(line);
    }
  }
  return { person, signals, places: Array.from(places), lines };
}

/** Nothing but marks, numbers, titles and "gezin" stands in front. */
function opensLine(head: string): boolean {
  return (head.match(WORD) ?? []).every((word) => word.length < 2 || isTitle(word, 'kin'));
}

function isTitle(word: string, orElse?: WordClass): boolean {
  const cue = cueOf(lexiconKey(word));
  return cue === 'honorific' || (cue !== undefined && cue === orElse);
}
