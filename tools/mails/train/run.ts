/**
 * `npm run train:mails`: learns what each word and signal says for a mail about a client, and writes it. It learns from the
 * first half of the mails and from those of `training`; the second half is not opened. How well that goes is measured on
 * mails that were left out in turn, which also sets the thresholds.
 */
import { isNear } from '../../../src/core/mail/client-mail/near-words';
import { loadMails } from '../load-mails';
import { loadMarkedMails } from '../marked-mails';
import { crossValidate, scoreAt, shareAbove, type Judged } from './cross-validate';
import { exampleOf } from './examples';
import { fit } from './fit';
import { frequencyIn, withKeptWords } from './kept-words';
import { isNamedInLine, quietBelow, shareQuiet } from './quiet';
import { loadThemes } from './themes';
import { writeWeights } from './write-weights';

const OPTIONS = { epochs: 30, step: 0.12, shrink: 3e-4, drop: 0.15, person: 0.5, seed: 3 };

/** As many as fit into the pane. */
const WORDS = 3_000;

/** Words in so many mails must not get a weight by chance. */
const COMMON = 30;

/** Words beside a name are learned of that stand in so many mails. */
const NEAR = 20;

/** Mails of the first half are like those that are reported on, and count for more. */
const LIKELY = 8;

/** What share of ordinary mails may be asked about, and taken for client mails: ordinary mail is left alone before all else. */
const ASKED = 0.03;
const TAKEN = 0.01;

/** What share of the client mails that name somebody in the subject or a file name may leave without a question about it. */
const QUIET = 0.02;

/** Sets that were written after mails of the first half had been read: these are like it. */
const LIKE_FIRST = ['first', 'h', 'i', 'j', 'k', 'l', 'n', 'o', 'p', 'q'];

const sets = [
  loadMarkedMails().map(({ writer, draft, clients, marks }) => ({
    set: writer,
    draft,
    example: exampleOf(draft, clients > 0, marks),
    weight: 1,
  })),
  loadMails('first').map(({ draft, label }) => ({
    set: 'first',
    draft,
    example: exampleOf(draft, label === 'client', null),
    weight: LIKELY,
  })),
].flat();
const examples = sets.map(({ example }) => example);
const themes = loadThemes();

function learn(indices: readonly number[]) {
  const chosen = indices.flatMap((index) => sets[index] ?? []);
  const shown = chosen.map(({ example }) => example);
  const weights = chosen.map(({ weight }) => weight);
  const near = [...frequencyIn(shown)].filter(([word, count]) => isNear(word) && count >= NEAR);
  return withKeptWords(
    fit(shown, weights, themes, new Set(near.map(([word]) => word)), OPTIONS),
    shown,
    WORDS,
  );
}

const judged = crossValidate(examples, learn);
const isClient = ({ index }: Judged) => examples[index]?.isClient === true;
const natural = judged.filter(({ index }) => LIKE_FIRST.includes(sets[index]?.set ?? ''));
const ordinary = natural.filter((one) => !isClient(one));
const inLine = judged.filter(({ index }) =>
  sets.slice(index, index + 1).some(({ example, draft }) => isNamedInLine(example, draft)),
);
const unsure = scoreAt(ordinary, ASKED);
const quiet = quietBelow(inLine.filter(isClient), unsure, QUIET);
const thresholds = { client: scoreAt(ordinary, TAKEN), unsure, quiet };
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
for (const [name, group] of [
  ['first half', natural.filter(({ index }) => sets[index]?.set === 'first')],
  ['like it', natural],
  ['all', judged],
] as const) {
  const [client, others] = [group.filter(isClient), group.filter((one) => !isClient(one))];
  process.stdout.write(
    `${name}: of ${client.length} client mails ${percent(shareAbove(client, thresholds.client))} client, ${percent(shareAbove(client, thresholds.unsure))} with unsure; ` +
      `of ${others.length} ordinary ones ${percent(shareAbove(others, thresholds.client))} and ${percent(shareAbove(others, thresholds.unsure))}\n`,
  );
}
const named = [inLine.filter(isClient), inLine.filter((one) => !isClient(one))].map(
  (group) => `${percent(shareQuiet(group, unsure, quiet))} of ${group.length}`,
);
process.stdout.write(
  `named in a subject or a file name and let be: client mails ${named[0]}, ordinary ones ${named[1]}\n`,
);
const common = [...frequencyIn(examples)].filter(([, count]) => count >= COMMON).map(([stem]) => stem);
writeWeights(learn([...examples.keys()]), thresholds, common);
