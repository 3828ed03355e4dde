/** @param {() => void} work @returns {number} milliseconds */
export function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** @param {number} runs @param {() => void} work @returns {readonly number[]} milliseconds of each run, least first */
export const sortedTimes = (runs, work) =>
  Array.from({ length: runs }, () => timed(work)).sort((a, b) => a - b);

/** @param {readonly number[]} times least first @returns {number} */
export const medianOf = (times) => times[times.length >> 1] ?? 0;

/** @param {string} what @param {number} milliseconds @param {string} limit */
export function report(what, milliseconds, limit) {
  const time = milliseconds < 1 ? `${(milliseconds * 1000).toFixed(1)} µs` : `${milliseconds.toFixed(1)} ms`;
  write(what, time, limit);
}

/** @param {string} what @param {number} count @param {string} limit */
export const reportCount = (what, count, limit) => write(what, String(count), limit);

/** @param {string} what @param {string} measured @param {string} limit */
function write(what, measured, limit) {
  process.stdout.write(`${what.padEnd(52)}${measured.padStart(10)}   ${limit}\n`);
}
