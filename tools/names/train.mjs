import { writeFileSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { analyse } from '../../src/core/detection/names/analysis';
import { FEATURE_COUNT, featuresOf } from '../../src/core/detection/names/features';
import { tokensOf } from '../../src/core/detection/names/tokens';
import { openTaalWords, packaged, ownLists, ownList, fakerNames } from '../lexicon/sources.mjs';
import { familyNames, firstNames } from './population.mjs';
import { generator, shuffle } from './train-ngrams.mjs';
import { TEMPLATES } from './templates.mjs';

const random = generator(11);

/** The step in which weights are stored. */
const SCALE = 1 / 4;

/** Weights below this are left out: they are many, and tell little. */
const LEAST = 0.35;

/** Features that occur more seldom are left out. */
const FEWEST = 12;
/** @param {readonly string[]} items */
const pick = (items) => items[Math.floor(random() * items.length)] ?? '';

/** @param {readonly (typeof TEMPLATES)[number][]} items */
const pickTemplate = (items) =>
  items[Math.floor(random() * items.length)] ?? { text: '', textKind: 'subject' };

const pools = namePools();
const words = openTaalWords().filter((word) => word.length > 3 && !word.includes("'"));
const foreign = [
  ...packaged('fr', /common/).slice(500, 6000),
  ...packaged('en', /common/).slice(500, 5000),
].filter((word) => /^[a-zà-ÿ]{4,}$/.test(word) && !pools.known.has(word));
const common = (/** @type {string} */ language, /** @type {number} */ most) =>
  packaged(language, /common/)
    .slice(60, most)
    .filter((word) => /^[a-zà-ÿ]{3,}$/.test(word) && (!pools.known.has(word) || random() < 0.15));
const english = common('en', 5000);
const french = common('fr', 7000);
const ambiguous = ownList('words/ambiguous.txt')
  .concat(ownList('words/beside-names.txt'))
  .map((line) => line.split('\t')[0] ?? '')
  .filter((word) => word !== '');
const TONGUES =
  'frans engels duits arabisch dari pasjtoe farsi turks pools russisch oekraïens roemeens bulgaars spaans portugees italiaans albanees armeens tigrinya somali somalisch lingala swahili kinyarwanda berbers koerdisch tibetaans nepalees vietnamees chinees mandarijn hindi urdu punjabi bengaals tamil thai grieks servisch kroatisch bosnisch slowaaks tsjechisch hongaars romani tsjetsjeens georgisch wolof pular fula susu malinké hausa igbo yoruba twi amhaars oromo nederlands anglais arabe turc russe ukrainien roumain polonais espagnol portugais albanais arménien néerlandais'.split(
    ' ',
  );
const places = ownLists('places', '.txt');
const organisations = ownList('organisations.txt');

function namePools() {
  const first = weighted(firstNames());
  const family = weighted(familyNames());
  for (const name of ownLists('names', '.first.txt')) first.push(name);
  for (const name of [
    ...ownLists('names', '.family.txt'),
    ...packaged('pl', /last/i).slice(0, 600),
    ...fakerNames('last_name').filter((_, index) => index % 6 === 0),
  ])
    family.push(name);
  return { first, family, known: new Set([...first, ...family].map((name) => name.toLowerCase())) };
}

/** Common names more often than rare ones, yet rare ones too. @param {readonly { name: string, count: number }[]} names */
function weighted(names) {
  const all = [];
  for (const { name, count } of names) {
    for (let copy = 0; copy < Math.max(1, Math.round(Math.log10(count + 1) - 1)); copy += 1) all.push(name);
  }
  return all;
}

/** @param {string} like the name to stand in for */
function aName(like) {
  const count = like.split(/[\s_.]+/).length;
  const roll = random();
  const one = pick(pools.first);
  const other = pick(pools.family);
  const initial = one.charAt(0) + (random() < 0.7 ? '.' : '');
  if (/(^|[\s_.-])\p{L}[.]?($|[\s_.-])/u.test(like))
    return roll < 0.5 ? `${initial} ${other}` : `${other} ${initial}`;
  if (count === 1) return roll < 0.5 ? one : other;
  return roll < 0.5
    ? `${one} ${other}`
    : roll < 0.92
      ? `${other} ${one}`
      : roll < 0.96
        ? other
        : `${one} ${pick(pools.first)} ${other}`;
}

/** @param {string} text @param {string} like */
function cased(text, like) {
  if (like === like.toLowerCase()) return text.toLowerCase();
  if (like === like.toUpperCase() && /\p{L}{2}/u.test(like)) return text.toUpperCase();
  return text;
}

/** A piece of text and whether it is (part of) a name. @typedef {{ text: string, isName: boolean }} Piece */

/** @param {import('./lines.mjs').Line} line @returns {Piece[]} */
export function piecesOf(line) {
  let pieces = [{ text: line.text, isName: false }];
  for (const span of line.spans.filter(({ kind }) => kind === 'name')) {
    pieces = pieces.flatMap((piece) => {
      const at = piece.isName ? -1 : piece.text.indexOf(span.text);
      return at < 0
        ? [piece]
        : [
            { text: piece.text.slice(0, at), isName: false },
            { text: span.text, isName: true },
            { text: piece.text.slice(at + span.text.length), isName: false },
          ].filter(({ text }) => text !== '');
    });
  }
  return pieces;
}

/**
 * @param {readonly Piece[]} pieces
 * @param {string} textKind
 */
export function labelled(pieces, textKind) {
  const text = pieces.map((piece) => piece.text).join('');
  const tokens = tokensOf(text, /** @type {any} */ (textKind));
  /** @type {[number, number][]} */
  const ranges = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.isName) ranges.push([at, at + piece.text.length]);
    at += piece.text.length;
  }
  const { casing, words } = analyse(tokens, textKind === 'fileName');
  const labels = words.map(({ token: { start, end } }) =>
    ranges.some(([from, to]) => start < to && end > from),
  );
  return { line: { textKind, casing, words }, labels };
}

