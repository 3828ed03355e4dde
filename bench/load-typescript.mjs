import Module, { createRequire } from 'node:module';
import { transformFileSync } from '@babel/core';

const require = createRequire(import.meta.url);

/**
 * What Node keeps of a module while it loads it; not part of its types.
 *
 * @typedef {{ _compile(code: string, filename: string): void }} LoadingModule
 */

/**
 * @param {LoadingModule} module
 * @param {string} filename
 */
function compile(module, filename) {
  module._compile(transformFileSync(filename, { envName: 'test' })?.code ?? '', filename);
}

/** @type {{ _extensions: Record<string, typeof compile> }} */
const loader = /** @type {never} */ (Module);
loader._extensions['.ts'] = compile;

/**
 * Loads a TypeScript source as the tests do, so that a benchmark measures it without a build step.
 *
 * @param {string} path from the folder of the benchmarks
 * @returns {unknown} what the source exports
 */
export const load = (path) => require(path);
