import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transformAsync } from '@babel/core';

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  if (/^\.{1,2}\//.test(specifier) && context.parentURL !== undefined) {
    for (const ending of ['.ts', '/index.ts']) {
      const url = new URL(specifier + ending, context.parentURL);
      if (existsSync(fileURLToPath(url))) {
        return { url: url.href, shortCircuit: true };
      }
    }
  }
  return next(specifier, context);
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!url.startsWith('file:') || !/\.(?:ts|json)$/.test(url)) {
    return next(url, context);
  }
  const filename = fileURLToPath(url);
  if (url.endsWith('.json') && context.importAttributes.type === undefined) {
    return {
      format: 'module',
      source: `export default ${await readFile(filename, 'utf8')}`,
      shortCircuit: true,
    };
  }
  const result = await transformAsync(await readFile(filename, 'utf8'), {
    filename,
    configFile: false,
    babelrc: false,
    presets: [['@babel/preset-typescript', { allExtensions: false, onlyRemoveTypeImports: true }]],
  });
  return { format: 'module', source: result?.code ?? '', shortCircuit: true };
}