/** @typedef {{ features: Int32Array, label: number, weight: number }} Example */

/** @param {readonly Piece[]} pieces @param {string} textKind @param {number} weight @param {Example[]} into */
function addExamples(pieces, textKind, weight, into) {
  const { line, labels } = labelled(pieces, textKind);
  const features = /** @type {number[]} */ ([]);
  labels.forEach((isName, at) => {
    // Particles and initials are found by the rest of the name; what they are themselves is not asked.
    if (/^(?:number|particle|van|initial|honorific|organisationName)$/.test(line.words[at]?.wordClass ?? ''))
      return;
    featuresOf(/** @type {any} */ (line), at, features);
    into.push({ features: Int32Array.from(features), label: isName ? 1 : 0, weight });
  });
}

/** @param {readonly Piece[]} pieces @param {'lower' | 'upper' | 'same'} how */
const recased = (pieces, how) =>
  pieces.map((piece) => ({
    ...piece,
    text:
      how === 'lower' ? piece.text.toLowerCase() : how === 'upper' ? piece.text.toUpperCase() : piece.text,
  }));

/** @param {string} word */
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** What may stand where a name could, and is none. */
function noName() {
  const roll = random();
  if (roll < 0.45) return pick(words);
  if (roll < 0.6) return pick(foreign);
  if (roll < 0.72 && places.length > 0) return pick(places);
  if (roll < 0.8 && organisations.length > 0) return pick(organisations);
  if (roll < 0.9) return `${pick(words)} ${pick(words)}`;
  return pick([
    'cliënt',
    'gezin met 3 kinderen',
    'bewoner',
    'collega',
    'jongere',
    'team',
    'nieuwe collega',
    'client',
    'famille',
    'patient',
    'OCMW',
    'CAW',
    'huisarts',
    'school',
    'moeder',
    'vader',
    'dochter',
    'werkgroep',
    'maart',
    'maandag',
    'studenten',
    'gebruikers',
  ]);
}

/** @param {readonly import('./lines.mjs').Line[]} lines @param {{ copies: number }} options */
export function examplesOf(lines, { copies }) {
  /** @type {Example[]} */
  const examples = [];
  for (const line of lines) {
    const pieces = piecesOf(line);
    const isPersonal = pieces.some(({ isName }) => isName);
    addExamples(pieces, line.textKind, isPersonal ? 1.5 : 2.5, examples);
    if (line.spans.length > 0 && !isPersonal) continue;
    for (const how of /** @type {const} */ (['lower', 'upper']))
      addExamples(recased(pieces, how), line.textKind, 0.6, examples);
    if (!isPersonal) continue;
    for (let copy = 0; copy < copies; copy += 1) {
      const named = pieces.map((piece) =>
        piece.isName
          ? { text: inFile(cased(aName(piece.text), piece.text), line.textKind, piece.text), isName: true }
          : piece,
      );
      const roll = random();
      addExamples(
        recased(named, roll < 0.55 ? 'same' : roll < 0.8 ? 'lower' : 'upper'),
        line.textKind,
        0.25,
        examples,
      );
    }
    // What stands in the same place without being a name; not behind an honorific, where all but anything is one.
    if (
      !/(?:mevr|mevrouw|dhr|meneer|mw|mme|m|ms|mr|gezin|fam|famille|kindje|mrs)\.?\s*$/i.test(
        pieces[pieces.findIndex(({ isName }) => isName) - 1]?.text ?? '',
      )
    ) {
      for (let copy = 0; copy < copies / 3; copy += 1) {
        const filled = pieces.map((piece) => {
          if (!piece.isName) return piece;
          const other = noName();
          return {
            text: inFile(
              piece.text === piece.text.toUpperCase()
                ? other.toUpperCase()
                : pieces[0] === piece
                  ? capital(other)
                  : other,
              line.textKind,
              '_',
            ),
            isName: false,
          };
        });
        const roll = random();
        addExamples(
          recased(filled, roll < 0.6 ? 'same' : roll < 0.85 ? 'lower' : 'upper'),
          line.textKind,
          0.2,
          examples,
        );
      }
    }
  }
  return examples;
}

