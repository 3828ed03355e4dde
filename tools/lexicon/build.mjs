import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { firstNames, familyNames } from '../names/population.mjs';
import { groupsOf, trainNgrams } from '../names/train-ngrams.mjs';
import { collect, collectPhrases } from './collect.mjs';
import { ownRows } from './sources.mjs';
import { encode } from './encode.mjs';
import { lexiconKey } from '../../src/core/detection/names/lexicon-key';

/** Bytes of gzip that the entries may take in the send check. */
const ENTRIES_BUDGET = 43_000;
const BUCKETS = 8192;
const OUT = new URL('../../src/core/detection/lexicon/', import.meta.url);

const entries = collect();
const ngrams = trainNgrams(samples(), { buckets: BUCKETS, epochs: 8, step: 0.12, shrink: 1e-4 });
const quantised = Array.from(ngrams.weights, (weight) =>
  Math.max(-39, Math.min(46, Math.round(weight * 10))),
);
const bias = Math.round(ngrams.bias * 10);
/** @param {string} key */
const likeness = (key) =>
  [...groupsOf(key, BUCKETS)].reduce((sum, group) => sum + (quantised[group] ?? 0), bias);

for (const phrase of collectPhrases(
  (key) => {
    const entry = entries.get(key);
    return entry
      ? entry.first > 0 || entry.family > 0 || likeness(key) > -5
      : key.length > 2 && likeness(key) > -5;
  },
  (key) =>
    /^(?:az|uz|wzc|vzw|asbl|ocmw|caw|cpas|school|basisschool|wet|loi|fonds|stichting|prijs|dienst|centrum|campus|project|residentie|pc|pz)$/.test(
      key,
    ),
)) {
  entries.set(phrase, {
    first: 0,
    family: 0,
    word: 0,
    place: false,
    organisation: true,
    isPhrase: true,
    rank: 0,
  });
}

const ranked = [...entries]
  .map(([key, entry]) => ({ key, entry, use: usefulness(key, entry) }))
  .filter(({ use }) => use > 0)
  .sort((a, b) => b.use - a.use);
let low = 0;
let high = ranked.length;
while (high - low > 100) {
  const middle = (low + high) >> 1;
  const size = sizeOf(encode(chosen(middle)));
  if (size <= ENTRIES_BUDGET) low = middle;
  else high = middle;
}
const encoded = encode(chosen(low));
write('entries.ts', [
  `/** What each sign below says of a word: the bits of \`LexicalBits\`. */`,
  `export const CLASS_BITS: readonly number[] = [${encoded.classes.join(', ')}];`,
  `export const CLASS_SIGNS = '${encoded.signs}';`,
  `/** Front-coded words, one string a first letter. */`,
  `export const ENTRIES: readonly string[] = [\n${encoded.letters.map((text) => `  '${text}',`).join('\n')}\n];`,
  `/** The sign of each of these words, in their order. */`,
  `export const ENTRY_CLASSES: readonly string[] = [\n${encoded.classesOfLetters.map((text) => `  '${text}',`).join('\n')}\n];`,
]);
write('ngrams.ts', [
  `export const NGRAM_BIAS = ${bias};`,
  `/** One sign a hashed letter group. */`,
  `export const NGRAM_WEIGHTS =\n  '${quantised
    .map((weight) => String.fromCharCode(79 + weight))
    .join('')
    .replace(/\\/g, '!')}';`,
]);
const CUE_CLASSES = {
  caseWord: 'matter',
  clientWord: 'client',
  organisationWord: 'organisation',
  professionalWord: 'professional',
};
/** @type {Record<string, string[]>} */
const cues = {};
for (const row of ownRows('cues.txt')) {
  const [word = '', kind = '', , strength] = row;
  const wordClass = CUE_CLASSES[/** @type {keyof typeof CUE_CLASSES} */ (kind)];
  const key = lexiconKey(word);
  if (wordClass && !/\s/.test(word) && key.length > 2 && (strength === 'strong' || wordClass !== 'matter')) {
    (cues[wordClass] ??= []).push(key);
  }
}
write('cues.ts', [
  `/** Cue words by their class, beside those of \`names/cues.ts\`. */`,
  `export const MORE_CUES = {`,
  ...Object.entries(cues).map(
    ([wordClass, words]) => `  ${wordClass}:\n    '${[...new Set(words)].sort().join(' ')}',`,
  ),
  `};`,
]);
process.stdout.write(
  `${low} of ${ranked.length} entries, ${sizeOf(encoded)} bytes gzip; letter groups ${gzipSync(Buffer.from(quantised.map((weight) => weight + 79))).length} bytes\n`,
);

