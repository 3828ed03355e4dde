/** @typedef {{ places: readonly number[], sum: number }} Equation the exclusive or of the values at the places is the sum */

/**
 * Values with which all equations hold; `undefined` where there are none. First takes away what can be solved last because it
 * alone has some place, again and again; what is left is solved by elimination.
 *
 * @param {readonly Equation[]} equations @param {number} size how many values
 * @returns {Uint16Array | undefined}
 */
export function solve(equations, size) {
  const peeled = peel(equations, size);
  const left = new Set(equations.keys());
  for (const [index] of peeled) left.delete(index);
  const values = new Uint16Array(size);
  if (
    !eliminate(
      [...left].map((index) => equations[index] ?? { places: [], sum: 0 }),
      values,
    )
  )
    return undefined;
  for (const [index, place] of peeled.reverse()) {
    const { places, sum } = equations[index] ?? { places: [], sum: 0 };
    values[place] = places.reduce((all, other) => (other === place ? all : all ^ (values[other] ?? 0)), sum);
  }
  return values;
}

/** Equations, each with a place that none behind it has. @param {readonly Equation[]} equations @param {number} size */
function peel(equations, size) {
  const counts = new Int32Array(size);
  /** The equations of a place, as the exclusive or of their numbers. */
  const owners = new Int32Array(size);
  equations.forEach(({ places }, index) => {
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
    for (const other of equations[index]?.places ?? []) {
      counts[other] = (counts[other] ?? 0) - 1;
      owners[other] = (owners[other] ?? 0) ^ index;
      if (counts[other] === 1) queue.push(other);
    }
  }
  return order;
}

/**
 * Gauss over bits, 32 places a step. Values without an equation of their own stay as they are.
 *
 * @param {readonly Equation[]} equations @param {Uint16Array} values receives the solution
 * @returns {boolean} whether there is one
 */
function eliminate(equations, values) {
  const places = [...new Set(equations.flatMap((equation) => equation.places))].sort((a, b) => a - b);
  const columns = new Map(places.map((place, column) => [place, column]));
  const width = Math.ceil(places.length / 32);
  const rows = equations.map((equation) => {
    const row = new Int32Array(width + 1);
    for (const place of equation.places) {
      const column = columns.get(place) ?? 0;
      row[column >> 5] = (row[column >> 5] ?? 0) ^ (1 << (column & 31));
    }
    row[width] = equation.sum;
    return row;
  });
  /** @type {[Int32Array, number][]} rows by the column that they alone settle */
  const settled = [];
  let from = 0;
  for (let column = 0; column < places.length && from < rows.length; column += 1) {
    const [word, bit] = [column >> 5, 1 << (column & 31)];
    const found = rows.findIndex((row, index) => index >= from && ((row[word] ?? 0) & bit) !== 0);
    const pivot = rows[found];
    if (!pivot) continue;
    rows[found] = rows[from] ?? pivot;
    rows[from] = pivot;
    from += 1;
    settled.push([pivot, column]);
    for (let index = Math.max(from, found); index < rows.length; index += 1) {
      const row = rows[index];
      if (row && ((row[word] ?? 0) & bit) !== 0) {
        for (let at = word; at <= width; at += 1) row[at] = (row[at] ?? 0) ^ (pivot[at] ?? 0);
      }
    }
  }
  if (rows.slice(from).some((row) => row[width] !== 0)) return false;
  for (const [row, column] of settled.reverse()) {
    let value = row[width] ?? 0;
    for (let at = column >> 5; at < width; at += 1) {
      for (let bits = row[at] ?? 0; bits !== 0; bits &= bits - 1) {
        const other = at * 32 + 31 - Math.clz32(bits & -bits);
        if (other !== column) value ^= values[places[other] ?? 0] ?? 0;
      }
    }
    values[places[column] ?? 0] = value;
  }
  return true;
}
