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
  readonly casing: Casing;
  readonly gap: Gap;
  /** A letter that is an abbreviation: a full stop stands behind it. */
  readonly isDotted: boolean;
}

/** The words and numbers of a text, in order. There are so many in a body that they aren't objects. */
export interface Tokens {
  readonly source: string;
  readonly length: number;
  /** UTF-16 index of the first character of each; there may be more places than tokens. */
  readonly starts: Int32Array;
  /** UTF-16 index behind the last character of each. */
  readonly ends: Int32Array;
  /** How each is written, what stands in front of it and whether it is dotted, in one number. */
  readonly marks: Uint8Array;
}

/** By the number in a mark: the last three bits. The first three are numbers, and words of nothing but letters from a to z. */
const CASINGS: readonly Casing[] = ['digits', 'lower', 'title', 'lower', 'title', 'upper', 'inner'];
const CASING_BITS = 7;
const UNKNOWN = -1;
const DIGITS = 0;
const PLAIN = 1;
const PLAIN_TITLE = 2;

/** By the number in a mark: the two bits above. The order is that of the learned weights too. */
const GAPS: readonly Gap[] = ['space', 'joint', 'comma', 'break'];
const GAP_SHIFT = 3;
const GAP_BITS = 3;
const JOINT = 1;
const COMMA = 2;
const BREAK = 3;

const DOTTED = 32;

/** What stands in front of a token, as a number from 0 to 3; undefined where there is no token. */
export function gapCodeAt({ marks, length }: Tokens, at: number): number | undefined {
  return at >= 0 && at < length ? ((marks[at] ?? 0) >> GAP_SHIFT) & GAP_BITS : undefined;
}

export function gapAt(tokens: Tokens, at: number): Gap | undefined {
  const code = gapCodeAt(tokens, at);
  return code === undefined ? code : GAPS[code];
}

/** Whether a token stands behind nothing but a space, or is joined to the one before it. */
export function isBeside(tokens: Tokens, at: number): boolean {
  return (gapCodeAt(tokens, at) ?? BREAK) <= JOINT;
}

export function casingAt({ marks, length }: Tokens, at: number): Casing | undefined {
  return at >= 0 && at < length ? CASINGS[(marks[at] ?? 0) & CASING_BITS] : undefined;
}

/** Whether a token is a number, or nothing but letters from a to z of which no more than the first is a capital. */
export function isPlainAt({ marks }: Tokens, at: number): boolean {
  return ((marks[at] ?? 0) & CASING_BITS) <= PLAIN_TITLE;
}

export function isDottedAt({ marks }: Tokens, at: number): boolean {
  return ((marks[at] ?? 0) & DOTTED) !== 0;
}

/** @returns '' where there is no token */
export function textAt({ source, starts, ends, length }: Tokens, at: number): string {
  return at >= 0 && at < length ? source.slice(starts[at], ends[at]) : '';
}

export function tokenAt(tokens: Tokens, at: number): Token {
  return {
    text: textAt(tokens, at),
    casing: casingAt(tokens, at) ?? 'lower',
    gap: gapAt(tokens, at) ?? 'break',
    isDotted: isDottedAt(tokens, at),
  };
}

/**
 * The tokens with some of them cut in two, the second of which is joined to the first.
 *
 * @param cutIn how many characters the first of two has; 0 where a token stays whole
 */
export function withCuts(tokens: Tokens, cutIn: (token: Token) => number): Tokens {
  const cut = roomFor(tokens.source, 2 * tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const [start, end, mark] = [tokens.starts[at] ?? 0, tokens.ends[at] ?? 0, tokens.marks[at] ?? 0];
    const length = cutIn(tokenAt(tokens, at));
    if (length > 0) {
      add(cut, start, start + length, mark & ~DOTTED);
      add(cut, start + length, end, (mark & ~(GAP_BITS << GAP_SHIFT)) | (JOINT << GAP_SHIFT));
    } else {
      add(cut, start, end, mark);
    }
  }
  return cut;
}

interface GrowingTokens extends Tokens {
  length: number;
}

function roomFor(source: string, most: number): GrowingTokens {
  return {
    source,
    length: 0,
    starts: new Int32Array(most),
    ends: new Int32Array(most),
    marks: new Uint8Array(most),
  };
}

function add(tokens: GrowingTokens, start: number, end: number, mark: number): void {
  tokens.starts[tokens.length] = start;
  tokens.ends[tokens.length] = end;
  tokens.marks[tokens.length] = mark;
  tokens.length += 1;
}

