import { gzipSync } from 'node:zlib';

/**
 * Ends the build when what a browser loads together has grown past what that may take: for an entry what its page loads at
 * first, for a chunk all that comes when it is fetched.
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
 * Bytes of all scripts of an entry or a chunk and what it shares with others, compressed.
 *
 * @param {import('webpack').Compilation} compilation
 * @param {string} name
 */
function sizeOf(compilation, name) {
  const group = compilation.namedChunkGroups.get(name);
  if (!group) {
    throw new Error(`No chunk is called ${name}.`);
  }
  const scripts = group.getFiles().filter((file) => file.endsWith('.js'));
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
