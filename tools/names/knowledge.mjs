/** What training may know of words: less than ships, as new lines are full of words that nobody listed. */
import { lexiconKey } from '../../src/core/detection/names/lexicon-key';
import { collect } from '../lexicon/collect.mjs';
import { NGRAM_OPTIONS, NGRAM_STEPS } from '../lexicon/lexicon.mjs';
import { samplesOf } from '../lexicon/samples.mjs';
import { groupsOf, trainNgrams } from './train-ngrams.mjs';

/** @typedef {{ lookUp: (key: string) => number, nameLikeness: (key: string) => number }} WordKnowledge */

const FOLDS = 3;

/** @param {string} key */
function foldOf(key) {
  let hash = 7;
  for (let index = 0; index < key.length; index += 1)
    hash = (Math.imul(hash, 31) + key.charCodeAt(index)) | 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % FOLDS;
}

/** @template T @param {(key: string) => T} work @returns {(key: string) => T} */
function remembered(work) {
  /** @type {Map<string, T>} */
  const met = new Map();
  return (key) => {
    const known = met.get(key);
    if (known !== undefined) return known;
    const made = work(key);
    met.set(key, made);
    return made;
  };
}

/** Letter groups learned without the fold that a word is in. @param {number} buckets */
export function unseenLikeness(buckets) {
  const samples = samplesOf(collect());
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    trainNgrams(
      samples.filter(({ key }) => foldOf(key) !== fold),
      { buckets, ...NGRAM_OPTIONS },
    ),
  );
  return remembered((key) => {
    const { weights, bias } = models[foldOf(key)] ?? { weights: [], bias: 0 };
    return (
      (10 / NGRAM_STEPS) *
      groupsOf(key, buckets).reduce(
        (sum, group) => sum + Math.round((weights[group] ?? 0) * NGRAM_STEPS),
        Math.round(bias * NGRAM_STEPS),
      )
    );
  });
}

/**
 * @param {WordKnowledge} shipped @param {(key: string) => number} unseen likeness of words that were left out
 * @returns {(hidden: ReadonlySet<string>) => WordKnowledge} what is known when some words were never met
 */
export function knowledgeWithout(shipped, unseen) {
  const nameLikeness = remembered(shipped.nameLikeness);
  return (hidden) => ({
    lookUp: (key) => (hidden.has(key) ? 0 : shipped.lookUp(key)),
    nameLikeness: (key) => (hidden.has(key) ? unseen(key) : nameLikeness(key)),
  });
}

/** A share of the words, as keys, to treat as never met. @param {readonly import('./pieces.mjs').Piece[]} pieces @param {() => number} random @param {{ names: number, words: number }} share */
export function someHidden(pieces, random, share) {
  /** @type {Set<string>} */
  const hidden = new Set();
  for (const { text, isName } of pieces) {
    for (const word of text.match(/[\p{L}'’-]{4,}/gu) ?? [])
      if (random() < (isName ? share.names : share.words)) hidden.add(lexiconKey(word));
  }
  return hidden;
}
