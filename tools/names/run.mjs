/**
 * `npm run train`: learns the weights of `src/core/detection/names` and writes them.
 *
 * The first half of the development set, our own lines and the templates are enough; two sources make the weights better and
 * are not in this repository: SCHAKEL_POPULATION, a folder with the names of Belgium (Statbel, CC BY 4.0), and
 * SCHAKEL_RUNNING_TEXT, a Dutch text on social work in which nobody is named. `-- --cross-validate` measures instead of writing.
 */
import { readFileSync } from 'node:fs';
import { readLines } from './lines.mjs';
import {
  cleanExamples,
  examplesOf,
  fragmentsOf,
  personalLines,
  scores,
  templateExamples,
  train,
  writeWeights,
} from './train.mjs';

const OPTIONS = { epochs: 8, step: 0.2, shrink: 3e-4 };
const COPIES = { copies: 9 };
const FOLDS = 5;

const set = readLines(new URL('../../test/detection/development-set.tsv', import.meta.url)).filter(
  ({ half }) => half === 'tune',
);
/** @param {string} name */
const written = (name) =>
  readFileSync(new URL(`lines/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
const text = process.env.SCHAKEL_RUNNING_TEXT;
const base = [
  ...(text ? fragmentsOf(text) : []),
  ...cleanExamples(written('clean.txt')),
  ...examplesOf(personalLines(written('personal.txt')), COPIES),
  ...templateExamples(90_000),
];

if (process.argv.includes('--cross-validate')) {
  crossValidate();
} else {
  writeWeights(train([...base, ...examplesOf(set, COPIES)], OPTIONS));
}

/** What lines come to that were left out of training, for a row of thresholds. */
function crossValidate() {
  const outcomes = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isLeftOut = (/** @type {unknown} */ _line, /** @type {number} */ index) =>
      Math.floor(index / 8) % FOLDS === fold;
    const model = train(
      [
        ...base,
        ...examplesOf(
          set.filter((line, index) => !isLeftOut(line, index)),
          COPIES,
        ),
      ],
      OPTIONS,
    );
    return set.filter(isLeftOut).map((line) => ({
      line,
      score: Math.max(...scores(model, [{ text: line.text, isName: false }], line.textKind)),
    }));
  });
  const named = outcomes.filter(({ line }) => line.spans.some(({ kind }) => kind === 'name'));
  const clean = outcomes.filter(({ line }) => line.spans.length === 0);
  for (const threshold of [-1, -0.5, 0, 0.5, 1, 2, 3, 4]) {
    const share = (/** @type {typeof outcomes} */ group) =>
      ((100 * group.filter(({ score }) => score >= threshold).length) / group.length).toFixed(1);
    process.stdout.write(
      `threshold ${threshold}: ${share(named)} % of names found, ${share(clean)} % of clean lines flagged\n`,
    );
  }
}
