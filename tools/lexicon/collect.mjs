import { lexiconKey } from '../../src/core/detection/names/lexicon-key';
import { familyNames, firstNames } from '../names/population.mjs';
import { fakerNames, openTaalWords, ownList, ownLists, packaged } from './sources.mjs';

/**
 * @typedef {object} Entry
 * @property {number} first 0 no first name, 1 rare, 2 common
 * @property {number} family 0 no family name, 1 only behind a particle, 2 rare, 3 common
 * @property {number} word 0 no common word, 1 rare, 2 common, 3 one of the commonest
 * @property {boolean} place
 * @property {boolean} organisation
 * @property {boolean} [isPhrase] several words in one key
 * @property {number} rank how useful: bearers in the population, or an estimate
 */

const PARTICLES = new Set(
  'van de den der ter ten vande vanden vander het t la le du des di da dos do del della el al ben bin abu abou ould von zu y e d l'.split(
    ' ',
  ),
);

/** @returns {Map<string, Entry>} everything the sources say, by key */
export function collect() {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  /** @param {string} key */
  const entry = (key) => {
    let found = entries.get(key);
    if (!found) {
      found = { first: 0, family: 0, word: 0, place: false, organisation: false, rank: 0 };
      entries.set(key, found);
    }
    return found;
  };
  const firstCount = counted(firstNames());
  const familyCount = counted(familyNames().map(({ name, count }) => ({ name: lastPart(name), count })));

  /** @param {string} name @param {boolean} isOwn */
  const addFirst = (name, isOwn) => {
    for (const part of name.split(/[\s-]+/)) {
      const key = lexiconKey(part);
      if (key.length < (isOwn ? 2 : 3) || PARTICLES.has(key)) continue;
      const bearers = firstCount.get(key) ?? 0;
      if (!isOwn && bearers < 12) continue;
      const found = entry(key);
      found.first = Math.max(found.first, isOwn || bearers >= 400 ? 2 : 1);
      found.rank = Math.max(found.rank, bearers, isOwn ? 300 : 0);
    }
  };
  /** @param {string} name @param {boolean} isOwn */
  const addFamily = (name, isOwn) => {
    const parts = name.trim().split(/[\s-]+/);
    const key = lexiconKey(parts[parts.length - 1] ?? '');
    if (key.length < 2 || PARTICLES.has(key)) return;
    const found = entry(key);
    const bearers = familyCount.get(key) ?? 0;
    const isBehindParticle = parts.length > 1 && PARTICLES.has(lexiconKey(parts[0] ?? ''));
    found.family = Math.max(found.family, isBehindParticle ? 1 : isOwn || bearers >= 500 ? 3 : 2);
    found.rank = Math.max(found.rank, bearers, isOwn ? 300 : 60);
  };
  packaged('nl-be', /boys|girls/).forEach((name, index) => addFirst(name, index % 1600 < 700));
  for (const language of ['fr', 'en', 'de', 'pl', 'it', 'es-es', 'pt-br', 'ar', 'cs']) {
    packaged(language, /first/i).forEach((name) => addFirst(name, false));
  }
  fakerNames('first_name').forEach((name) => addFirst(name, false));
  ownLists('names', '.first.txt').forEach((name) => addFirst(name, true));
  packaged('nl-be', /last/i).forEach((name) => addFamily(name, false));
  for (const [language, most] of /** @type {const} */ ([
    ['de', 150],
    ['pl', 1200],
    ['es-es', 300],
    ['it', 600],
    ['pt-br', 400],
    ['ar', 100],
    ['en', 300],
  ])) {
    packaged(language, /last/i)
      .slice(0, most)
      .forEach((name) => addFamily(name, false));
  }
  for (const language of ['fr', 'en', 'es-es', 'pl', 'de']) {
    packaged(language, /last/i)
      .filter((name) => (familyCount.get(lexiconKey(name)) ?? 0) >= 60)
      .forEach((name) => addFamily(name, false));
  }
  packaged('fr', /names/i)
    .filter((name) => (familyCount.get(lexiconKey(name)) ?? 0) >= 60)
    .forEach((name) => addFamily(name, false));
  fakerNames('last_name')
    .filter((name) => !name.includes('zu_ZA') && (familyCount.get(lexiconKey(name)) ?? 0) >= 30)
    .forEach((name) => addFamily(name, false));
  ownLists('names', '.family.txt').forEach((name) => addFamily(name, true));

  const dutch = new Set(openTaalWords().map(lexiconKey));
  const isDutch = (/** @type {string} */ key) =>
    dutch.has(key) ||
    [/s$/, /en$/, /e$/, /t$/, /n$/].some((ending) => ending.test(key) && dutch.has(key.replace(ending, '')));
  /** Names that people here bear; a common word is one beside such a name, and instead of any other. */
  const bearers = (/** @type {string} */ key) =>
    Math.max((firstCount.get(key) ?? 0) * 1.5, familyCount.get(key) ?? 0);
  const own = new Set(
    [...ownLists('names', '.first.txt'), ...ownLists('names', '.family.txt')]
      .flatMap((name) => name.split(/[\s-]+/))
      .map(lexiconKey),
  );
  /** @param {string} word @param {number} level @param {number} rank @param {boolean} isSure */
  const addWord = (word, level, rank, isSure) => {
    const key = lexiconKey(word);
    if (key.length < 2) return;
    const found = entry(key);
    if (found.first > 0 || found.family > 1) {
      if (
        !isSure &&
        (bearers(key) > 60 * level * level || (own.has(key) && (level < 2 || bearers(key) > 1000)))
      )
        return;
      if (bearers(key) < 100 && !own.has(key)) {
        found.first = 0;
        found.family = Math.min(found.family, 1);
      }
    }
    // A Dutch text tells little about what the commonest words of other languages are in it.
    found.word = Math.max(found.word, level === 3 && !isSure && found.first + found.family > 0 ? 2 : level);
    found.rank = Math.max(found.rank, rank);
  };
  packaged('nl-be', /common/i).forEach((word, index) => {
    const key = lexiconKey(word);
    addWord(
      word,
      index < 700 ? 3 : index < 4000 ? 2 : 1,
      20000 / (index + 10),
      isDutch(key) && bearers(key) < 6000,
    );
  });
  packaged('fr', /common/i)
    .slice(0, 12000)
    .forEach((word, index) =>
      addWord(word, index < 500 ? 3 : index < 4000 ? 2 : 1, 12000 / (index + 10), index < 60),
    );
  packaged('en', /common/i)
    .slice(0, 9000)
    .forEach((word, index) =>
      addWord(word, index < 400 ? 3 : index < 4000 ? 2 : 1, 8000 / (index + 10), index < 60),
    );
  for (const [language, most] of /** @type {const} */ ([
    ['nl-be', 19000],
    ['fr', 14000],
    ['en', 14000],
  ])) {
    packaged(language, /wikipedia/i)
      .slice(0, most)
      .forEach((word, index) => {
        const key = lexiconKey(word);
        // The encyclopedia is full of people and places: only what is nobody's name here counts as a word.
        if (key.length > 2 && bearers(key) < 20 && (language !== 'nl-be' || isDutch(key)))
          addWord(word, 1, 4000 / (index + 10), false);
      });
  }
  for (const word of ownLists('words', '.txt')) {
    word.split(/[\s]+/).forEach((part) => addWord(part, 2, 300, true));
  }
  dutch.forEach((key) => addWord(key, 1, 1, false));
  for (const place of ownLists('places', '.txt')) {
    const key = lexiconKey(place);
    if (!/\s/.test(place) && key.length >= 2) {
      const found = entry(key);
      found.place = true;
      found.rank = Math.max(found.rank, 250);
    }
  }
  for (const organisation of [...ownList('organisations.txt'), ...ownList('brands.txt')]) {
    const key = lexiconKey(organisation);
    const known = entries.get(key);
    if (
      !/\s/.test(organisation) &&
      key.length >= 2 &&
      !(known && known.first + known.family + known.word > 0)
    ) {
      entry(key).organisation = true;
    }
  }
  return entries;
}

/**
 * Names of places and organisations of several words, as one key each, as far as one of their words may be taken for a name.
 *
 * @param {(key: string) => boolean} mayBeName
 * @param {(key: string) => boolean} isCue
 */
export function collectPhrases(mayBeName, isCue) {
  /** @type {Set<string>} */
  const phrases = new Set();
  for (const name of [
    ...ownLists('places', '.txt'),
    ...ownList('organisations.txt'),
    ...ownList('brands.txt'),
  ]) {
    const keys = name
      .split(/[\s.,/&-]+/)
      .map(lexiconKey)
      .filter((key) => key !== '');
    while (keys.length > 1 && isCue(keys[0] ?? '')) keys.shift();
    if (keys.length > 1 && keys.length <= 5 && keys.some(mayBeName)) phrases.add(keys.join(''));
  }
  return phrases;
}

/** @param {string} name */
function lastPart(name) {
  const parts = name.split(/[\s-]+/);
  return parts[parts.length - 1] ?? '';
}

/** @param {readonly { name: string, count: number }[]} names */
function counted(names) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { name, count } of names) {
    const key = lexiconKey(name);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}
