/**
 * The arrows of the architecture as lint rules: surfaces → hosts → core, surfaces → ui → core, and nothing back.
 * Each message names the door to use instead.
 */

/** @param {string} target @param {string | string[]} from @param {string} message @param {string[]} [except] */
const wall = (target, from, message, except = []) => ({ target: `./src/${target}`, from, message, except });

const CORE_DOOR =
  'core is pure and imports nothing outside itself: take what you need as a parameter, and let a surface bring it in.';

export const layers = {
  zones: [
    wall('core', './src', CORE_DOOR, ['./core']),
    wall('core', ['./playground', './test', './deploy', './scripts'], CORE_DOOR),
    wall('hosts', './src', 'A host adapter imports core only: surfaces wire hosts to screens.', [
      './core',
      './hosts',
    ]),
    wall('ui', './src', 'Shared screen parts know core only: hand them what a host says as a property.', [
      './core',
      './ui',
    ]),
    wall(
      'surfaces/on-send',
      ['./src/ui', './src/surfaces', './src/hosts'],
      'The send check is one small file without a screen: it imports core and hosts/outlook, and nothing else.',
      ['./on-send', './names.ts', './outlook'],
    ),
    wall('.', './playground', 'The playground stands in for the hosts: the product never imports it.'),
  ],
};

const HOST_DOOR =
  'core runs anywhere: a host adapter (src/hosts) or a surface reads this and hands the value in.';

export const coreGlobals = [
  ...[
    'window',
    'document',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'fetch',
    'XMLHttpRequest',
  ],
  ...['Office', 'OfficeRuntime', 'microsoftTeams', 'process', 'require', 'globalThis', 'self'],
  ...['setTimeout', 'setInterval', 'console', 'crypto', 'indexedDB'],
].map((name) => ({ name, message: HOST_DOOR }));

export const coreSyntax = [
  {
    selector:
      "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'core has no clock of its own: take the moment as a parameter.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'core gives the same answer to the same question: take chance as a parameter.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^[^.]/]',
    message: CORE_DOOR,
  },
];

export const officeDoor = [
  {
    name: 'Office',
    message:
      'Only src/hosts/outlook talks to Office.js: add what you need to its ComposeMail or SendingMail.',
  },
  { name: 'microsoftTeams', message: 'Only src/hosts/teams talks to teams-js.' },
];
