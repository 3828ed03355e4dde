import type { Gap } from './tokens';
import { SHAPES, type Analysed, type LineCasing } from './analysis';
import { WORD_CLASSES, type WordClass } from './word-class';
import type { TextKind } from '../detection';

const CLASS_COUNT = WORD_CLASSES.length;
const SHAPE_COUNT = SHAPES.length;

const CLASS_INDEX: Readonly<Record<string, number>> = indexed(WORD_CLASSES);
const SHAPE_INDEX: Readonly<Record<string, number>> = indexed(SHAPES);
const GAP_INDEX: Readonly<Record<Gap, number>> = { space: 0, joint: 1, comma: 2, break: 3 };
const LINE_INDEX: Readonly<Record<LineCasing, number>> = { lower: 0, upper: 1, titled: 2, normal: 3 };
const LINE_COUNT = 4;
const GAP_COUNT = 4;

/** Kinds of words, coarser than their classes, for features that look at several words at a time. */
const FAMILIES: readonly (readonly WordClass[])[] = [
  ['edge'],
  ['number', 'calendar'],
  ['initial'],
  ['particle', 'van'],
  ['honorific'],
  ['kin', 'client'],
  ['matter'],
  ['organisation', 'saint', 'organisationName', 'street'],
  ['professional'],
  ['personVerb', 'possessive'],
  ['link'],
  ['prefix'],
  ['function', 'familyOrFunction'],
  ['word', 'wordLike', 'wordBehindParticle', 'doubtful'],
  ['place', 'acronym'],
  ['first', 'rareFirst', 'firstOrFamily', 'firstOrWord'],
  ['family', 'rareFamily', 'familyBehindParticle', 'familyOrWord', 'placeOrName'],
  ['nameLike', 'perhapsNameLike'],
];
const FAMILY_COUNT = FAMILIES.length;
const FAMILY_OF: readonly number[] = WORD_CLASSES.map((one) =>
  FAMILIES.findIndex((all) => all.includes(one)),
);

const LIKENESS_COUNT = 6;

/** The families of features, in the order of the learned weights, each with how many weights it has. */
const SIZES = [
  CLASS_COUNT * SHAPE_COUNT,
  CLASS_COUNT * LIKENESS_COUNT * LINE_COUNT,
  CLASS_COUNT * CLASS_COUNT * GAP_COUNT,
  CLASS_COUNT * CLASS_COUNT * GAP_COUNT,
  SHAPE_COUNT * CLASS_COUNT * GAP_COUNT,
  SHAPE_COUNT * CLASS_COUNT * GAP_COUNT,
  FAMILY_COUNT * FAMILY_COUNT * FAMILY_COUNT,
  FAMILY_COUNT * FAMILY_COUNT * FAMILY_COUNT,
  FAMILY_COUNT * FAMILY_COUNT * FAMILY_COUNT,
  CLASS_COUNT * LINE_COUNT * 4,
  CLASS_COUNT * 6,
] as const;

const OFFSETS: readonly number[] = SIZES.map((_, index) =>
  SIZES.slice(0, index).reduce<number>((sum, size) => sum + size, 0),
);

export const FEATURE_COUNT: number = SIZES.reduce<number>((sum, size) => sum + size, 0);

const SHORT_KINDS: Readonly<Record<TextKind, number>> = { subject: 0, fileName: 1, body: 2, location: 3 };

/** A line, prepared for `featuresOf`. */
export interface Line {
  readonly textKind: TextKind;
  readonly casing: LineCasing;
  readonly words: readonly Analysed[];
}

/**
 * The features of one word in its line, as indices of weights. Each family gives one index, in a fixed order, so that
 * position in the list tells what a weight spoke about.
 *
 * @param into receives `FEATURE_FAMILIES` indices
 */
export function featuresOf(line: Line, at: number, into: number[]): void {
  const { words, casing, textKind } = line;
  const word = words[at];
  if (word === undefined) {
    return;
  }
  const before = words[at - 1];
  const after = words[at + 1];
  const own = classIndex(word);
  const previous = classIndex(before);
  const next = classIndex(after);
  const ownFamily = FAMILY_OF[own] ?? 0;
  const previousFamily = FAMILY_OF[previous] ?? 0;
  const nextFamily = FAMILY_OF[next] ?? 0;
  const shape = SHAPE_INDEX[word.shape] ?? 0;
  const gapBefore = GAP_INDEX[word.token.gap];
  const gapAfter = after ? GAP_INDEX[after.token.gap] : GAP_INDEX.break;
  const lineIndex = LINE_INDEX[casing];
  const breakBefore = gapBefore === GAP_INDEX.break ? 0 : previousFamily;
  const breakAfter = gapAfter === GAP_INDEX.break ? 0 : nextFamily;
  const indices = [
    own * SHAPE_COUNT + shape,
    (own * LIKENESS_COUNT + likenessIndex(word.likeness)) * LINE_COUNT + lineIndex,
    (own * CLASS_COUNT + previous) * GAP_COUNT + gapBefore,
    (own * CLASS_COUNT + next) * GAP_COUNT + gapAfter,
    (shape * CLASS_COUNT + previous) * GAP_COUNT + gapBefore,
    (shape * CLASS_COUNT + next) * GAP_COUNT + gapAfter,
    (ownFamily * FAMILY_COUNT + breakBefore) * FAMILY_COUNT + breakAfter,
    (ownFamily * FAMILY_COUNT + previousFamily) * FAMILY_COUNT + (FAMILY_OF[classIndex(words[at - 2])] ?? 0),
    (ownFamily * FAMILY_COUNT + nextFamily) * FAMILY_COUNT + (FAMILY_OF[classIndex(words[at + 2])] ?? 0),
    (own * LINE_COUNT + lineIndex) * 4 + SHORT_KINDS[textKind],
    own * 6 + Math.min(5, words.length - 1),
  ];
  for (let family = 0; family < indices.length; family += 1) {
    into[family] = (OFFSETS[family] ?? 0) + (indices[family] ?? 0);
  }
}

function classIndex(word: Analysed | undefined): number {
  return word === undefined ? 0 : (CLASS_INDEX[word.wordClass] ?? 0);
}

function likenessIndex(likeness: number): number {
  return Math.max(0, Math.min(LIKENESS_COUNT - 1, Math.floor((likeness + 30) / 12)));
}

function indexed(names: readonly string[]): Readonly<Record<string, number>> {
  const index: Record<string, number> = {};
  names.forEach((name, at) => (index[name] = at));
  return index;
}
