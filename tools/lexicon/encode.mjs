/**
 * Packs the lexicon: every key's class can be read back, in the fewest bytes, without the keys. Each key is an equation over
 * four slots, whose exclusive or is its class (Dietzfelbinger and Pagh 2008); solving all of them needs 3 % more slots than
 * keys, where peeling them one by one, as for a binary fuse filter, needs 18 % at this size. A word that was not packed comes
 * out as a class once in a few hundred times.
 */
import { PLACES, slotsOf, VALUES } from '../../src/core/detection/names/packed';
import { solve } from './solve.mjs';

/** Slots for each key; with fewer than 1.024 there is no solution (the threshold of 4-XORSAT). */
const ROOM = 1.027;

/** @typedef {{ seed: number, values: Uint16Array }} Packed */

/**
 * @param {ReadonlyMap<string, number>} classByKey the class of each key, from 0 on
 * @param {(packed: Packed) => boolean} isGood with the next seed other words pass for entries
 * @returns {Packed}
 */
export function pack(classByKey, isGood) {
  const size = Math.ceil(classByKey.size * ROOM);
  for (let seed = 1; ; seed += 1) {
    const values = solve(equationsOf(classByKey, seed, size), size);
    if (values && isGood({ seed, values })) return { seed, values };
  }
}

/**
 * @param {ReadonlyMap<string, number>} classByKey @param {number} seed @param {number} size
 * @returns {import('./solve.mjs').Equation[]}
 */
function equationsOf(classByKey, seed, size) {
  return [...classByKey].map(([key, value]) => {
    /** @type {number[]} */
    const into = [];
    slotsOf(key, seed, size, into);
    const places = into.slice(0, PLACES);
    const once = places.filter((place) => places.filter((other) => other === place).length % 2 === 1);
    return { places: [...new Set(once)], sum: (value ^ (into[PLACES] ?? 0)) % VALUES };
  });
}

/** Two signs a value, six bits each. @param {Uint16Array} values */
export const signsOf = (values) =>
  Array.from(values, (value) => sign(value >> 6) + sign(value & 63)).join('');

/** From `(` on, without the backslash. @param {number} bits */
export const sign = (bits) => String.fromCharCode(bits < 52 ? 40 + bits : 41 + bits);
