import type { TextKind } from '../detection';
import { SHAPES, type Analysed, type LineCasing } from './analysis';
import { familyNameOf, firstNameOf, isOrganisation, isPlace, wordOf, type LexicalBits } from './lexicon';
import type { Gap } from './tokens';
import { WORD_CLASSES, type WordClass } from './word-class';

const CLASS_INDEX: Readonly<Record<string, number>> = indexed(WORD_CLASSES);
const EDGE_CODE = CLASS_INDEX.edge ?? 0;
const SHAPE_INDEX: Readonly<Record<string, number>> = indexed(SHAPES);
const GAP_INDEX: Readonly<Record<Gap, number>> = { space: 0, joint: 1, comma: 2, break: 3 };
const LINE_INDEX: Readonly<Record<LineCasing, number>> = { lower: 0, upper: 1, titled: 2, normal: 3 };

/** How far the features of a word look around it. */
export const LOOK_AROUND = 3;
const DISTANCES = 2 * LOOK_AROUND + 1;

const LIKENESS_STEPS = 12;
const ENDINGS = 64;
const LENGTHS = 6;

/** Something that is seen of a word and of its neighbours. */
interface Property {
  /** How many codes there are. */
  readonly count: number;
  /** How far from the word it is looked at. */
  readonly reach: number;
  readonly codeOf: (word: Analysed) => number;
}

/** The order is that of the learned weights. */
const PROPERTIES: readonly Property[] = [
  { count: WORD_CLASSES.length, reach: 3, codeOf: ({ wordClass }) => CLASS_INDEX[wordClass] ?? 0 },
  { count: SHAPES.length, reach: 2, codeOf: ({ shape }) => SHAPE_INDEX[shape] ?? 0 },
  { count: 4, reach: 2, codeOf: ({ token }) => GAP_INDEX[token.gap] },
  { count: LIKENESS_STEPS, reach: 2, codeOf: ({ likeness }) => likenessCode(likeness) },
  { count: 41, reach: 1, codeOf: ({ bits }) => lexicalCode(bits) },
  { count: ENDINGS, reach: 1, codeOf: ({ key }) => endingCode(key) },
  { count: LENGTHS, reach: 1, codeOf: ({ key }) => Math.min(LENGTHS - 1, key.length >> 1) },
];

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
  readonly words: readonly Analysed[];
  /** What is seen of each word, one property after the other. */
  readonly codes: Uint8Array;
  /** The class of the word that leads to each word, past particles, initials and names; that of an edge where a sentence begins. */
  readonly leads: Uint8Array;
  /** The same of the word that follows it. */
  readonly follows: Uint8Array;
  /** The rows of weights that belong to the whole line. */
  readonly rows: readonly number[];
}

/** @param words the words of a line, as `analyse` gives them; in running text, only those that are looked at */
export function lineOf(textKind: TextKind, casing: LineCasing, words: readonly Analysed[]): Line {
  const codes = new Uint8Array(words.length * PROPERTIES.length);
  let functionWords = 0;
  words.forEach((word, at) => {
    functionWords += word.wordClass === 'function' || word.wordClass === 'link' ? 1 : 0;
    PROPERTIES.forEach(({ codeOf }, property) => (codes[at * PROPERTIES.length + property] = codeOf(word)));
  });
  return {
    textKind,
    words,
    codes,
    leads: neighbours(words, -1),
    follows: neighbours(words, 1),
    rows: [
      LINE_ROWS + LINE_INDEX[casing] * 2 + (textKind === 'fileName' ? 1 : 0),
      LINE_ROWS + CASING_ROWS + Math.min(MOST_WORDS, words.length),
      LINE_ROWS + CASING_ROWS + MOST_WORDS + 1 + Math.min(MOST_FUNCTION_WORDS, functionWords),
    ],
  };
}

/** Classes of words that may be the rest of a name. */
const REST: ReadonlySet<WordClass> = new Set<WordClass>([
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
]);

/** For each word the class of the nearest word to one side that is no rest of a name. */
function neighbours(words: readonly Analysed[], side: -1 | 1): Uint8Array {
  const found = new Uint8Array(words.length).fill(EDGE_CODE);
  for (let step = 1; step < words.length; step += 1) {
    const at = side < 0 ? step : words.length - 1 - step;
    const near = words[at + side];
    const later = side < 0 ? words[at] : near;
    if (near && later && later.token.gap !== 'break') {
      found[at] = REST.has(near.wordClass)
        ? (found[at + side] ?? EDGE_CODE)
        : (CLASS_INDEX[near.wordClass] ?? EDGE_CODE);
    }
  }
  return found;
}

/**
 * What speaks for or against one word of a line, as rows of weights.
 *
 * @param into receives the rows
 * @param distances receives how far from the word each of them looks, if it is wanted; those of the line come last and have none
 */
export function featuresOf(line: Line, at: number, into: number[], distances?: number[]): void {
  let count = 0;
  for (let index = 0; index < DISTANCES; index += 1) {
    const near = at + index - LOOK_AROUND;
    const offsets = OFFSETS[index] ?? [];
    // Beyond either end of a line there is only a class.
    const isEdge = line.words[near] === undefined;
    for (let property = 0; property < (isEdge ? 1 : offsets.length); property += 1) {
      into[count] =
        (offsets[property] ?? 0) +
        (isEdge ? EDGE_CODE : (line.codes[near * PROPERTIES.length + property] ?? 0));
      if (distances) {
        distances[count] = index - LOOK_AROUND;
      }
      count += 1;
    }
  }
  into[count] = LEAD_ROWS + (line.leads[at] ?? EDGE_CODE);
  into[count + 1] = FOLLOW_ROWS + (line.follows[at] ?? EDGE_CODE);
  if (distances) {
    distances[count] = -1;
    distances[count + 1] = 1;
  }
  count += 2;
  for (const row of line.rows) {
    into[count] = row;
    count += 1;
  }
  // To set a length takes longer than all the rest, and it is nearly always the same.
  if (into.length !== count) {
    into.length = count;
  }
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

/** Steps of eight tenths of log odds. */
function likenessCode(likeness: number): number {
  return Math.max(0, Math.min(LIKENESS_STEPS - 1, Math.floor((likeness + 48) / 8)));
}

/** What the lexicon says of a word even where it is a cue: which name, and whether a word too. */
function lexicalCode(bits: LexicalBits): number {
  const first = firstNameOf(bits);
  const family = familyNameOf(bits);
  const name = first > 0 ? first + (family > 1 ? 2 : 0) : family === 0 ? 0 : family + 4;
  if (isPlace(bits)) {
    return 32 + name;
  }
  return isOrganisation(bits) ? 40 : name * 4 + wordOf(bits);
}

/** The last two letters, which tell verbs and nouns from names. */
function endingCode(key: string): number {
  return key.length < 4
    ? 0
    : ((key.charCodeAt(key.length - 1) * 31 + key.charCodeAt(key.length - 2) * 7) % (ENDINGS - 1)) + 1;
}

function indexed(names: readonly string[]): Readonly<Record<string, number>> {
  const index: Record<string, number> = {};
  names.forEach((name, at) => (index[name] = at));
  return index;
}
