import type { TextKind } from '../detection';
import { isDigitAt } from '../digit-runs';
import { isLetterAt } from '../surroundings';
import { isPlain } from './lexicon-key';

/** How a token is written; `inner` has a capital behind a small letter, as in "McDonald". */
export type Casing = 'lower' | 'title' | 'upper' | 'inner' | 'digits';

/** What stands in front of a token. A `joint` is nothing, or what joins the words of a file name: "_", "-", ".". */
export type Gap = 'space' | 'joint' | 'comma' | 'break';

/** A word or a number of a text. */
export interface Token {
  readonly text: string;
  /** UTF-16 index of the first character. */
  readonly start: number;
  /** UTF-16 index behind the last character. */
  readonly end: number;
  readonly casing: Casing;
  readonly gap: Gap;
  /** A letter that is an abbreviation: a full stop stands behind it. */
  readonly isDotted: boolean;
}

const APOSTROPHES = "'’`´";
const JOINTS = '_-.+~';
const SPACES = ' \u00a0\u202f\t';

/**
 * The words and numbers of a text, in order. A hyphen or an apostrophe between letters belongs to the word, save in a file
 * name, where hyphens, points and changes of case part words too ("intakePeeters.docx"). Linear in the length of the text.
 *
 * @param from UTF-16 index to start at
 * @param to UTF-16 index to stop at
 */
export function tokensOf(text: string, textKind: TextKind, from = 0, to = text.length): readonly Token[] {
  const isFile = textKind === 'fileName';
  const limit = isFile ? withoutExtension(text, to) : to;
  const tokens: Token[] = [];
  let at = from;
  let behind = from;
  while (at < limit) {
    const isNumber = isDigitAt(text, at);
    if (!isNumber && !isLetterAt(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    at = isNumber ? endOfNumber(text, at, limit) : endOfWord(text, at, limit, isFile);
    const word = text.slice(start, at);
    tokens.push({
      text: word,
      start,
      end: at,
      casing: isNumber ? 'digits' : casingOf(word),
      gap: tokens.length === 0 ? 'break' : gapBetween(text, behind, start, isFile, tokens[tokens.length - 1]),
      isDotted: at < limit && text.charAt(at) === '.',
    });
    behind = at;
  }
  return tokens;
}

const EXTENSION = /\.[a-z0-9]{1,5}$/i;
const LONGEST_EXTENSION = 6;

function withoutExtension(text: string, to: number): number {
  const from = Math.max(0, to - LONGEST_EXTENSION);
  const match = EXTENSION.exec(text.slice(from, to));
  return match ? from + match.index : to;
}

function endOfNumber(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isDigitAt(text, at)) {
    at += 1;
  }
  return at;
}

function endOfWord(text: string, from: number, limit: number, isFile: boolean): number {
  let at = from + 1;
  while (at < limit) {
    if (isLetterAt(text, at)) {
      if (isFile && isNewWord(text, at, from)) {
        break;
      }
      at += 1;
    } else if (isInside(text, at, from, limit, isFile)) {
      at += 2;
    } else {
      break;
    }
  }
  return at;
}

/** Whether a sign that is no letter, and the letter behind it, belong to a word: "Sint-Jan", "d'Arc", "i.v.m.", "J.P.". */
function isInside(text: string, at: number, from: number, limit: number, isFile: boolean): boolean {
  const sign = text.charAt(at);
  return (
    sign !== ' ' &&
    at + 1 < limit &&
    isLetterAt(text, at + 1) &&
    (isJoiner(sign, isFile) ||
      (sign === '.' && isLoneLetter(text, at - 1, from) && isLoneLetter(text, at + 1, at + 1)))
  );
}

/** Whether a letter stands by itself between the start of its word, or a full stop, and the next full stop. */
function isLoneLetter(text: string, at: number, from: number): boolean {
  return isLetterAt(text, at) && (at === from || text.charAt(at - 1) === '.') && !isLetterAt(text, at + 1);
}

const SHORTEST_GLUED = 3;

/** Whether a capital behind a small letter begins another word: "intake|Peeters", but "McDonald" and "VdBroeck". */
function isNewWord(text: string, at: number, from: number): boolean {
  return isUpper(text.charAt(at)) && !isUpper(text.charAt(at - 1)) && at - from >= SHORTEST_GLUED;
}

function isJoiner(character: string, isFile: boolean): boolean {
  return APOSTROPHES.includes(character) || (!isFile && character === '-');
}

function isUpper(character: string): boolean {
  return character >= 'A' && (character <= 'Z' || (character > 'z' && character !== character.toLowerCase()));
}

function casingOf(word: string): Casing {
  if (isPlain(word)) {
    return 'lower';
  }
  if (!isUpper(word.charAt(0))) {
    return word === word.toLowerCase() ? 'lower' : 'inner';
  }
  if (word.length > 1 && word === word.toUpperCase()) {
    return 'upper';
  }
  return 'title';
}

function gapBetween(text: string, from: number, to: number, isFile: boolean, before: Token | undefined): Gap {
  if (from === to) {
    return 'joint';
  }
  let gap: Gap = 'space';
  for (let at = from; at < to; at += 1) {
    const character = text.charAt(at);
    if (character === ' ' || SPACES.includes(character) || APOSTROPHES.includes(character)) {
      continue;
    }
    if (JOINTS.includes(character) && (isFile || to - from === 1)) {
      gap = 'joint';
    } else if (character === ',' || character === '&' || character === '/') {
      gap = 'comma';
    } else if (character === '.' && at === from && before !== undefined && isAbbreviation(before.text)) {
      continue;
    } else {
      return 'break';
    }
  }
  return gap;
}

/** Words that are written with a full stop, which then ends no sentence. */
const ABBREVIATION =
  /^(?:mevr|mw|mej|dhr|hr|mr|mrs|ms|mme|mlle|dr|st|fam|cl|i\.?v\.?m|ivm|betr|ref|re|v|[a-zà-ÿ])$/i;

function isAbbreviation(word: string): boolean {
  return word.length <= 5 && ABBREVIATION.test(word);
}
