import { gzipSync } from 'node:zlib';

/**
 * Ends the build when a file has grown past what it may take on the way to the browser.
 */
export class SizeBudget {
  /** @param {Readonly<Record<string, number>>} budgets kB (1,000 bytes) gzip, by the name of the entry or chunk */
  constructor(budgets) {
    this.budgets = budgets;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { WebpackError } = compiler.webpack;
    compiler.hooks.emit.tap('SizeBudget', (compilation) => {
      for (const [name, budget] of Object.entries(this.budgets)) {
        const size = sizeOf(compilation, name) / 1_000;
        if (size > budget) {
          compilation.errors.push(
            new WebpackError(`${name} takes ${size.toFixed(1)} kB gzip; its budget is ${budget} kB.`),
          );
        }
      }
    });
  }
}

/**
 * Bytes of all scripts of a chunk, compressed.
 *
 * @param {import('webpack').Compilation} compilation
 * @param {string} name
 */
function sizeOf(compilation, name) {
  const chunk = compilation.namedChunks.get(name);
  if (!chunk) {
    throw new Error(`No chunk is called ${name}.`);
  }
  const scripts = Array.from(chunk.files).filter((file) => file.endsWith('.js'));
  return scripts.reduce(
    (total, file) => total + gzipSync(sourceOf(compilation, file), { level: 9 }).length,
    0,
  );
}

/**
 * @param {import('webpack').Compilation} compilation
 * @param {string} file
 */
function sourceOf(compilation, file) {
  const source = compilation.getAsset(file)?.source.source();
  return source ?? '';
}
