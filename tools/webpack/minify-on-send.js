import { transformAsync } from '@babel/core';
import { minify } from 'terser';

const plugins = ['no-conditional-operator', 'packed-data-last'].map(
  (name) => new URL(`../babel/${name}.cjs`, import.meta.url).pathname,
);

/** Never a comment, and no character that a server's charset could garble. */
const format = { comments: false, ascii_only: true };

/**
 * Minifies the send check without leaving a conditional operator in it (platform facts H). The operator makes the shortest
 * code, so it is taken out only once the minifier has done its work; what stands for it is then only renamed, as a second
 * full pass would bring it back. Packed data go to the end, where they compress best.
 *
 * @param {Readonly<Record<string, string>>} input the bundle, by its file name
 * @returns {Promise<{ code: string }>}
 */
export async function minifyOnSend(input) {
  const compressed = await minify(input, {
    ecma: 2016,
    compress: { ecma: 2016, passes: 3 },
    mangle: false,
    format,
  });
  const without = await transformAsync(compressed.code ?? '', {
    configFile: false,
    babelrc: false,
    compact: true,
    plugins,
  });
  const renamed = await minify(without?.code ?? '', { ecma: 2016, compress: false, format });
  if (!renamed.code) {
    throw new Error('The minifier made nothing of the send check.');
  }
  return { code: renamed.code };
}
