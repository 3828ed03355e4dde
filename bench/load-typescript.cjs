const Module = require('node:module');
const { transformFileSync } = require('@babel/core');

/**
 * Lets Node `require` the TypeScript sources, compiled as for the tests: a benchmark measures them without a build step.
 */
Module._extensions['.ts'] = (module, filename) => {
  module._compile(transformFileSync(filename, { envName: 'test' })?.code ?? '', filename);
};
