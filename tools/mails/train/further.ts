/**
 * `npm run train:further`: learns what tells that somebody whom a client mail names is another client than the first (M7), from
 * the mails of `training` that are about one, and writes it. How well that goes is measured on the mails of each writer by what
 * was learned from the others, which also sets the threshold.
 */
import { writeFileSync } from 'node:fs';
import { directory } from '../../../deploy/example/organisation';
import {
  FURTHER_SIGNALS,
  furtherAmong,
  standingsIn,
} from '../../../src/core/mail/client-mail/further-client';
import type { Person } from '../../../src/core/mail/client-mail/persons';
import { signalsOf } from '../../../src/core/mail/client-mail/signals';
import { topicWordsOf } from '../../../src/core/mail/client-mail/topic';
import { evidenceIn } from '../../../src/core/mail/judge-with';
import { policy } from '../classify';
import { loadMarkedMails, type MarkedMail } from '../marked-mails';

/** In how many of the mails about one client several may be found, and the shares that are reported. */
const WRONG = 0.02;
const SHARES = [0.005, 0.01, 0.015, WRONG, 0.03, 0.05];

const STEPS = 3_000;
const RATE = 0.5;
/** How much weights are drawn to zero. */
const SHRINK = 1e-3;

/** Somebody beside the first client of a mail, as numbers, and whether they are another client. */
interface Example {
  readonly values: readonly number[];
  readonly isFurther: boolean;
  /** All people of a mail together count for little more than one. */
  readonly weight: number;
}

interface Mail {
  readonly writer: string;
  readonly isSeveral: boolean;
  readonly examples: readonly Example[];
}

const mails = loadMarkedMails()
  .filter(({ clients }) => clients > 0)
  .map(mailOf);

function mailOf({ id, clients, draft, marks }: MarkedMail): Mail {
  const evidence = evidenceIn(draft, policy, directory);
  const signals = signalsOf(evidence, topicWordsOf(evidence).length);
  const standings = standingsIn(evidence, signals);
  const first = standings[0] === undefined ? 0 : clientIn(standings[0].person, marks);
  const others = furtherAmong(standings, evidence, signals);
  return {
    writer: id.charAt(0),
    isSeveral: clients > 1,
    examples: others.map((further) => {
      const other = clientIn(further.standing.person, marks);
      return {
        values: further.values,
        isFurther: first > 0 && other > 0 && first !== other,
        weight: 1 / Math.sqrt(others.length),
      };
    }),
  };
}

/** The number of the client whose name it is; 0 for anybody else. */
function clientIn({ mentions }: Person, marks: MarkedMail['marks']): number {
  const found = mentions.flatMap(({ where, detection: { start, end } }) =>
    where === 'attachment' ? [] : marks[where].filter((mark) => mark.start < end && mark.end > start),
  );
  return found.find(({ who }) => who > 0)?.who ?? 0;
}

const scoreOf = (weights: readonly number[], values: readonly number[]) =>
  values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

/** Logistic regression. */
function learn(examples: readonly Example[]): readonly number[] {
  let weights: readonly number[] = FURTHER_SIGNALS.map(() => 0);
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step += 1) {
    const pulls = weights.map((weight) => -SHRINK * weight);
    for (const { values, isFurther, weight } of examples) {
      const missed = Number(isFurther) - 1 / (1 + Math.exp(-scoreOf(weights, values)));
      values.forEach((value, at) => (pulls[at] = (pulls[at] ?? 0) + (weight * missed * value) / all));
    }
    weights = weights.map((weight, at) => weight + RATE * (pulls[at] ?? 0));
  }
  return weights;
}

const examplesOf = (some: readonly Mail[]) => some.flatMap(({ examples }) => examples);
const judged = [...new Set(mails.map(({ writer }) => writer))].flatMap((left) => {
  const weights = learn(examplesOf(mails.filter(({ writer }) => writer !== left)));
  return mails
    .filter(({ writer }) => writer === left)
    .map(({ isSeveral, examples }) => ({
      isSeveral,
      score: Math.max(...examples.map(({ values }) => scoreOf(weights, values))),
    }));
});
const [several, one] = [
  judged.filter(({ isSeveral }) => isSeveral),
  judged.filter(({ isSeveral }) => !isSeveral),
];
const highest = one.map(({ score }) => score).sort((less, more) => more - less);
const fromFor = (share: number) => highest[Math.floor(share * highest.length)] ?? 0;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
for (const share of SHARES) {
  const from = fromFor(share);
  const found = several.filter(({ score }) => score > from).length / several.length;
  process.stdout.write(
    `from ${from.toFixed(2)}: several found in ${percent(found)} of ${several.length} mails, wrongly in ${percent(share)} of ${one.length}\n`,
  );
}
const weights = learn(examplesOf(mails));
writeFileSync(
  new URL('../../../src/core/mail/client-mail/further-weights.ts', import.meta.url),
  `${[
    '// Generated by `npm run train:further`.',
    '/** How much each of `FURTHER_SIGNALS` says for somebody being another client than the first, as log odds. */',
    `export const FURTHER_WEIGHTS: readonly number[] = [${weights.map((weight) => Number(weight.toFixed(2))).join(', ')}];`,
    '',
    '/** From this score on somebody counts as another client. */',
    `export const FURTHER_FROM = ${Number(fromFor(WRONG).toFixed(2))};`,
  ].join('\n')}\n`,
);
