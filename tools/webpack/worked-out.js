import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {[name: string, values: Readonly<Record<string, unknown>>]} Values */

/**
 * Webpack loader: runs a module while building, and puts what it exports in its place. What works its values out then stays
 * out of the browser. Exports are flat objects that are alike: of the others is only written what they have other than the first.
 *
 * @this {import('webpack').LoaderContext<unknown>}
 * @returns {Promise<string>}
 */
export default async function workedOut() {
  this.addContextDependency(path.dirname(this.resourcePath));
  /** @type {unknown} */
  const exported = await import(pathToFileURL(this.resourcePath).href);
  const [[first, values], ...others] = /** @type {[Values, ...Values[]]} */ (
    Object.entries(/** @type {object} */ (exported))
  );
  return [
    `export const ${first} = ${JSON.stringify(values)};`,
    ...others.map(([name, all]) => {
      const own = Object.entries(all).filter(([key, value]) => values[key] !== value);
      return `export const ${name} = { ...${first}, ...${JSON.stringify(Object.fromEntries(own))} };`;
    }),
  ].join('\n');
}
