import { familyNameOf, firstNameOf, isOrganisation, isPlace, wordOf, type LexicalBits } from './lexicon';
import { WORD_CLASSES, type WordClass } from './word-class';

/** What the casing of a token says in its line. The order is that of the learned weights. */
export const SHAPES = [
  'plain',
  'plainAmongCapitals',
  'capitalInside',
  'capitalFirst',
  'capitalInTitled',
  'capitalFirstInTitled',
  'allCapitals',
  'shouted',
  'inner',
] as const;
export type Shape = (typeof SHAPES)[number];

/** What is known of a token by itself. */
export interface Traits {
  readonly key: string;
  readonly wordClass: WordClass;
  readonly shape: Shape;
  /** As `nameLikeness` has it. */
  readonly likeness: number;
  readonly bits: LexicalBits;
}

/** The same, with what the network sees of it. Tokens that are written alike share one where that makes no difference. */
export interface Word extends Traits {
  /** A code for each of the `PROPERTIES`. */
  readonly codes: readonly number[];
}

/** Something that is seen of a word and of its neighbours. */
interface Property {
  /** How many codes there are. */
  readonly count: number;
  /** How far from the word it is looked at. */
  readonly reach: number;
}

const LIKENESS_STEPS = 12;
const LEXICAL_CODES = 41;
const ENDINGS = 64;
const LENGTHS = 6;

/** The class, the shape, what stands in front, the likeness, the lexicon's word, the ending, the length: as the weights are learned. */
export const PROPERTIES: readonly Property[] = [
  { count: WORD_CLASSES.length, reach: 3 },
  { count: SHAPES.length, reach: 2 },
  { count: 4, reach: 2 },
  { count: LIKENESS_STEPS, reach: 2 },
  { count: LEXICAL_CODES, reach: 1 },
  { count: ENDINGS, reach: 1 },
  { count: LENGTHS, reach: 1 },
];

/** Which of the properties is what stands in front of a word. That is seen of its token: the word itself has 0 there. */
export const GAP = 2;

const CLASS_INDEX: Readonly<Record<string, number>> = indexed(WORD_CLASSES);
const SHAPE_INDEX: Readonly<Record<string, number>> = indexed(SHAPES);

export function wordWith({ key, wordClass, shape, likeness, bits }: Traits): Word {
  const codes = [
    classCode(wordClass),
    SHAPE_INDEX[shape] ?? 0,
    0,
    likenessCode(likeness),
    lexicalCode(bits),
    endingCode(key),
    Math.min(LENGTHS - 1, key.length >> 1),
  ];
  return { key, wordClass, shape, likeness, bits, codes };
}

export function classCode(wordClass: WordClass): number {
  return CLASS_INDEX[wordClass] ?? 0;
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
