import { gzipSync } from 'node:zlib';

/**
 * @typedef {object} Budget
 * @property {readonly string[]} loads names of entries and of chunks, each with all that comes when it is fetched
 * @property {number} most kB (1,000 bytes) gzip that they may take together
 */

/** Ends the build when what a browser loads together has grown past what that may take. */
export class SizeBudget {
  /** @param {readonly Budget[]} budgets */
  constructor(budgets) {
    this.budgets = budgets;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { WebpackError } = compiler.webpack;
    compiler.hooks.emit.tap('SizeBudget', (compilation) => {
      for (const { loads, most } of this.budgets) {
        const size = sizeOf(compilation, loads) / 1_000;
        if (size > most) {
          compilation.errors.push(
            new WebpackError(
              `${loads.join(' + ')} takes ${size.toFixed(1)} kB gzip; its budget is ${most} kB.`,
            ),
          );
        }
      }
    });
  }
}

/**
 * Bytes of all scripts of entries and chunks and of what they share, each script once, compressed.
 *
 * @param {import('webpack').Compilation} compilation
 * @param {readonly string[]} names
 */
function sizeOf(compilation, names) {
  const scripts = new Set(names.flatMap((name) => scriptsOf(compilation, name)));
  return Array.from(scripts).reduce(
    (total, file) => total + gzipSync(sourceOf(compilation, file), { level: 9 }).length,
    0,
  );
}

/**
 * @param {import('webpack').Compilation} compilation
 * @param {string} name
 */
function scriptsOf(compilation, name) {
  const group = compilation.namedChunkGroups.get(name);
  if (!group) {
    throw new Error(`No chunk is called ${name}.`);
  }
  return group.getFiles().filter((file) => file.endsWith('.js'));
}

/**
 * @param {import('webpack').Compilation} compilation
 * @param {string} file
 */
function sourceOf(compilation, file) {
  const source = compilation.getAsset(file)?.source.source();
  return source ?? '';
}
