/**
 * `npm run train`: learns the weights of `src/core/detection/names` and writes them.
 *
 * It learns from the first half of the development set, from what was written for it (`lines/`) and from templates. Two sources
 * make the weights better and are not in this repository: SCHAKEL_POPULATION, a folder with the names of Belgium (Statbel,
 * CC BY 4.0), and SCHAKEL_RUNNING_TEXT, a Dutch text on social work in which nobody is named. `-- --cross-validate` measures
 * instead of writing.
 */
import { readdirSync } from 'node:fs';
import { lookUp } from '../../src/core/detection/names/lexicon';
import { nameLikeness } from '../../src/core/detection/names/name-likeness';
import { NGRAM_COUNT } from '../../src/core/detection/lexicon/ngrams';
import { crossValidate } from './cross-validate.mjs';
import { knowledgeWithout, unseenLikeness } from './knowledge.mjs';
import { readLines } from './lines.mjs';
import { fit } from './network.mjs';
import { markedOf, readMarked } from './pieces.mjs';
import { fragmentsOf, trainingExamples } from './training.mjs';
import { rounded, writeWeights } from './write-weights.mjs';

const OPTIONS = { hidden: 16, epochs: 6, step: 0.06, shrink: 2e-4, drop: 0.1, seed: 5 };

const folder = new URL('lines/', import.meta.url);
const written = readdirSync(folder)
  .filter((file) => file.endsWith('.tsv'))
  .sort()
  .flatMap((file) => readMarked(new URL(file, folder), file.replace('.tsv', '')));
const set = readLines(new URL('../../test/detection/development-set.tsv', import.meta.url))
  .filter(({ half }) => half === 'tune')
  .map(markedOf);
const text = process.env.SCHAKEL_RUNNING_TEXT;
const fragments = text ? fragmentsOf(text) : [];
const knowledge = knowledgeWithout({ lookUp, nameLikeness }, unseenLikeness(NGRAM_COUNT));

/** @param {readonly import('./pieces.mjs').MarkedLine[]} lines */
const networkOf = (lines) => rounded(fit(trainingExamples(lines, fragments, knowledge), OPTIONS));

if (process.argv.includes('--cross-validate')) {
  crossValidate(written, set, networkOf);
} else {
  writeWeights(networkOf([...written, ...set]));
}