/** @param {string} name @param {string} textKind @param {string} like */
function inFile(name, textKind, like) {
  if (textKind !== 'fileName') return name;
  const joint = /[_.-]/.exec(like.slice(1))?.[0] ?? (random() < 0.5 ? '_' : '-');
  return like.includes(' ') ? name : name.replace(/\. /g, ' ').replace(/ /g, joint).replace(/\.$/, '');
}

/** Pieces of running text, as subjects; nobody is named in it. @param {string} file */
export function fragmentsOf(file) {
  const sentences = readFileSync(file, 'utf8')
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?:;])\s|•/);
  /** @type {Example[]} */
  const examples = [];
  for (const sentence of sentences) {
    const parts = sentence.trim().split(' ').filter(Boolean);
    for (let at = 0; at < parts.length; at += 6) {
      const size = 3 + Math.floor(random() * 6);
      const fragment = parts.slice(at, at + size).join(' ');
      if (!/\p{L}{3}/u.test(fragment) || /\d{4}|@|www/.test(fragment)) continue;
      const roll = random();
      const text =
        roll < 0.45 ? capital(fragment) : roll < 0.75 ? fragment.toLowerCase() : fragment.toUpperCase();
      addExamples([{ text, isName: false }], 'subject', 0.25, examples);
    }
  }
  return examples;
}

/** Lines from templates. @param {number} count */
export function templateExamples(count) {
  /** @type {Example[]} */
  const examples = [];
  for (let index = 0; index < count; index += 1) {
    const { text: template, textKind } = pickTemplate(TEMPLATES);
    const isFile = textKind === 'fileName';
    const pieces = template
      .split(/(\{\w\})/)
      .filter((part) => part !== '')
      .map((part) => {
        switch (part) {
          case '{n}':
            return {
              text: inFile(aName(random() < 0.45 ? 'A B' : random() < 0.85 ? 'A' : 'A B.'), textKind, '_'),
              isName: true,
            };
          case '{f}':
            return { text: pick(pools.first), isName: true };
          case '{l}':
            return { text: inFile(pick(pools.family), textKind, '_'), isName: true };
          case '{a}':
            return { text: pick(ambiguous), isName: false };
          case '{A}':
            return { text: pick(ambiguous), isName: true };
          case '{P}':
            return { text: pick(places), isName: true };
          case '{e}':
            return { text: pick(english), isName: false };
          case '{r}':
            return { text: pick(french), isName: false };
          case '{t}':
            return { text: capital(pick(TONGUES)), isName: false };
          case '{F}':
            return { text: pick(pools.first), isName: false };
          case '{L}':
            return { text: pick(pools.family), isName: false };
          case '{p}':
            return { text: pick(places), isName: false };
          case '{o}':
            return { text: pick(organisations), isName: false };
          case '{x}':
            return { text: isFile ? pick(words) : noName(), isName: false };
          case '{w}':
            return { text: pick(words), isName: false };
          default:
            return { text: part, isName: false };
        }
      });
    if (template.includes('{e}') && random() < 0.6) {
      for (const piece of pieces) piece.text = piece.text.replace(/\p{L}{3,}/gu, capital);
    }
    if (random() < 0.08) {
      for (const piece of pieces)
        if (piece.isName && piece.text.length > 4) piece.text = piece.text.toUpperCase();
    }
    const first = pieces[0];
    if (first && random() < 0.85) first.text = capital(first.text);
    const roll = random();
    addExamples(
      recased(pieces, roll < 0.5 ? 'same' : roll < 0.76 ? 'lower' : 'upper'),
      textKind,
      0.25,
      examples,
    );
  }
  return examples;
}

