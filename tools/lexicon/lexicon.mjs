import { collect, collectPhrases } from './collect.mjs';
import { samplesOf } from './samples.mjs';
import { groupsOf, trainNgrams } from '../names/train-ngrams.mjs';

/** @typedef {import('./collect.mjs').Entry} Entry */

/** How the letter groups are learned, and in what steps their weights are kept. */
export const NGRAM_OPTIONS = { epochs: 4, step: 0.12, least: 0.25 };
export const NGRAM_STEPS = 4;

/** How far weights may go to either side, packed. */
const MOST = 60;

/** Words in front of a name of several words that are cues by themselves. */
const CUE =
  /^(?:az|uz|wzc|vzw|asbl|ocmw|caw|cpas|school|basisschool|wet|loi|fonds|stichting|prijs|dienst|centrum|campus|project|residentie|pc|pz)$/;

/**
 * The letter groups, and the entries that tell most beyond them.
 *
 * @param {{ count: number, buckets: number }} options how many entries, and how many weights of letter groups
 */
export function buildLexicon({ count, buckets }) {
  const entries = collect();
  const ngrams = trainNgrams(samplesOf(entries), { buckets, ...NGRAM_OPTIONS });
  const quantised = Array.from(ngrams.weights, (weight) =>
    Math.max(-MOST, Math.min(MOST, Math.round(weight * NGRAM_STEPS))),
  );
  const bias = Math.round(ngrams.bias * NGRAM_STEPS);
  /** @param {string} key */
  const likeness = (key) =>
    (10 / NGRAM_STEPS) * groupsOf(key, buckets).reduce((sum, group) => sum + (quantised[group] ?? 0), bias);
  const phrases = collectPhrases(
    (key) => {
      const entry = entries.get(key);
      return entry === undefined
        ? key.length > 2 && likeness(key) > -5
        : entry.first > 0 || entry.family > 0 || likeness(key) > -5;
    },
    (key) => CUE.test(key),
  );
  const ranked = [...entries]
    .map(([key, entry]) => ({ key, bits: bitsOf(entry), use: usefulness(key, entry, likeness(key)) }))
    .concat([...phrases].map((key) => ({ key, bits: PHRASE, use: 27 })))
    .filter(({ use }) => use > 0)
    .sort((a, b) => b.use - a.use);
  const bits = new Map(ranked.slice(0, count).map((entry) => [entry.key, entry.bits]));
  return { bits, quantised, bias, likeness, candidates: ranked.length };
}

/** Several words in one key. */
const PHRASE = 256;

/** What is kept of an entry: fewer kinds than there are, as each makes it likelier that an unknown word is taken for one. @param {Entry} entry */
function bitsOf({ first, family, word, place, organisation }) {
  const isName = first > 0 || family > 1;
  if (place) return isName ? 64 | 14 : 64;
  if (organisation) return 128;
  if (isName && word === 3) return 14 | 48;
  if (isName && word > 0) return (first > 0 ? 2 : 0) | (family > 1 ? 12 : 0) | 32;
  if (isName) return first > 0 && family > 1 ? 14 : first > 0 ? first : family << 2;
  return (family << 2) | (word === 3 ? 48 : word > 0 ? 32 : 0);
}

/**
 * How much an entry tells beyond its letter groups: words that look like words, and rare names that look like names, are
 * guessed without an entry.
 * @param {string} key @param {Entry} entry @param {number} score its likeness to names
 */
function usefulness(key, { first, family, word, place, organisation, rank }, score) {
  if (key.length < 2 || key.length > 30) return 0;
  const isName = first > 0 || family > 1;
  if (place) return isName || score > -10 ? 27 : 10;
  if (organisation) return score > -10 ? 30 : 0;
  if (word >= 2 && (isName || score > -7)) return (isName ? 32 : 25) + Math.log10(rank + 1) * 5;
  if (isName)
    return Math.log10(rank + 10) * 10 * (score < 0 ? 1.7 : score < 12 ? 1.3 : score > 30 ? 0.75 : 0.9);
  if (family === 1) return Math.log10(rank + 10) * 8;
  if (word > 0)
    return score > -8
      ? 12 + Math.log10(rank + 1) * 6 + Math.min(score, 30) / 4
      : score > -20
        ? Math.log10(rank + 1) * 4
        : 0;
  return 0;
}
