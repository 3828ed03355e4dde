import type { TextKind } from '../detection';
import type { Analysis, LineCasing } from './analysis';
import { gapAt, gapCodeAt, type Tokens } from './tokens';
import { classCode, GAP, PROPERTIES, type Word } from './word';
import { WORD_CLASSES, type WordClass } from './word-class';

const EDGE_CODE = classCode('edge');
/** Beyond either end of a line there is only a class. */
const EDGE_CODES = [EDGE_CODE];
const LINE_INDEX: Readonly<Record<LineCasing, number>> = { lower: 0, upper: 1, titled: 2, normal: 3 };

/** How far the features of a word look around it. */
export const LOOK_AROUND = 3;
const DISTANCES = 2 * LOOK_AROUND + 1;

/** For each distance the first row of each property that is looked at there. */
const OFFSETS = offsets();
const WORD_ROWS = PROPERTIES.reduce((sum, { count, reach }) => sum + count * (2 * reach + 1), 0);

/** Rows for what leads to a name and what follows it, past the rest of the name. */
const LEAD_ROWS = WORD_ROWS;
const FOLLOW_ROWS = LEAD_ROWS + WORD_CLASSES.length;
const LINE_ROWS = FOLLOW_ROWS + WORD_CLASSES.length;

const CASING_ROWS = 8;
const MOST_WORDS = 7;
const MOST_FUNCTION_WORDS = 3;

/** How many rows of weights there are. */
export const ROW_COUNT = LINE_ROWS + CASING_ROWS + MOST_WORDS + 1 + MOST_FUNCTION_WORDS + 1;

/** A line, prepared for `featuresOf`. */
export interface Line {
  readonly textKind: TextKind;
  readonly tokens: Tokens;
  /** One for each token; in running text, only for those that are looked at. */
  readonly words: readonly Word[];
  /** The class of the word that leads to each word, past particles, initials and names; that of an edge where a sentence begins. */
  readonly leads: Uint8Array;
  /** The same of the word that follows it. */
  readonly follows: Uint8Array;
  /** The rows of weights that belong to the whole line. */
  readonly rows: readonly number[];
}

/** @param analysis as `analyse` gives it; in running text, words are missing where they aren't looked at */
export function lineOf(textKind: TextKind, { casing, tokens, words }: Analysis): Line {
  let functionWords = 0;
  for (let at = 0; at < words.length && functionWords < MOST_FUNCTION_WORDS; at += 1) {
    const wordClass = words[at]?.wordClass;
    functionWords += wordClass === 'function' || wordClass === 'link' ? 1 : 0;
  }
  return {
    textKind,
    tokens,
    words,
    leads: neighbours(tokens, words, -1),
    follows: neighbours(tokens, words, 1),
    rows: [
      LINE_ROWS + LINE_INDEX[casing] * 2 + (textKind === 'fileName' ? 1 : 0),
      LINE_ROWS + CASING_ROWS + Math.min(MOST_WORDS, words.length),
      LINE_ROWS + CASING_ROWS + MOST_WORDS + 1 + functionWords,
    ],
  };
}

/** Classes of words that may be the rest of a name. */
const REST_CLASSES: readonly WordClass[] = [
  'particle',
  'van',
  'initial',
  'first',
  'rareFirst',
  'family',
  'rareFamily',
  'firstOrFamily',
  'familyBehindParticle',
  'nameLike',
  'perhapsNameLike',
];
const REST = WORD_CLASSES.map((wordClass) => REST_CLASSES.includes(wordClass));

/** For each word the class of the nearest word to one side that is no rest of a name. */
function neighbours(tokens: Tokens, words: readonly Word[], side: -1 | 1): Uint8Array {
  const found = new Uint8Array(words.length).fill(EDGE_CODE);
  for (let step = 1; step < words.length; step += 1) {
    const at = side < 0 ? step : words.length - 1 - step;
    const near = words[at + side];
    if (near && words[at] && gapAt(tokens, side < 0 ? at : at + side) !== 'break') {
      const code = near.codes[0] ?? EDGE_CODE;
      found[at] = REST[code] ? (found[at + side] ?? EDGE_CODE) : code;
    }
  }
  return found;
}

/** Where a row looks: before the word, at it, behind it, or at the whole line. */
export const BEFORE = 0;
export const OWN = 1;
export const BEHIND = 2;
const LINE = 3;

/**
 * What speaks for or against one word of a line, as rows of weights.
 *
 * @param into receives the rows, and keeps what it had behind them: to set its length takes longer than all the rest
 * @param places receives where each of them looks, if it is wanted
 * @returns how many rows there are
 */
export function featuresOf(line: Line, at: number, into: number[], places?: number[]): number {
  let count = 0;
  for (let index = 0; index < DISTANCES; index += 1) {
    const near = at + index - LOOK_AROUND;
    const offsets = OFFSETS[index] ?? [];
    const codes = line.words[near]?.codes ?? EDGE_CODES;
    const seen = Math.min(codes.length, offsets.length);
    for (let property = 0; property < seen; property += 1) {
      const code = property === GAP ? (gapCodeAt(line.tokens, near) ?? 0) : (codes[property] ?? 0);
      into[count] = (offsets[property] ?? 0) + code;
      if (places) {
        places[count] = near < at ? BEFORE : near === at ? OWN : BEHIND;
      }
      count += 1;
    }
  }
  into[count] = LEAD_ROWS + (line.leads[at] ?? EDGE_CODE);
  into[count + 1] = FOLLOW_ROWS + (line.follows[at] ?? EDGE_CODE);
  if (places) {
    places[count] = BEFORE;
    places[count + 1] = BEHIND;
  }
  count += 2;
  for (const row of line.rows) {
    into[count] = row;
    if (places) {
      places[count] = LINE;
    }
    count += 1;
  }
  return count;
}

/** Properties are seen the less far the later they come, so that those at a distance are the first of all. */
function offsets(): readonly (readonly number[])[] {
  const byDistance: number[][] = Array.from({ length: DISTANCES }, () => []);
  let row = 0;
  for (const { count, reach } of PROPERTIES) {
    for (let distance = -reach; distance <= reach; distance += 1) {
      byDistance[distance + LOOK_AROUND]?.push(row);
      row += count;
    }
  }
  return byDistance;
}
