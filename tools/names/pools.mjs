import path from 'node:path';
import { lexiconKey } from '../../src/core/detection/names/lexicon-key';
import {
  arrayOfWords,
  fakerNames,
  openTaalForms,
  ownList,
  ownLists,
  ownNames,
  packaged,
} from '../lexicon/sources.mjs';
import { familyNames, firstNames } from './population.mjs';

/** Names and words to put in the place of others. */

/** Common names more often than rare ones, yet rare ones too. @param {readonly { name: string, count: number }[]} names */
function weighted(names) {
  return names.flatMap(({ name, count }) =>
    Array.from({ length: Math.max(1, Math.round(Math.log10(count + 1) - 1)) }, () => name),
  );
}

/** First and family names of the population. */
export const population = { first: weighted(firstNames()), family: weighted(familyNames()) };

/** Those of each origin that our lists know. @type {readonly { origin: string, first: readonly string[], family: readonly string[] }[]} */
export const origins = ownNames();

export const morePolish = packaged('pl', /last/i).slice(0, 600);
export const fakerFamily = fakerNames('last_name').filter((_, index) => index % 6 === 0);

/** Every known name, as keys. */
export const knownNames = new Set(
  [
    ...population.first,
    ...population.family,
    ...origins.flatMap(({ first, family }) => [...first, ...family]),
  ]
    .flatMap((name) => name.split(/[\s-]+/))
    .map(lexiconKey),
);

const isNoName = (/** @type {string} */ word) =>
  word.length > 3 && !word.includes("'") && !word.endsWith('-') && !knownNames.has(lexiconKey(word));

/** @param {string} language @param {number} from @param {number} to */
const commonest = (language, from, to) =>
  packaged(language, /common/)
    .slice(from, to)
    .filter((word) => /^[a-zà-ÿ]{3,}$/.test(word) && isNoName(word));

/** Words of each language: rare ones of dictionaries, and common ones. @type {Readonly<Record<string, { rare: readonly string[], common: readonly string[] }>>} */
export const words = {
  nl: { rare: openTaalForms().filter(isNoName), common: commonest('nl-be', 60, 9000) },
  fr: { rare: arrayOfWords('french').filter(isNoName), common: commonest('fr', 60, 7000) },
  en: {
    rare: arrayOfWords('english').filter((word) => word.length < 12 && isNoName(word)),
    common: commonest('en', 60, 6000),
  },
};

export const places = ownLists('places', '.txt');
export const organisations = [...ownList('organisations.txt'), ...ownList('brands.txt')];
export const ambiguous = ['words/ambiguous.txt', 'words/beside-names.txt'].flatMap((file) =>
  ownList(path.normalize(file)),
);
