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

/** The deployment that the playground shows and the tests are about. */
const EXAMPLE = 'deploy/example.json';

/** The address from which Microsoft requires add-ins to load office.js. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * kB gzip of the scripts that are loaded together. What the compose pane loads before anything is pressed is what judges a
 * written mail, in any language.
 *
 * @type {readonly import('./tools/webpack/size-budget.js').Budget[]}
 */
const BUDGETS = [
  { loads: ['compose'], most: 130 },
  { loads: ['compose', 'judgement', 'french'], most: 220 },
  { loads: ['compose', 'judgement', 'english'], most: 220 },
  { loads: ['compose', 'judgement', 'handoff'], most: 290 },
  { loads: ['read'], most: 120 },
  { loads: ['tab'], most: 200 },
];

/**
 * Makes what surfaces import as `organisation` and `partners`; always in the same place, as the names of the built files depend
 * on it.
 *
 * @param {import('./tools/deployment/check-deployment').Deployment} deployment
 */
async function organisationOf(deployment) {
  const { writeOrganisationModules } = await import('./tools/deployment/organisation-modules');
  return writeOrganisationModules(at('.cache/organisation'), deployment);
}

/**
 * @param {string} envName Babel environment (`babel.config.cjs`)
 * @param {Readonly<Record<string, string>>} alias the files of modules that surfaces import by name
 * @returns {import('webpack').Configuration}
 */
const shared = (envName, alias) => ({
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
    alias,
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: [
          // Styles are worked out here, and what works them out stays out of the browser.
          '@griffel/webpack-loader',
          { loader: 'babel-loader', options: { envName, cacheDirectory: at('.cache/babel') } },
        ],
      },
      {
        include: at('src/ui/theme/themes.ts'),
        loader: at('tools/webpack/worked-out.js'),
      },
      {
        // Fluent's own styles come worked out.
        test: /@fluentui[\\/].+\.styles\.js$/,
        loader: 'babel-loader',
        options: { configFile: false, plugins: [at('tools/babel/tokens-as-values.cjs')] },
      },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/**
 * The send check. Classic Outlook loads this one file into a runtime without DOM or modules, so its name
 * is fixed (the manifest names it) and it contains everything.
 *
 * @param {string} organisation
 * @param {string} output
 * @returns {import('webpack').Configuration}
 */
const onSend = (organisation, output) => ({
  ...shared('on-send', { organisation$: organisation }),
  name: 'on-send',
  target: ['es2016'],
  entry: { 'on-send': at('src/surfaces/on-send/index.ts') },
  output: { path: output, filename: '[name].js', chunkFormat: false, iife: true },
  optimization: {
    minimizer: [new TerserPlugin({ extractComments: false, parallel: false, minify: minifyOnSend })],
  },
});

/**
 * @param {string} name
 * @param {string} [surface] whose page it starts from
 */
const page = (name, surface = name) =>
  new HtmlWebpackPlugin({
    template: at(`src/surfaces/${surface}/index.html`),
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: 'defer',
    templateParameters: { officeJs: OFFICE_JS },
  });

/** @param {import('./tools/deployment/organisation-modules').OrganisationModules} organisation */
const ofPages = ({ pages: organisation, partners }) => ({ organisation$: organisation, partners$: partners });

/**
 * @param {import('./tools/deployment/organisation-modules').OrganisationModules} organisation
 * @param {string} output
 * @returns {import('webpack').Configuration}
 */
const pages = (organisation, output) => ({
  ...shared('browser', ofPages(organisation)),
  name: 'pages',
  entry: {
    compose: at('src/surfaces/compose/index.tsx'),
    read: at('src/surfaces/read/index.tsx'),
    tab: at('src/surfaces/tab/index.tsx'),
    'signed-in': at('src/surfaces/signed-in/index.ts'),
  },
  output: {
    path: output,
    filename: '[name].[contenthash:8].js',
    // Milliseconds; the pane then says so, and offers to try again.
    chunkLoadTimeout: 20_000,
    clean: { keep: /^(?:on-send\.js|playground\/)/ },
  },
  optimization: {
    splitChunks: {
      cacheGroups: {
        // A compressor that meets code and packed data by turns finds no good measure for either.
        lexicon: { test: /core[\\/]detection[\\/]lexicon/, name: 'lexicon', enforce: true },
      },
    },
  },
  plugins: [
    new CopyPlugin({ patterns: [{ from: 'icon-*.png', context: at('assets'), to: 'assets' }] }),
    page('compose', 'pane'),
    page('read', 'pane'),
    page('tab'),
    page('signed-in'),
    new HtmlWebpackPlugin({
      template: at('src/surfaces/on-send/commands.html'),
      filename: 'commands.html',
      inject: false,
      templateParameters: { officeJs: OFFICE_JS },
    }),
  ],
});

/**
 * The stand-in Outlook and Teams, and the page on which one chooses; never part of what is deployed.
 *
 * @param {import('./tools/deployment/organisation-modules').OrganisationModules} organisation
 * @returns {import('webpack').Configuration}
 */
const playground = (organisation) => ({
  ...shared('browser', ofPages(organisation)),
  name: 'playground',
  entry: {
    start: at('playground/start/index.tsx'),
    outlook: at('playground/outlook/index.tsx'),
    teams: at('playground/teams/index.tsx'),
    'microsoft-ajax-shim': at('playground/supplement/microsoft-ajax-shim.ts'),
    'office-supplement': at('playground/supplement/office-supplement.ts'),
  },
  output: { path: at('dist/playground'), publicPath: '/playground/', filename: '[name].js' },
  plugins: ['start', 'outlook', 'teams'].map(
    (name) =>
      new HtmlWebpackPlugin({
        template: at('playground/page.html'),
        filename: `${name}.html`,
        chunks: [name],
        scriptLoading: 'defer',
      }),
  ),
});

/**
 * With the budgets held. They are for the code: another organisation's directory is as large as it has to be.
 *
 * @param {import('webpack').Configuration} configuration
 * @returns {import('webpack').Configuration}
 */
const withinBudgets = (configuration) => ({
  ...configuration,
  plugins: [...(configuration.plugins ?? []), new SizeBudget(BUDGETS)],
});

/**
 * What is deployed.
 *
 * @param {import('./tools/deployment/check-deployment').Deployment} deployment
 * @param {string} output folder to write to
 */
export async function deployed(deployment, output) {
  const organisation = await organisationOf(deployment);
  return [onSend(organisation.onSend, output), pages(organisation, output)];
}

/** The example and the stand-in Outlook; ends the build where a file of the example has a problem. */
export default async () => {
  const { checkDeployment } = await import('./tools/deployment/check-deployment');
  const deployment = checkDeployment(path.relative(process.cwd(), at(EXAMPLE)));
  if ('report' in deployment) {
    process.stderr.write(deployment.report);
    process.exit(1);
  }
  const organisation = await organisationOf(deployment);
  return [
    onSend(organisation.onSend, at('dist')),
    withinBudgets(pages(organisation, at('dist'))),
    playground(organisation),
  ];
};
