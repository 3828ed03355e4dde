import { CLASS_BITS, CLASS_SIGNS, ENTRIES } from '../lexicon/entries';

/** What the lexicon says about a word, as a set of bits; 0 for a word that it doesn't hold. */
export type LexicalBits = number;

/** How common the word is as a first name: 0 no name, 1 rare, 2 common. */
export const firstNameOf = (bits: LexicalBits): number => bits & 3;

/** As a family name: 0 none, 1 only behind a particle ("Smet" in "De Smet"), 2 rare, 3 common. */
export const familyNameOf = (bits: LexicalBits): number => (bits >> 2) & 3;

/** As a common word: 0 none, 1 rare, 2 common, 3 one of the commonest. */
export const wordOf = (bits: LexicalBits): number => (bits >> 4) & 3;

export const isPlace = (bits: LexicalBits): boolean => (bits & 64) !== 0;

/** Part of the name of an organisation. */
export const isOrganisation = (bits: LexicalBits): boolean => (bits & 128) !== 0;

const A = 97;

/** One table a first letter, decoded when a text first needs it: a cold start pays only for the letters it meets. */
const tables: (ReadonlyMap<string, LexicalBits> | undefined)[] = [];

/**
 * @param key a word as `lexiconKey` writes it
 */
export function lookUp(key: string): LexicalBits {
  const letter = key.charCodeAt(0) - A;
  let table = tables[letter];
  if (table === undefined) {
    const encoded = ENTRIES[letter];
    if (encoded === undefined) {
      return 0;
    }
    table = decoded(String.fromCharCode(A + letter), encoded);
    tables[letter] = table;
  }
  return table.get(key) ?? 0;
}

const LOWER_A = 97;
const LOWER_Z = 122;
const UPPER_A = 65;

/**
 * Reads front-coded entries: an upper-case letter counts the letters shared with the entry before (A none, B one …),
 * lower-case letters follow them, and a sign closes the entry and names its class.
 */
function decoded(letter: string, encoded: string): ReadonlyMap<string, LexicalBits> {
  const table = new Map<string, LexicalBits>();
  let previous = '';
  let at = 0;
  while (at < encoded.length) {
    const shared = encoded.charCodeAt(at) - UPPER_A;
    let end = at + 1;
    let code = encoded.charCodeAt(end);
    while (code >= LOWER_A && code <= LOWER_Z) {
      end += 1;
      code = encoded.charCodeAt(end);
    }
    previous = previous.slice(0, shared) + encoded.slice(at + 1, end);
    table.set(letter + previous, CLASS_BITS[CLASS_SIGNS.indexOf(encoded.charAt(end))] ?? 0);
    at = end + 1;
  }
  return table;
}
