import { lexiconKey } from '../../src/core/detection/names/lexicon-key';
import { familyNames, firstNames } from '../names/population.mjs';
import { arrayOfWords, openTaalForms } from './sources.mjs';

/** @typedef {{ key: string, isName: boolean, weight: number }} Sample a word to learn letter groups from */

/** Every how many of the forms are taken, and what one counts. */
const FORMS = {
  dutch: { every: 2, weight: 0.25 },
  french: { every: 5, weight: 0.15 },
  english: { every: 5, weight: 0.12 },
};
const SHORTEST = 3;
const LONGEST = 24;

/**
 * Names and words, each with how much it counts.
 * @param {ReadonlyMap<string, import('./collect.mjs').Entry>} entries what the sources say (`collect`)
 * @returns {readonly Sample[]}
 */
export function samplesOf(entries) {
  /** @type {Map<string, number>} */
  const names = new Map();
  for (const { name, count } of [...firstNames(), ...familyNames()]) {
    for (const part of name.split(/[\s-]+/)) {
      const key = lexiconKey(part);
      if (key.length >= SHORTEST)
        names.set(key, Math.max(names.get(key) ?? 0, Math.min(2, Math.log10(count + 1) / 2)));
    }
  }
  for (const [key, entry] of entries) {
    if (key.length >= SHORTEST && (entry.first > 0 || entry.family > 0))
      names.set(key, Math.max(names.get(key) ?? 0, entry.rank >= 300 ? 1 : 0.7));
  }
  /** @type {Map<string, Sample>} */
  const all = new Map();
  for (const [key, weight] of names) {
    if (!entries.get(key)?.word) all.set(key, { key, isName: true, weight });
  }
  for (const [key, entry] of entries) {
    if (key.length < SHORTEST || names.has(key)) continue;
    if (entry.word > 0) all.set(key, { key, isName: false, weight: entry.rank >= 1.3 ? 1.5 : 0.35 });
    else if (entry.place) all.set(key, { key, isName: false, weight: 0.2 });
  }
  /** @param {readonly string[]} forms @param {{ every: number, weight: number }} how */
  const addForms = (forms, { every, weight }) => {
    forms.forEach((form, index) => {
      const key = lexiconKey(form);
      if (
        index % every === 0 &&
        key.length >= SHORTEST &&
        key.length <= LONGEST &&
        !names.has(key) &&
        !all.has(key)
      )
        all.set(key, { key, isName: false, weight });
    });
  };
  addForms(openTaalForms(), FORMS.dutch);
  addForms(arrayOfWords('french'), FORMS.french);
  addForms(arrayOfWords('english'), FORMS.english);
  return [...all.values()];
}
