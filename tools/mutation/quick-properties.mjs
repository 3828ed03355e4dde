/** Enough to tell most mutants from the code; the tests themselves run more. */
const MOST_RUNS = 10;

/**
 * Lets fast-check run each property a few times, the same ones for each mutant, without a search for the smallest example.
 *
 * @param {NodeJS.Require} require of the tests
 */
export function quickProperties(require) {
  /** @type {unknown} */
  const module = require('fast-check');
  const whole = /** @type {{ default: typeof import('fast-check') }} */ (module);
  const loaded = require.cache[require.resolve('fast-check')];
  if (loaded) {
    loaded.exports = { __esModule: true, default: quick(whole.default) };
  }
}

/**
 * @param {typeof import('fast-check')} fc
 * @returns {typeof import('fast-check')}
 */
function quick(fc) {
  /** @param {unknown} property @param {import('fast-check').Parameters<void>} [parameters] */
  const assert = (property, parameters) =>
    fc.assert(/** @type {import('fast-check').IProperty<void>} */ (property), {
      ...parameters,
      numRuns: Math.min(parameters?.numRuns ?? MOST_RUNS, MOST_RUNS),
      seed: 1,
      endOnFailure: true,
    });
  return { ...fc, assert: /** @type {typeof fc.assert} */ (/** @type {unknown} */ (assert)) };
}
