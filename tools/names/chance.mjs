/** A repeatable source of chance. @param {number} seed */
export function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

/** @template T @param {readonly T[]} items @param {() => number} random @returns {T} */
export function pick(items, random) {
  return /** @type {T} */ (items[Math.floor(random() * items.length)]);
}

/** In place. @template T @param {T[]} items @param {() => number} random */
export function shuffle(items, random) {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [one, two] = [items[index], items[other]];
    if (one !== undefined && two !== undefined) [items[index], items[other]] = [two, one];
  }
  return items;
}
