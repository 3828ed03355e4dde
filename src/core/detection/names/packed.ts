/** How many values a slot holds: twelve bits. */
export const VALUES = 4096;

/** How many slots a key has. */
export const PLACES = 4;

/**
 * A key's slots, and what hides its value there.
 *
 * @param key a word as `lexiconKey` writes it
 * @param seed chosen when packing, so that the keys can all be told apart
 * @param size how many slots there are, up to 65,536
 * @param into receives the slots, of which two may be the same, and what hides the value
 */
export function slotsOf(key: string, seed: number, size: number, into: number[]): void {
  let one = Math.imul(seed, 0x9e3779b1);
  let two = seed;
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two + code, 0x85ebca6b);
    two ^= two >>> 13;
  }
  one = mixed(one ^ (two >>> 7));
  two = mixed(two ^ one);
  into[0] = ((one >>> 16) * size) >>> 16;
  into[1] = ((one & 0xffff) * size) >>> 16;
  into[2] = ((two >>> 16) * size) >>> 16;
  into[3] = ((two & 0xffff) * size) >>> 16;
  into[PLACES] = Math.imul(one + two, 0x9e3779b1) >>> 20;
}

function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x45d9f3b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  return bits ^ (bits >>> 16);
}

const slots: number[] = [];

/** The value packed for a key; any value for a key that was not packed. */
export function valueIn(values: Uint16Array, key: string, seed: number): number {
  slotsOf(key, seed, values.length, slots);
  let value = slots[PLACES] ?? 0;
  for (let place = 0; place < PLACES; place += 1) {
    value ^= values[slots[place] ?? 0] ?? 0;
  }
  return value;
}

/** Reads what `tools/lexicon/encode.mjs` wrote: two signs a value. */
export function valuesOf(signs: string): Uint16Array {
  const values = new Uint16Array(signs.length >> 1);
  for (let at = 0; at < values.length; at += 1) {
    values[at] = (bitsOf(signs.charCodeAt(2 * at)) << 6) | bitsOf(signs.charCodeAt(2 * at + 1));
  }
  return values;
}

/** The signs go from `(` on, without the backslash. */
export function bitsOf(sign: number): number {
  return sign < 92 ? sign - 40 : sign - 41;
}
