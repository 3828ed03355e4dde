import { CLASS_BITS, ENTRIES, ENTRY_SEED } from '../lexicon/entries';
import { valueIn, valuesOf } from './packed';

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

/** Several words in one key that are the name of a place or an organisation. */
export const isPhrase = (bits: LexicalBits): boolean => (bits & 256) !== 0;

let values: Uint16Array | undefined;

/**
 * A word that the lexicon doesn't hold is taken for one that it holds about once in 250 times: the keys themselves are not
 * kept. The weights are learned with that.
 *
 * @param key a word as `lexiconKey` writes it
 */
export function lookUp(key: string): LexicalBits {
  values = values ?? valuesOf(ENTRIES);
  return CLASS_BITS[valueIn(values, key, ENTRY_SEED)] ?? 0;
}