/** Bytes of gzip. @param {ReturnType<typeof encode>} encoded */
function sizeOf({ letters, classesOfLetters }) {
  return gzipSync(letters.concat(classesOfLetters).join('\n'), { level: 9 }).length;
}

/** @param {number} count */
function chosen(count) {
  return new Map(ranked.slice(0, count).map(({ key, entry }) => [key, bitsOf(entry)]));
}

/** @param {import('./collect.mjs').Entry} entry */
function bitsOf({ first, family, word, place, organisation }) {
  const isName = first > 0 || family > 1;
  if (place) return 64 | (isName ? (first > 0 ? 2 : 0) | (family > 1 ? 12 : 0) : 0);
  if (organisation) return 128;
  // Beside a word, how common the name is tells too little to have a class of its own.
  return isName && word > 0
    ? (first > 0 ? 2 : 0) | (family > 1 ? 12 : 0) | ((word === 3 ? 3 : 2) << 4)
    : first | (family << 2) | (word << 4);
}

/**
 * How much an entry tells beyond its letter groups: words that look like words, and rare names that look like names, are
 * guessed without an entry.
 * @param {string} key @param {import('./collect.mjs').Entry} entry
 */
function usefulness(key, { first, family, word, place, organisation, isPhrase, rank }) {
  if (key.length < 2 || key.length > 30) return 0;
  const score = likeness(key);
  const isName = first > 0 || family > 1;
  if (place) return isName || score > -10 ? 27 : 10;
  if (isPhrase) return 27;
  if (organisation) return score > -10 ? 30 : 0;
  if (word >= 2 && (isName || score > -7)) return (isName ? 32 : 25) + Math.log10(rank + 1) * 5;
  if (isName)
    return Math.log10(rank + 10) * 10 * (score < 0 ? 1.7 : score < 12 ? 1.3 : score > 30 ? 0.75 : 0.9);
  if (family === 1) return Math.log10(rank + 10) * 8;
  if (word > 0)
    return score > -8
      ? 12 + Math.log10(rank + 1) * 6 + Math.min(score, 30) / 4
      : score > -20
        ? Math.log10(rank + 1) * 4
        : 0;
  return 0;
}

function samples() {
  /** @type {Map<string, number>} */
  const names = new Map();
  for (const { name, count } of [...firstNames(), ...familyNames()]) {
    for (const part of name.split(/[\s-]+/)) {
      const key = lexiconKey(part);
      if (key.length >= 3)
        names.set(key, Math.max(names.get(key) ?? 0, Math.min(2, Math.log10(count + 1) / 2)));
    }
  }
  for (const [key, entry] of entries) {
    if (key.length >= 3 && (entry.first > 0 || entry.family > 0))
      names.set(key, Math.max(names.get(key) ?? 0, entry.rank >= 300 ? 1 : 0.7));
  }
  const all = [];
  for (const [key, weight] of names) {
    if (!entries.get(key)?.word) all.push({ key, isName: true, weight });
  }
  for (const [key, entry] of entries) {
    if (key.length >= 3 && entry.word > 0 && !names.has(key))
      all.push({ key, isName: false, weight: entry.rank >= 1.3 ? 1.5 : 0.35 });
    if (entry.place && !names.has(key) && entry.word === 0) all.push({ key, isName: false, weight: 0.2 });
  }
  return all;
}

/** @param {string} file @param {readonly string[]} lines */
function write(file, lines) {
  writeFileSync(
    new URL(file, OUT),
    `// Generated by \`npm run lexicon\`; sources and licences in THIRD-PARTY-NOTICES.md.\n${lines.join('\n')}\n`,
  );
}
