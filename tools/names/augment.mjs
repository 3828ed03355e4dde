/** Makes more lines of a line: other names, other words, another casing. */
import { lexiconKey } from '../../src/core/detection/names/lexicon-key';
import { pick } from './chance.mjs';
import * as pools from './pools.mjs';

/** @typedef {import('./pieces.mjs').Piece} Piece */
/** @typedef {import('./pieces.mjs').MarkedLine} MarkedLine */
/** @typedef {() => number} Random */

/** @param {readonly Piece[]} pieces @param {'lower' | 'upper' | 'title' | 'same'} how @returns {readonly Piece[]} */
export function recased(pieces, how) {
  const change = {
    lower: (/** @type {string} */ text) => text.toLowerCase(),
    upper: (/** @type {string} */ text) => text.toUpperCase(),
    title: (/** @type {string} */ text) => text.replace(/[^\W\d_à-ÿ][a-zà-ÿ]{3,}/g, capital),
    same: (/** @type {string} */ text) => text,
  }[how];
  return how === 'same' ? pieces : pieces.map((piece) => ({ ...piece, text: change(piece.text) }));
}

/** @param {string} word */
export const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** @param {string} text @param {string} like */
export function casedLike(text, like) {
  if (like === like.toLowerCase()) return text.toLowerCase();
  if (like === like.toUpperCase() && /\p{L}{2}/u.test(like)) return text.toUpperCase();
  return text;
}

/** A first and a family name that go together. @param {Random} random */
export function aPerson(random) {
  const roll = random();
  if (roll < 0.5)
    return { first: pick(pools.population.first, random), family: pick(pools.population.family, random) };
  if (roll < 0.55)
    return { first: pick(pools.population.first, random), family: pick(pools.fakerFamily, random) };
  const { first, family } = pick(pools.origins, random);
  return {
    first: pick(first.length > 0 ? first : pools.population.first, random),
    family: pick(family.length > 0 ? family : pools.population.family, random),
  };
}

const firstKeys = new Set(
  pools.origins
    .flatMap(({ first }) => first)
    .concat(pools.population.first)
    .map(lexiconKey),
);
const familyKeys = new Set(
  pools.origins
    .flatMap(({ family }) => family)
    .concat(pools.population.family)
    .map(lexiconKey),
);

/** A name of the same make as another. @param {string} like @param {Random} random */
export function aName(like, random) {
  const parts = like.split(/[\s_.]+/).filter(Boolean);
  const { first, family } = aPerson(random);
  const initial = first.charAt(0) + (random() < 0.7 ? '.' : '');
  if (/(^|[\s_.-])\p{L}[.]?($|[\s_.-])/u.test(like))
    return /^\p{L}[.\s_]/u.test(like)
      ? `${initial}${random() < 0.2 ? '' : ' '}${family}`
      : random() < 0.5
        ? `${family} ${initial}`
        : `${first} ${family.charAt(0)}.`;
  if (parts.length === 1) {
    const key = lexiconKey(like);
    const [isFirst, isFamily] = [firstKeys.has(key), familyKeys.has(key)];
    if (isFirst !== isFamily) return isFirst ? first : family;
    return random() < 0.5 ? first : family;
  }
  if (
    /^(?:van|de|el|al|ben|vande|vanden|d|le|la|ter|vander)$/i.test(parts[0] ?? '') &&
    parts.length === 2 &&
    random() < 0.7
  )
    return family;
  const roll = random();
  return roll < 0.52
    ? `${first} ${family}`
    : roll < 0.94
      ? `${family} ${first}`
      : roll < 0.97
        ? family
        : `${first} ${aPerson(random).first} ${family}`;
}

/** @param {string} name @param {string} textKind @param {string} like */
export function inFile(name, textKind, like) {
  if (textKind !== 'fileName' || like.includes(' ')) return name;
  const joint = /[_.-]/.exec(like.slice(1))?.[0] ?? '_';
  return name.replace(/\. /g, ' ').replace(/ /g, joint).replace(/\.$/, '');
}

/** @param {MarkedLine} line @param {Random} random @returns {readonly Piece[]} */
export function withOtherNames({ pieces, textKind }, random) {
  return pieces.map((piece) =>
    piece.isName
      ? { text: inFile(casedLike(aName(piece.text, random), piece.text), textKind, piece.text), isName: true }
      : piece,
  );
}

/** A word of a language, rare or common. @param {string} lang @param {Random} random */
export function aWord(lang, random) {
  const { rare, common } = pools.words[lang] ?? pools.words.nl ?? { rare: [], common: [] };
  return pick(random() < 0.45 ? rare : common, random);
}

/** Some of the longer words that are no names, replaced. @param {readonly Piece[]} pieces @param {string} lang @param {Random} random @param {(word: string) => boolean} isPlain */
export function withOtherWords(pieces, lang, random, isPlain) {
  return pieces.map((piece) =>
    piece.isName || piece.isDatum
      ? piece
      : {
          ...piece,
          text: piece.text.replace(/\p{L}{4,}/gu, (word) => {
            if (random() > 0.3 || !isPlain(word)) return word;
            const other = aWord(lang, random);
            return word === word.toLowerCase()
              ? other
              : word === word.toUpperCase()
                ? other.toUpperCase()
                : capital(other);
          }),
        },
  );
}

/** What may stand where a name could, and is none. @param {string} lang @param {Random} random */
export function noName(lang, random) {
  const roll = random();
  if (roll < 0.6) return aWord(lang, random);
  if (roll < 0.72) return pick(pools.places, random);
  if (roll < 0.8) return pick(pools.organisations, random);
  if (roll < 0.9) return `${aWord(lang, random)} ${aWord(lang, random)}`;
  return pick(PLAIN, random);
}

const PLAIN =
  'cliënt|gezin met 3 kinderen|bewoner|collega|jongere|team|nieuwe collega|client|famille|patient|OCMW|CAW|huisarts|school|moeder|vader|dochter|werkgroep|maart|maandag|studenten|gebruikers'.split(
    '|',
  );

/** Behind these all but anything is a name. */
const TITLE =
  /(?:mevr|mevrouw|dhr|heer|meneer|mw|mme|m|ms|mr|gezin|fam|familie|famille|kindje|mrs)\.?[\s_-]*$/i;

/** The line with something else in the place of its names; `undefined` behind an honorific. @param {MarkedLine} line @param {Random} random @returns {readonly Piece[] | undefined} */
export function withoutNames({ pieces, textKind, lang }, random) {
  if (pieces.some(({ isName }, index) => isName && TITLE.test(pieces[index - 1]?.text ?? '')))
    return undefined;
  return pieces.map((piece, index) => {
    if (!piece.isName) return piece;
    const other = noName(lang, random);
    const text =
      piece.text.length > 1 && piece.text === piece.text.toUpperCase()
        ? other.toUpperCase()
        : index === 0 && piece.text !== piece.text.toLowerCase()
          ? capital(other)
          : other;
    return { text: inFile(text, textKind, '_'), isName: false };
  });
}
