import type { Evidence } from './detection';
import { isDigitAt } from './digit-runs';
import { fold, type Word } from './text';

/** A word beside a number, with its folded form. */
export interface Neighbour extends Word {
  readonly folded: string;
}

/** Longer runs of letters are no words; the bound keeps reading back from every number linear. */
const LONGEST_WORD = 32;

const WIDEST_GAP = 4;

/**
 * Whether a letter of a script that has case, or a combining mark on one, stands at the index; false outside the text. Letters
 * beyond ASCII go from `À` on.
 */
export function isLetterAt(text: string, index: number): boolean {
  const code = index >= 0 && index < text.length ? text.charCodeAt(index) : 0;
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 192 && isForeignLetter(text.charAt(index)))
  );
}

function isForeignLetter(sign: string): boolean {
  return sign.toLowerCase() !== sign.toUpperCase() || (sign >= '\u0300' && sign <= '\u036f');
}

export function isAlphanumericAt(text: string, index: number): boolean {
  return isDigitAt(text, index) || isLetterAt(text, index);
}

/**
 * The word of letters before an index, past at most `gap` characters that are neither letters nor digits.
 *
 * @returns undefined where a digit or nothing stands there
 */
export function wordBefore(text: string, index: number, gap = WIDEST_GAP): Neighbour | undefined {
  let end = index;
  while (end > 0 && index - end < gap && !isAlphanumericAt(text, end - 1)) {
    end -= 1;
  }
  let start = end;
  while (end - start < LONGEST_WORD && isLetterAt(text, start - 1)) {
    start -= 1;
  }
  return neighbour(text, start, end);
}

/** The word of letters behind an index, past at most `gap` characters that are neither letters nor digits. */
export function wordBehind(text: string, index: number, gap = WIDEST_GAP): Neighbour | undefined {
  let start = index;
  while (start < text.length && start - index < gap && !isAlphanumericAt(text, start)) {
    start += 1;
  }
  let end = start;
  while (end - start < LONGEST_WORD && isLetterAt(text, end)) {
    end += 1;
  }
  return neighbour(text, start, end);
}

function neighbour(text: string, start: number, end: number): Neighbour | undefined {
  if (end === start) {
    return undefined;
  }
  const word = text.slice(start, end);
  return { text: word, start, end, folded: fold(word) };
}

/** Words that may stand between a cue and its number: "tel. nr. is 0475 …". */
const FILLERS: ReadonlySet<string> = new Set(
  'nr nrs nummer no n num numero number is was op van de la le du the my mijn client belge belg'.split(' '),
);

const FURTHEST_CUE = 3;

/** The cue that leads to a number, right in front of it or before words that add nothing: "rijksregister nr. 85…". */
export function cueBefore(text: string, index: number, cues: ReadonlySet<string>): Neighbour | undefined {
  let at = index;
  for (let step = 0; step < FURTHEST_CUE; step += 1) {
    const word = wordBefore(text, at);
    if (!word || cues.has(word.folded)) {
      return word;
    }
    if (!FILLERS.has(word.folded)) {
      return undefined;
    }
    at = word.start;
  }
  return undefined;
}

/** A cue as evidence; none where there is no cue. */
export function evidenceOf(cue: Neighbour | undefined): readonly Evidence[] {
  return cue ? [{ code: 'afterWord', word: cue.text, start: cue.start }] : [];
}

/** Words in lower case, without diacritics, separated by spaces. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
