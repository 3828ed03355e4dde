/** What the network learns from: every line as written, and more lines made of it. */
import { readFileSync } from 'node:fs';
import { cueOf } from '../../src/core/detection/names/cues';
import { lexiconKey } from '../../src/core/detection/names/lexicon-key';
import { recased, withOtherNames, withOtherWords, withoutNames } from './augment.mjs';
import { generator } from './chance.mjs';
import { Examples } from './examples.mjs';
import { aTemplateLine } from './from-templates.mjs';
import { someHidden } from './knowledge.mjs';

/** @typedef {import('./pieces.mjs').Piece} Piece */
/** @typedef {import('./pieces.mjs').MarkedLine} MarkedLine */

/** How many lines are made of one, and what each counts beside the line itself. */
const COPIES = { otherNames: 12, withoutNames: 2, otherWords: 6, weight: 0.35, weightWithoutNames: 0.2 };
const RECASED_WEIGHT = 0.5;
const TEMPLATES = { count: 15_000, weight: 0.15 };
const FRAGMENT_WEIGHT = 0.15;

/** Of the words in made lines, how many are treated as if nobody had listed them. */
const HIDDEN = { names: 0.25, words: 0.2 };

/** Of the made lines, how many keep their casing, and how many are in small letters or in capitals; the rest have capitals in front. */
const CASINGS = /** @type {const} */ ([
  [0.5, 'same'],
  [0.77, 'lower'],
  [0.93, 'upper'],
  [1, 'title'],
]);

/**
 * @param {readonly MarkedLine[]} lines
 * @param {readonly string[]} fragments running text in which nobody is named
 * @param {(hidden: ReadonlySet<string>) => import('./knowledge.mjs').WordKnowledge} knowledge
 */
export function trainingExamples(lines, fragments, knowledge) {
  const random = generator(11);
  const examples = new Examples();
  const all = knowledge(new Set());
  const casing = () => {
    const roll = random();
    return CASINGS.find(([most]) => roll < most)?.[1] ?? 'same';
  };
  for (const line of lines) {
    const { pieces, textKind, lang } = line;
    const isNamed = pieces.some(({ isName }) => isName);
    /** @param {readonly Piece[]} made @param {number} weight */
    const addMade = (made, weight) => {
      const cased = recased(made, casing());
      examples.add(cased, textKind, weight, knowledge(someHidden(cased, random, HIDDEN)));
    };
    examples.add(pieces, textKind, 1, all);
    for (const how of /** @type {const} */ (['lower', 'upper'])) {
      examples.add(recased(pieces, how), textKind, RECASED_WEIGHT, all);
    }
    if (!isNamed) {
      for (let copy = 0; copy < COPIES.otherWords; copy += 1) {
        addMade(withOtherWords(pieces, lang, random, isPlain), COPIES.weight);
      }
      continue;
    }
    for (let copy = 0; copy < COPIES.otherNames; copy += 1) {
      const named = withOtherNames(line, random);
      addMade(copy % 2 === 0 ? named : withOtherWords(named, lang, random, isPlain), COPIES.weight);
    }
    for (let copy = 0; copy < COPIES.withoutNames; copy += 1) {
      const nobody = withoutNames(line, random);
      if (nobody) addMade(nobody, COPIES.weightWithoutNames);
    }
  }
  for (let index = 0; index < TEMPLATES.count; index += 1) {
    const { pieces, textKind } = aTemplateLine(random);
    examples.add(pieces, textKind, TEMPLATES.weight, knowledge(someHidden(pieces, random, HIDDEN)));
  }
  for (const text of fragments) {
    examples.add(recased([{ text, isName: false }], casing()), 'subject', FRAGMENT_WEIGHT, all);
  }
  return examples;
}

/** Cue words stay: what they are is what the network has to learn. @param {string} word */
const isPlain = (word) => cueOf(lexiconKey(word)) === undefined;

/** Pieces of a running text, as long as subjects. @param {string} file @returns {readonly string[]} */
export function fragmentsOf(file) {
  return readFileSync(file, 'utf8')
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?:;])\s|•/)
    .flatMap((sentence) => {
      const words = sentence.trim().split(' ').filter(Boolean);
      const pieces = [];
      for (let at = 0; at < words.length; at += 6) {
        pieces.push(words.slice(at, at + 3 + ((at * 7 + words.length) % 6)).join(' '));
      }
      return pieces.filter((piece) => /\p{L}{3}/u.test(piece) && !/\d{4}|@|www/.test(piece));
    });
}
