import { generator, shuffle } from './chance.mjs';

/** @typedef {{ buckets: number, epochs: number, step: number, least: number }} NgramOptions `least`: weights nearer to zero are left out, and the rest learned again */

/**
 * Learns the letter groups that tell names from words.
 *
 * @param {readonly import('../lexicon/samples.mjs').Sample[]} samples
 * @param {NgramOptions} options
 */
export function trainNgrams(samples, options) {
  const hashed = samples.map(({ key }) => groupsOf(key, options.buckets));
  const all = new Uint8Array(options.buckets).fill(1);
  const { weights } = fitted(samples, hashed, all, options);
  return fitted(
    samples,
    hashed,
    all.map((_, group) => (Math.abs(weights[group] ?? 0) >= options.least ? 1 : 0)),
    options,
  );
}

/**
 * @param {readonly import('../lexicon/samples.mjs').Sample[]} samples @param {readonly Int32Array[]} hashed @param {Uint8Array} mask
 * @param {NgramOptions} options
 */
function fitted(samples, hashed, mask, { buckets, epochs, step }) {
  const weights = new Float32Array(buckets);
  const squares = new Float32Array(buckets).fill(1e-6);
  let bias = 0;
  const order = samples.map((_, index) => index);
  const random = generator(7);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const rate = step * (1 - (epoch / epochs) * 0.85);
    for (const index of order) {
      const sample = samples[index];
      const groups = hashed[index];
      if (!sample || !groups) continue;
      let sum = bias;
      for (const group of groups) sum += weights[group] ?? 0;
      const pull = ((sample.isName ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * sample.weight;
      if (Math.abs(pull) < 1e-3) continue;
      bias += 0.002 * pull;
      for (const group of groups) {
        if (mask[group] === 0) continue;
        const square = (squares[group] ?? 0) + pull * pull;
        squares[group] = square;
        weights[group] = (weights[group] ?? 0) + (rate * pull) / Math.sqrt(square);
      }
    }
  }
  return { weights, bias };
}

/** The same groups as `nameLikeness` reads. @param {string} key @param {number} buckets */
export function groupsOf(key, buckets) {
  /** @type {number[]} */
  const groups = [];
  for (let from = -1; from < key.length; from += 1) {
    let hash = 17;
    for (let length = 1; length <= 5; length += 1) {
      const at = from + length - 1;
      if (at > key.length) break;
      hash = (Math.imul(hash, 131) + (at === -1 || at === key.length ? 1 : key.charCodeAt(at) - 94)) | 0;
      if (length >= 2) groups.push(((hash ^ (hash >>> 15)) >>> 0) % buckets);
    }
  }
  return Int32Array.from(groups);
}