/** Written lines in which names stand between brackets. @param {readonly string[]} texts */
export function personalLines(texts) {
  return texts.map((text) => ({
    id: '',
    half: '',
    lang: '',
    textKind: /** @type {const} */ ('subject'),
    casing: '',
    origin: '',
    text: text.replace(/[[\]]/g, ''),
    spans: (text.match(/\[[^\]]+\]/g) ?? []).map((span) => ({ kind: 'name', text: span.slice(1, -1) })),
  }));
}

/** Written lines without personal data, in every casing. @param {readonly string[]} texts */
export function cleanExamples(texts) {
  /** @type {Example[]} */
  const examples = [];
  for (const text of texts) {
    for (const how of /** @type {const} */ (['same', 'lower', 'upper']))
      addExamples(recased([{ text, isName: false }], how), 'subject', how === 'same' ? 1.2 : 0.6, examples);
  }
  return examples;
}

/** @param {readonly Example[]} examples @param {{ epochs: number, step: number, shrink: number }} options */
export function train(examples, { epochs, step, shrink }) {
  const counts = new Float64Array(FEATURE_COUNT);
  for (const { features } of examples)
    for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  const full = fit(
    examples,
    counts.map((count) => (count >= FEWEST ? 1 : 0)),
    { epochs, step, shrink },
  );
  const kept = fit(
    examples,
    full.weights.map((weight) => (Math.abs(weight) >= LEAST ? 1 : 0)),
    { epochs, step, shrink },
  );
  return {
    weights: kept.weights.map((weight) => Math.max(-39, Math.min(46, Math.round(weight / SCALE))) * SCALE),
    bias: kept.bias,
  };
}

/**
 * Logistic regression by stochastic steps, over the features that `mask` lets in.
 *
 * @param {readonly Example[]} examples @param {Float64Array} mask @param {{ epochs: number, step: number, shrink: number }} options
 */
function fit(examples, mask, { epochs, step, shrink }) {
  const weights = new Float64Array(FEATURE_COUNT);
  const squares = new Float64Array(FEATURE_COUNT).fill(1e-4);
  let bias = -1;
  const order = examples.map((_, index) => index);
  const chance = generator(5);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, chance);
    const rate = step * (1 - (epoch / epochs) * 0.8);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { features, label, weight } = example;
      let sum = bias;
      for (const feature of features) sum += weights[feature] ?? 0;
      const pull = (label - 1 / (1 + Math.exp(-sum))) * weight;
      bias += 0.01 * rate * pull;
      for (const feature of features) {
        if (mask[feature] === 0) continue;
        const gradient = pull - shrink * (weights[feature] ?? 0);
        const square = (squares[feature] ?? 0) + gradient * gradient;
        squares[feature] = square;
        weights[feature] = (weights[feature] ?? 0) + (rate * gradient) / Math.sqrt(square);
      }
    }
  }
  return { weights, bias };
}

/** @param {{ weights: Float64Array, bias: number }} model @param {readonly Piece[]} pieces @param {string} textKind */
export function scores(model, pieces, textKind) {
  const { line } = labelled(pieces, textKind);
  const features = /** @type {number[]} */ ([]);
  return line.words.map((word, at) => {
    if (/^(?:number|particle|van|initial|honorific|organisationName)$/.test(word.wordClass)) return -99;
    featuresOf(/** @type {any} */ (line), at, features);
    return features.reduce((sum, feature) => sum + (model.weights[feature] ?? 0), model.bias);
  });
}

/** Writes the weights as `src/core/detection/names/score.ts` reads them. @param {{ weights: Float64Array, bias: number }} model */
export function writeWeights({ weights, bias }) {
  let text = '';
  let zeros = 0;
  const close = () => {
    text += zeros > 3 ? `#${zeros.toString(36)};` : 'O'.repeat(zeros);
    zeros = 0;
  };
  for (const weight of weights) {
    const value = Math.max(-39, Math.min(46, Math.round(weight / SCALE)));
    if (Math.abs(value) <= 0) {
      zeros += 1;
    } else {
      close();
      text += String.fromCharCode(79 + value).replace('\\', '!');
    }
  }
  close();
  text = text.replace(/'/g, "\\'");
  writeFileSync(
    new URL('../../src/core/detection/lexicon/name-weights.ts', import.meta.url),
    `// Generated by \`npm run train\`.\nexport const NAME_BIAS = ${bias.toFixed(3)};\nexport const NAME_SCALE = ${SCALE};\n/** One sign a weight, in the order of \`featuresOf\`. */\nexport const NAME_WEIGHTS =\n  '${text}';\n`,
  );
  process.stdout.write(
    `weights: ${weights.filter((weight) => weight !== 0).length} of ${weights.length}, ${gzipSync(text, { level: 9 }).length} bytes gzip\n`,
  );
}
