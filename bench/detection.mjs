/** How long the detector takes: its first subject, a subject, and bodies of growing length. */
import { readLines } from '../tools/names/lines.mjs';
import { medianOf, report, sortedTimes, timed } from './report.mjs';
import { bodyOf } from './text.mjs';

const { detectPersonalData } = await import('../src/core/detection/index');
const { detectInBody } = await import('../src/core/detection/body/detect-in-body');

/** @param {number} runs @param {() => void} work @returns {number} milliseconds: the median, once the code is warm */
function medianTime(runs, work) {
  sortedTimes(runs, work);
  return medianOf(sortedTimes(runs, work));
}

report(
  'first subject, cold',
  timed(() => detectPersonalData('Intake mevr. Peeters en dhr. El Amrani')),
  '≤ 30 ms',
);

const lines = readLines(new URL('../test/detection/development-set.tsv', import.meta.url));
/** @type {number[]} */
const times = [];
for (let run = 0; run < 15; run += 1) {
  for (const { text, textKind } of lines) {
    const time = timed(() => detectPersonalData(text, { textKind }));
    if (run > 4) times.push(time);
  }
}
times.sort((a, b) => a - b);
report('a subject, median', medianOf(times), '≤ 25 µs');
report('a subject, 99th percentile', times[Math.floor(times.length * 0.99)] ?? 0, '');

for (const length of [10_000, 100_000, 1_000_000]) {
  const content = bodyOf(length);
  report(
    `a body of ${length} characters, median`,
    medianTime(15, () => detectInBody({ format: 'text', content })),
    length === 100_000 ? '≤ 10 ms' : '',
  );
}
for (const piece of ['Jan ', 'van de ', 'Van ', 'A. ', 'a', 'A', "d'", '-', 'Peeters-', '<b>', '&', '_']) {
  const content = piece.repeat(Math.ceil(1_000_000 / piece.length));
  report(
    `1,000,000 characters of "${piece}"`,
    sortedTimes(2, () => detectInBody({ format: 'html', content }))[0] ?? 0,
    '',
  );
}
