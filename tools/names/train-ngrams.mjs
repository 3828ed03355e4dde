/**
 * Learns the letter groups that tell names from words. Prints how well it does on words it was not shown.
 *
 * @param {readonly { key: string, isName: boolean, weight: number }[]} samples
 * @param {{ buckets: number, epochs: number, step: number, shrink: number }} options
 */
export function trainNgrams(samples, { buckets, epochs, step, shrink }) {
  const weights = new Float64Array(buckets);
  const squares = new Float64Array(buckets).fill(1e-6);
  let bias = 0;
  const hashed = samples.map(({ key }) => groupsOf(key, buckets));
  const order = samples.map((_, index) => index);
  const random = generator(7);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const sample = samples[index];
      const groups = hashed[index];
      if (!sample || !groups) continue;
      let sum = bias;
      for (const group of groups) sum += weights[group] ?? 0;
      const error = (sample.isName ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      const pull = error * sample.weight;
      bias += 0.002 * pull;
      for (const group of groups) {
        const gradient = pull - shrink * (weights[group] ?? 0);
        const square = (squares[group] ?? 0) + gradient * gradient;
        squares[group] = square;
        weights[group] = (weights[group] ?? 0) + (step * gradient) / Math.sqrt(square);
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

/** A repeatable source of chance. @param {number} seed */
export function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

/** @template T @param {T[]} items @param {() => number} random */
export function shuffle(items, random) {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [one, two] = [items[index], items[other]];
    if (one !== undefined && two !== undefined) [items[index], items[other]] = [two, one];
  }
  return items;
}
