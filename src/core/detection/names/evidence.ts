import type { Evidence } from '../detection';
import { BEFORE, BEHIND, OWN, type Line } from './features';
import { familyNameOf, firstNameOf } from './lexicon';
import { contributionOf } from './score';
import { gapAt, isBeside, textAt } from './tokens';
import type { Word } from './word';
import type { WordClass } from './word-class';

const CONTEXT: readonly WordClass[] = ['kin', 'client', 'matter', 'professional'];
const FOLLOWING: readonly WordClass[] = ['personVerb', 'possessive', 'kin'];

/** An honorific, and first and family name together, count for more than anything that is learned. */
const HONORIFIC_WEIGHT = 10;
const FULL_NAME_WEIGHT = 8;
/** What a name in the lexicon, an initial and letters like a name's count for by themselves. */
const KNOWN_NAME_WEIGHT = 2;
const INITIAL_WEIGHT = 2;
const NAME_LIKE_WEIGHT = 1;

/**
 * What spoke for a name, the strongest first.
 *
 * @param from index of its first word in the line
 * @param to index behind its last word
 * @param best index of the word that is likeliest to be a name
 */
export function evidenceOf(line: Line, from: number, to: number, best: number): readonly Evidence[] {
  const words = line.words.slice(from, to);
  const weighed: { readonly evidence: Evidence; readonly weight: number }[] = [];
  const weigh = (evidence: Evidence, weight: number): void => {
    if (weight > 0) {
      const weaker = weighed.findIndex((other) => other.weight < weight);
      weighed.splice(weaker === -1 ? weighed.length : weaker, 0, { evidence, weight });
    }
  };
  const cue = lastCue(line, from);
  const before = line.words[cue]?.wordClass;
  const after = line.words[to]?.wordClass;

  if (before === 'honorific') {
    const start = line.tokens.starts[cue] ?? 0;
    weigh({ code: 'afterWord', word: textAt(line.tokens, cue), start }, HONORIFIC_WEIGHT);
  } else if (before && CONTEXT.includes(before)) {
    weigh(besideWord(line, cue), contributionOf(line, best, BEFORE));
  }
  if (after && gapAt(line.tokens, to) === 'space' && FOLLOWING.includes(after)) {
    weigh(besideWord(line, to), contributionOf(line, best, BEHIND));
  }
  const own = () => Math.max(0, contributionOf(line, best, OWN));
  if (isFullName(words)) {
    weigh({ code: 'firstAndFamilyName' }, FULL_NAME_WEIGHT);
  } else if (words.some(isFirst)) {
    weigh({ code: 'firstName' }, KNOWN_NAME_WEIGHT + own());
  } else if (words.some(isFamily)) {
    weigh({ code: 'familyName' }, KNOWN_NAME_WEIGHT + own());
  } else if (words.some(({ likeness }) => likeness > 0)) {
    weigh({ code: 'nameLike' }, NAME_LIKE_WEIGHT + own());
  }
  if (words.some(({ wordClass }) => wordClass === 'initial')) {
    weigh({ code: 'initial' }, INITIAL_WEIGHT);
  }
  if (words.some(({ shape }) => shape === 'capitalInside' || shape === 'shouted')) {
    weigh({ code: 'capital' }, own() / 2);
  }
  return weighed.length > 0 ? weighed.map(({ evidence }) => evidence) : [{ code: 'nameLike' }];
}

const isFirst = ({ bits }: Word): boolean => firstNameOf(bits) > 0;
const isFamily = ({ bits }: Word): boolean => familyNameOf(bits) > 0;

/** Whether there is a first name, and another word that is a family name. */
function isFullName(words: readonly Word[]): boolean {
  return words.some(
    (first, at) => isFirst(first) && words.some((family, other) => other !== at && isFamily(family)),
  );
}

const besideWord = ({ tokens }: Line, at: number): Evidence => ({
  code: 'besideWord',
  word: textAt(tokens, at),
});

/** Index of the word in front of a name, particles between them left out; -1 where none leads to it. */
function lastCue({ tokens, words }: Line, from: number): number {
  let at = from - 1;
  while (at >= 0 && isSmall(words[at])) {
    at -= 1;
  }
  return isBeside(tokens, at + 1) || words[at]?.wordClass === 'matter' ? at : -1;
}

function isSmall(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.wordClass === 'particle' || word.wordClass === 'van' || word.wordClass === 'initial')
  );
}
