import { CLASS_BITS, CLASS_SIGNS, ENTRIES, ENTRY_CLASSES } from '../lexicon/entries';

/** What the lexicon says about a word, as a set of bits; 0 for a word that it doesn't hold. */
export type LexicalBits = number;

/** How common the word is as a first name: 0 no name, 1 rare, 2 common. */
export const firstNameOf = (bits: LexicalBits): number => bits & 3;

/** As a family name: 0 none, 1 only behind a particle ("Smet" in "De Smet"), 2 rare, 3 common. */
export const familyNameOf = (bits: LexicalBits): number => (bits >> 2) & 3;

/** As a common word: 0 none, 1 rare, 2 common, 3 one of the commonest. */
export const wordOf = (bits: LexicalBits): number => (bits >> 4) & 3;

/** A first name, or a family name that needs no particle. */
export const isName = (bits: LexicalBits): boolean => firstNameOf(bits) > 0 || familyNameOf(bits) > 1;

export const isPlace = (bits: LexicalBits): boolean => (bits & 64) !== 0;

/** Part of the name of an organisation. */
export const isOrganisation = (bits: LexicalBits): boolean => (bits & 128) !== 0;

const LOWER_A = 97;

/** One table a first letter, decoded when a text first needs it: a cold start pays only for the letters it meets. */
const tables: (ReadonlyMap<string, LexicalBits> | undefined)[] = [];

/**
 * @param key a word as `lexiconKey` writes it
 */
export function lookUp(key: string): LexicalBits {
  const letter = key.charCodeAt(0) - LOWER_A;
  let table = tables[letter];
  if (table === undefined) {
    const encoded = ENTRIES[letter];
    if (encoded === undefined) {
      return 0;
    }
    table = decoded(String.fromCharCode(LOWER_A + letter), encoded, ENTRY_CLASSES[letter] ?? '');
    tables[letter] = table;
  }
  return table.get(key) ?? 0;
}

const UPPER_A = 65;

/**
 * Reads front-coded words: an upper-case letter counts the letters shared with the word before (A none, B one …),
 * lower-case letters follow them. The classes stand apart, one sign a word.
 */
function decoded(letter: string, encoded: string, classes: string): ReadonlyMap<string, LexicalBits> {
  const table = new Map<string, LexicalBits>();
  let previous = '';
  let at = 0;
  for (let index = 0; index < classes.length; index += 1) {
    const shared = encoded.charCodeAt(at) - UPPER_A;
    let end = at + 1;
    while (encoded.charCodeAt(end) >= LOWER_A) {
      end += 1;
    }
    previous = previous.slice(0, shared) + encoded.slice(at + 1, end);
    table.set(letter + previous, CLASS_BITS[CLASS_SIGNS.indexOf(classes.charAt(index))] ?? 0);
    at = end;
  }
  return table;
}
