/**
 * One compiler for every surface and every test. `on-send` is the strict one: Outlook's JavaScript-only
 * runtime (classic, before version 2403) knows ES2016. It also refuses a file with a conditional operator, which goes out
 * last (`tools/webpack/minify-on-send.js`).
 */
const typescript = ['@babel/preset-typescript', { allExtensions: false, onlyRemoveTypeImports: true }];
const react = ['@babel/preset-react', { runtime: 'automatic' }];

module.exports = {
  env: {
    'on-send': {
      // What is spread here is plain data: short code does, and every kB counts.
      assumptions: {
        noDocumentAll: true,
        objectRestNoSymbols: true,
        setComputedProperties: true,
        setPublicClassFields: true,
        setSpreadProperties: true,
      },
      plugins: [
        './tools/babel/falsy-default.cjs',
        // `Object.assign` is there, and what waits is imported: otherwise each file gets its own copy of either.
        ['@babel/plugin-transform-object-rest-spread', { useBuiltIns: true }],
        '@babel/plugin-transform-runtime',
      ],
      presets: [['@babel/preset-env', { targets: { chrome: '53' }, modules: false }], typescript],
    },
    browser: {
      presets: [
        ['@babel/preset-env', { targets: 'supports es6-module and last 3 years', modules: false }],
        react,
        typescript,
      ],
    },
    test: {
      presets: [
        ['@babel/preset-env', { targets: { node: 'current' }, modules: 'commonjs' }],
        react,
        typescript,
      ],
    },
  },
};
