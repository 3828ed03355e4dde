/**
 * Packs the lexicon: every key's class can be read back, in the fewest bytes, without the keys (a binary fuse filter,
 * Graf and Lemire 2022). A word that was not packed comes out as a class once in a few hundred times.
 */
import { PLACES, slotsOf, VALUES } from '../../src/core/detection/names/packed';

const SEGMENT = 256;
const TRIES = 120;

/**
 * @param {ReadonlyMap<string, number>} classByKey the class of each key, from 0 on
 * @returns {{ seed: number, segments: number, values: Uint16Array }}
 */
export function pack(classByKey) {
  const keys = [...classByKey.keys()];
  for (let segments = Math.ceil((keys.length * 1.1) / SEGMENT) + 2; ; segments += 2) {
    for (let seed = 1; seed <= TRIES; seed += 1) {
      const values = packed(keys, classByKey, seed, segments);
      if (values) return { seed, segments, values };
    }
  }
}

/** @param {readonly string[]} keys @param {ReadonlyMap<string, number>} classByKey @param {number} seed @param {number} segments */
function packed(keys, classByKey, seed, segments) {
  const size = segments * SEGMENT;
  const slots = keys.map((key) => {
    /** @type {number[]} */
    const into = [];
    slotsOf(key, seed, segments, into);
    return { places: into.slice(0, PLACES), print: into[PLACES] ?? 0 };
  });
  const counts = new Int32Array(size);
  /** The keys of a slot, as the exclusive or of their numbers. */
  const owners = new Int32Array(size);
  slots.forEach(({ places }, index) => {
    for (const place of places) {
      counts[place] = (counts[place] ?? 0) + 1;
      owners[place] = (owners[place] ?? 0) ^ index;
    }
  });
  const queue = [...counts.keys()].filter((place) => counts[place] === 1);
  /** @type {[number, number][]} */
  const order = [];
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    if (counts[place] !== 1) continue;
    const index = owners[place] ?? 0;
    order.push([index, place]);
    for (const other of slots[index]?.places ?? []) {
      counts[other] = (counts[other] ?? 0) - 1;
      owners[other] = (owners[other] ?? 0) ^ index;
      if (counts[other] === 1) queue.push(other);
    }
  }
  if (order.length < keys.length) return undefined;
  const values = new Uint16Array(size);
  for (const [index, place] of order.reverse()) {
    const slot = slots[index];
    if (!slot) continue;
    const wanted = (classByKey.get(keys[index] ?? '') ?? 0) ^ slot.print;
    values[place] =
      slot.places.reduce((sum, other) => (other === place ? sum : sum ^ (values[other] ?? 0)), wanted) %
      VALUES;
  }
  return values;
}

/** Two signs a value, six bits each. @param {Uint16Array} values */
export const signsOf = (values) =>
  Array.from(values, (value) => sign(value >> 6) + sign(value & 63)).join('');

/** From `(` on, without the backslash. @param {number} bits */
const sign = (bits) => String.fromCharCode(bits < 52 ? 40 + bits : 41 + bits);
