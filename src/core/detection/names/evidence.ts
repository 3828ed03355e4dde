import type { Evidence } from '../detection';
import { firstNameOf, familyNameOf } from './lexicon';
import type { Analysed } from './analysis';
import type { Line } from './features';
import type { Score } from './score';
import type { WordClass } from './word-class';

const OWN_WORD: readonly WordClass[] = ['honorific'];
const CONTEXT: readonly WordClass[] = ['kin', 'client', 'matter', 'professional'];
const BEHIND: readonly WordClass[] = ['personVerb', 'possessive', 'kin'];

/**
 * What spoke for a name, the strongest first.
 *
 * @param from index of its first word in the line
 * @param to index behind its last word
 * @param scores of its words
 */
export function evidenceOf(
  line: Line,
  from: number,
  to: number,
  scores: readonly Score[],
): readonly Evidence[] {
  const words = line.words.slice(from, to);
  const weighed: { readonly evidence: Evidence; readonly weight: number }[] = [];
  const before = lastCue(line.words, from);
  const after = line.words[to];
  const part = (families: readonly number[]) =>
    scores.reduce(
      (sum, { parts }) =>
        Math.max(
          sum,
          families.reduce((all, family) => all + (parts[family] ?? 0), 0),
        ),
      0,
    );

  if (before && OWN_WORD.includes(before.wordClass)) {
    const { text, start } = before.token;
    weighed.push({ evidence: { code: 'afterWord', word: text, start }, weight: 10 });
  } else if (before && CONTEXT.includes(before.wordClass)) {
    weighed.push({ evidence: { code: 'besideWord', word: before.token.text }, weight: part([2, 4, 6, 7]) });
  }
  if (after?.token.gap === 'space' && BEHIND.includes(after.wordClass)) {
    weighed.push({ evidence: { code: 'besideWord', word: after.token.text }, weight: part([3, 5, 8]) });
  }
  const firsts = words.filter(({ bits }) => firstNameOf(bits) > 0);
  const families = words.filter(({ bits }) => familyNameOf(bits) > 0);
  if (firsts.length > 0 && families.some((family) => firsts.some((first) => first !== family))) {
    weighed.push({ evidence: { code: 'firstAndFamilyName' }, weight: 8 });
  } else if (firsts.length > 0) {
    weighed.push({ evidence: { code: 'firstName' }, weight: 2 + part([0, 1]) });
  } else if (families.length > 0) {
    weighed.push({ evidence: { code: 'familyName' }, weight: 2 + part([0, 1]) });
  } else if (words.some(({ likeness }) => likeness > 0)) {
    weighed.push({ evidence: { code: 'nameLike' }, weight: 1 + part([1]) });
  }
  if (words.some(({ wordClass }) => wordClass === 'initial')) {
    weighed.push({ evidence: { code: 'initial' }, weight: 2 });
  }
  if (words.some(({ shape }) => shape === 'capitalInside' || shape === 'shouted')) {
    weighed.push({ evidence: { code: 'capital' }, weight: part([0, 4, 5]) });
  }
  const strong = weighed.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return strong.length > 0 ? strong.map(({ evidence }) => evidence) : [{ code: 'nameLike' }];
}

/** The word in front of a name, particles between them left out. */
function lastCue(words: readonly Analysed[], from: number): Analysed | undefined {
  let at = from - 1;
  while (at >= 0 && isSmall(words[at])) {
    at -= 1;
  }
  const gap = words[at + 1]?.token.gap;
  return gap === 'space' || gap === 'joint' || words[at]?.wordClass === 'matter' ? words[at] : undefined;
}

function isSmall(word: Analysed | undefined): boolean {
  return (
    word !== undefined &&
    (word.wordClass === 'particle' || word.wordClass === 'van' || word.wordClass === 'initial')
  );
}
