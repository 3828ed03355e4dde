import type { Evidence } from '../detection';
import type { Analysed } from './analysis';
import type { Line } from './features';
import { familyNameOf, firstNameOf } from './lexicon';
import { contributionsOf } from './score';
import type { WordClass } from './word-class';

const CONTEXT: readonly WordClass[] = ['kin', 'client', 'matter', 'professional'];
const BEHIND: readonly WordClass[] = ['personVerb', 'possessive', 'kin'];

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
  const before = lastCue(line.words, from);
  const after = line.words[to];
  const contributions = contributionsOf(line, best);

  if (before?.wordClass === 'honorific') {
    const { text, start } = before.token;
    weighed.push({ evidence: { code: 'afterWord', word: text, start }, weight: HONORIFIC_WEIGHT });
  } else if (before && CONTEXT.includes(before.wordClass)) {
    weighed.push({ evidence: { code: 'besideWord', word: before.token.text }, weight: contributions.before });
  }
  if (after?.token.gap === 'space' && BEHIND.includes(after.wordClass)) {
    weighed.push({ evidence: { code: 'besideWord', word: after.token.text }, weight: contributions.behind });
  }
  const firsts = words.filter(({ bits }) => firstNameOf(bits) > 0);
  const families = words.filter(({ bits }) => familyNameOf(bits) > 0);
  const own = Math.max(0, contributions.own);
  if (firsts.length > 0 && families.some((family) => firsts.some((first) => first !== family))) {
    weighed.push({ evidence: { code: 'firstAndFamilyName' }, weight: FULL_NAME_WEIGHT });
  } else if (firsts.length > 0) {
    weighed.push({ evidence: { code: 'firstName' }, weight: KNOWN_NAME_WEIGHT + own });
  } else if (families.length > 0) {
    weighed.push({ evidence: { code: 'familyName' }, weight: KNOWN_NAME_WEIGHT + own });
  } else if (words.some(({ likeness }) => likeness > 0)) {
    weighed.push({ evidence: { code: 'nameLike' }, weight: NAME_LIKE_WEIGHT + own });
  }
  if (words.some(({ wordClass }) => wordClass === 'initial')) {
    weighed.push({ evidence: { code: 'initial' }, weight: INITIAL_WEIGHT });
  }
  if (words.some(({ shape }) => shape === 'capitalInside' || shape === 'shouted')) {
    weighed.push({ evidence: { code: 'capital' }, weight: own / 2 });
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