const ZERO = 48;
const NINE = 57;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const SMALL_A = 97;
const SMALL_Z = 122;
const SPACE = 32;
const FULL_STOP = 46;
const APOSTROPHES = "'’`´";
const JOINTS = '_-.+~';
const SPACES = ' \u00a0\u202f\t';

/**
 * The words and numbers of a text, in order. A hyphen or an apostrophe between letters belongs to the word, save in a file
 * name, where hyphens, points and changes of case part words too ("intakePeeters.docx"). Linear in the length of the text.
 */
export function tokensOf(source: string, textKind: TextKind): Tokens {
  const isFile = textKind === 'fileName';
  const limit = isFile ? withoutExtension(source) : source.length;
  const { starts, ends, marks } = roomFor(source, limit);
  let length = 0;
  let behind = 0;
  let at = 0;
  // Written out where nearly all signs pass: a body has a hundred thousand of them, and what V8 takes in of other functions
  // varies with what else has run.
  while (at < limit) {
    const start = at;
    let code = source.charCodeAt(at);
    let casing = UNKNOWN;
    if ((code >= SMALL_A && code <= SMALL_Z) || (code >= CAPITAL_A && code <= CAPITAL_Z)) {
      casing = code < SMALL_A ? PLAIN_TITLE : PLAIN;
      do {
        at += 1;
        code = at < limit ? source.charCodeAt(at) : SPACE;
      } while (code >= SMALL_A && code <= SMALL_Z);
    } else if (code >= ZERO && code <= NINE) {
      casing = DIGITS;
      at = endOfNumber(source, at, limit);
    } else if (code === SPACE || !isLetterAt(source, at)) {
      at += 1;
      continue;
    }
    if (casing !== DIGITS && code !== SPACE) {
      const end = endOfWord(source, start, at, limit, isFile);
      casing = end === at ? casing : CASINGS.indexOf(casingOf(source.slice(start, end)), PLAIN_TITLE + 1);
      at = end;
    }
    let mark = casing;
    if (length === 0) {
      mark += BREAK << GAP_SHIFT;
    } else if (start - behind !== 1 || source.charCodeAt(behind) !== SPACE) {
      mark += gapBetween(source, starts[length - 1] ?? 0, behind, start, isFile) << GAP_SHIFT;
    }
    if (at < limit && source.charCodeAt(at) === FULL_STOP) {
      mark += DOTTED;
    }
    starts[length] = start;
    ends[length] = at;
    marks[length] = mark;
    length += 1;
    behind = at;
  }
  return { source, length, starts, ends, marks };
}

const EXTENSION = /\.[a-z0-9]{1,5}$/i;
const LONGEST_EXTENSION = 6;

function withoutExtension(text: string): number {
  const from = Math.max(0, text.length - LONGEST_EXTENSION);
  const match = EXTENSION.exec(text.slice(from));
  return match ? from + match.index : text.length;
}

function endOfNumber(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isDigitAt(text, at)) {
    at += 1;
  }
  return at;
}

function endOfWord(text: string, from: number, smallEnd: number, limit: number, isFile: boolean): number {
  let at = Math.max(smallEnd, from + 1);
  for (;;) {
    while (at < limit && isLetterAt(text, at) && !(isFile && isNewWord(text, at, from))) {
      at += 1;
    }
    if (at + 1 >= limit || !isInside(text, at, from, isFile)) {
      return at;
    }
    at += 2;
  }
}

/** Whether a sign that is no letter, and the letter behind it, belong to a word: "Sint-Jan", "d'Arc", "i.v.m.", "J.P.". */
function isInside(text: string, at: number, from: number, isFile: boolean): boolean {
  const sign = text.charAt(at);
  return (
    sign !== ' ' &&
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

/** The number of what stands between a token and the next one, from index to index. */
function gapBetween(source: string, before: number, from: number, to: number, isFile: boolean): number {
  if (from === to) {
    return JOINT;
  }
  let gap = 0;
  for (let at = from; at < to; at += 1) {
    const character = source.charAt(at);
    if (character === ' ' || SPACES.includes(character) || APOSTROPHES.includes(character)) {
      continue;
    }
    if (JOINTS.includes(character) && (isFile || to - from === 1)) {
      gap = JOINT;
    } else if (character === ',' || character === '&' || character === '/') {
      gap = COMMA;
    } else if (character === '.' && at === from && isAbbreviation(source.slice(before, from))) {
      continue;
    } else {
      return BREAK;
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
