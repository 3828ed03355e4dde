import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import './tools/node/typescript.mjs';
import { SizeBudget } from './tools/webpack/size-budget.js';
import { minifyOnSend } from './tools/webpack/minify-on-send.js';

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);

/** The organisation that this build is for. */
const ORGANISATION = 'deploy/example';

/** Its policy and directory as the send check has them. */
const ON_SEND_ORGANISATION = at('.cache/organisation/on-send.js');

await prepareOrganisation();

/** Checks the organisation's files, and ends the build where they have problems. */
async function prepareOrganisation() {
  const { checkOrganisation } = await import('./tools/organisation/check-organisation');
  const { writeOnSendModule } = await import('./tools/organisation/on-send-module');
  const organisation = checkOrganisation(path.relative(process.cwd(), at(ORGANISATION)));
  if (organisation.report !== '') {
    process.stderr.write(organisation.report);
    process.exit(1);
  }
  writeOnSendModule(ON_SEND_ORGANISATION, organisation);
}

/** The address from which Microsoft requires add-ins to load office.js. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * @param {string} envName Babel environment (`babel.config.cjs`)
 * @param {string} [organisation] the module that surfaces import as `organisation`
 * @returns {import('webpack').Configuration}
 */
const shared = (envName, organisation = at(ORGANISATION, 'organisation.ts')) => ({
  mode: 'production',
  context: root,
  devtool: false,
  cache: {
    type: 'filesystem',
    cacheDirectory: at('.cache/webpack'),
    // What was cached under another configuration would be used silently.
    buildDependencies: { config: [fileURLToPath(import.meta.url)] },
  },
  resolve: {
    extensions: ['.tsx', '.ts', '.js'],
    alias: { organisation$: organisation },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: { loader: 'babel-loader', options: { envName, cacheDirectory: at('.cache/babel') } },
      },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/**
 * The send check. Classic Outlook loads this one file into a runtime without DOM or modules, so its name
 * is fixed (the manifest names it) and it contains everything.
 * @type {import('webpack').Configuration}
 */
const onSend = {
  ...shared('on-send', ON_SEND_ORGANISATION),
  name: 'on-send',
  target: ['es2016'],
  entry: { 'on-send': at('src/surfaces/on-send/index.ts') },
  output: { path: at('dist'), filename: '[name].js', chunkFormat: false, iife: true },
  optimization: {
    minimizer: [new TerserPlugin({ extractComments: false, parallel: false, minify: minifyOnSend })],
  },
};

/**
 * @param {string} name
 * @param {string} [folder]
 */
const page = (name, folder = '') =>
  new HtmlWebpackPlugin({
    template: at(`src/surfaces/${name}/index.html`),
    filename: `${folder}${name}.html`,
    chunks: [name],
    scriptLoading: 'defer',
    templateParameters: { officeJs: OFFICE_JS },
  });

/** @type {import('webpack').Configuration} */
const pages = {
  ...shared('browser'),
  name: 'pages',
  entry: {
    compose: at('src/surfaces/compose/index.tsx'),
    read: at('src/surfaces/read/index.tsx'),
    tab: at('src/surfaces/tab/index.tsx'),
  },
  output: {
    path: at('dist'),
    filename: '[name].[contenthash:8].js',
    clean: { keep: /^(?:on-send\.js|playground\/)/ },
  },
  plugins: [
    new CopyPlugin({ patterns: [{ from: '*.png', context: at('assets'), to: 'assets' }] }),
    page('compose'),
    page('read'),
    page('tab'),
    new SizeBudget({ compose: 290, handoff: 35, read: 135, tab: 220 }),
    new HtmlWebpackPlugin({
      template: at('src/surfaces/on-send/commands.html'),
      filename: 'commands.html',
      inject: false,
      templateParameters: { officeJs: OFFICE_JS },
    }),
  ],
};

/** The stand-in Outlook; never part of what is deployed. @type {import('webpack').Configuration} */
const playground = {
  ...shared('browser'),
  name: 'playground',
  entry: {
    playground: at('playground/index.tsx'),
    'microsoft-ajax-shim': at('playground/supplement/microsoft-ajax-shim.ts'),
    'office-supplement': at('playground/supplement/office-supplement.ts'),
  },
  output: { path: at('dist/playground'), publicPath: '/playground/', filename: '[name].js' },
  plugins: [
    new HtmlWebpackPlugin({
      template: at('playground/index.html'),
      filename: 'index.html',
      chunks: ['playground'],
      scriptLoading: 'defer',
    }),
  ],
};

export default [onSend, pages, playground];
