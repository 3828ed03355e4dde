/**
 * `npm run evaluate`: measures the detector on the development set, beside its npm peers, and writes docs/detection-report.md.
 * `-- --half=tune` looks at the first half only, prints what went wrong there, and writes nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readLines } from '../names/lines.mjs';
import { chart } from './chart.mjs';
import { medianTime, outcomesOf, percent, tableBy } from './measure.mjs';
import { installPeers } from './peers.mjs';

const root = new URL('../../', import.meta.url);
const set = readLines(process.env.SCHAKEL_SET ?? new URL('test/detection/development-set.tsv', root));
const halves = [...new Set(set.map(({ half }) => half))].sort().reverse();
const only = /^--half=(.+)$/.exec(process.argv[2] ?? '')?.[1];

/** @typedef {import('./measure.mjs').Outcome} Outcome */

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
const markdown = (head, rows) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** @param {readonly Outcome[]} outcomes @param {string} title @param {(line: Outcome['line']) => readonly string[]} of */
function groupTable(outcomes, title, of) {
  return markdown(
    [title, 'personal lines', 'found', 'blocked', 'asked', 'right place', 'clean lines', 'asked', 'blocked'],
    tableBy(outcomes, of).map((row) => [
      row.group,
      String(row.personal),
      percent(row.block + row.ask, row.personal),
      percent(row.block, row.personal),
      percent(row.ask, row.personal),
      percent(row.inPlace, row.personal),
      String(row.clean),
      percent(row.cleanAsk, row.clean),
      percent(row.cleanBlock, row.clean),
    ]),
  );
}

/** @param {Outcome['line']} line */
const kindsOf = (line) => (line.spans.length === 0 ? [] : [...new Set(line.spans.map(({ kind }) => kind))]);

/** @param {string} half */
function sectionOf(half) {
  const outcomes = outcomesOf(set.filter((line) => line.half === half));
  return [
    groupTable(outcomes, 'all', () => ['all lines']),
    groupTable(outcomes, 'kind', kindsOf),
    groupTable(outcomes, 'casing', (line) => [line.casing]),
    groupTable(outcomes, 'text', (line) => [line.textKind]),
    groupTable(outcomes, 'language', (line) => [line.lang]),
    groupTable(outcomes, 'origin of the name', (line) =>
      line.spans.some(({ kind }) => kind === 'name') ? [line.origin] : [],
    ),
  ].join('\n\n');
}

if (only !== undefined) {
  process.stdout.write(`${sectionOf(only)}\n`);
  if (only === 'tune') {
    for (const { line, tier } of outcomesOf(set.filter(({ half }) => half === only))) {
      if (line.spans.length > 0 === (tier === 'none'))
        process.stdout.write(`${tier === 'none' ? 'missed' : `false ${tier}`}: ${line.text}\n`);
    }
  }
} else {
  await writeReport();
}

async function writeReport() {
  const unseen = set.filter(({ half }) => half !== 'tune');
  const all = outcomesOf(unseen);
  const personal = unseen.filter(({ spans }) => spans.length > 0);
  const clean = unseen.filter(({ spans }) => spans.length === 0);
  const systems = [
    {
      name: 'Schakel',
      recall:
        all.filter(({ line, tier }) => line.spans.length > 0 && tier !== 'none').length / personal.length,
      falseLines:
        all.filter(({ line, tier }) => line.spans.length === 0 && tier !== 'none').length / clean.length,
      time: medianTime(unseen),
      isOurs: true,
    },
  ];
  for (const peer of installPeers()) {
    let found = 0;
    let wrong = 0;
    /** @type {number[]} */
    const times = [];
    for (const line of unseen) {
      const start = performance.now();
      const isFound = await peer.finds(line.text);
      times.push((performance.now() - start) * 1000);
      if (isFound && line.spans.length > 0) found += 1;
      if (isFound && line.spans.length === 0) wrong += 1;
    }
    times.sort((a, b) => a - b);
    systems.push({
      name: peer.name,
      recall: found / personal.length,
      falseLines: wrong / clean.length,
      time: times[times.length >> 1] ?? 0,
      isOurs: false,
    });
  }
  const curve = Array.from({ length: 60 }, (_, index) => 1 - (index + 1) / 62).map((least) => ({
    recall: all.filter(({ line, score }) => line.spans.length > 0 && score >= least).length / personal.length,
    falseLines:
      all.filter(({ line, score }) => line.spans.length === 0 && score >= least).length / clean.length,
  }));
  const bundle = new URL('dist/on-send.js', root);
  const size = existsSync(bundle)
    ? `${(gzipSync(readFileSync(bundle), { level: 9 }).length / 1000).toFixed(1)} kB`
    : 'not built';
  const report = `# How well the detector finds personal data

Written by \`npm run evaluate\`. The development set (\`test/detection/development-set.tsv\`) is hand-written; everybody in it is invented. Its first half
(\`tune\`) was looked at while the detector was made; the second (\`report\`) was not, and nothing was tuned on it. A line counts as found when the
detector blocks or asks.

![Recall against false lines](images/detection-report.svg)

## Beside other detectors

The ${unseen.length} lines of the second half. A peer's line counts as flagged when it finds anything at all.

${markdown(
  ['system', 'lines with personal data found', 'clean lines flagged', 'median time a line'],
  systems.map((one) => [
    one.name,
    percent(one.recall, 1),
    percent(one.falseLines, 1),
    `${one.time.toFixed(0)} µs`,
  ]),
)}

The whole send check, detector included: ${size} gzip.

${halves.map((half) => `## Half \`${half}\`\n\n${sectionOf(half)}`).join('\n\n')}
`;
  writeFileSync(new URL('docs/detection-report.md', root), report);
  writeFileSync(new URL('docs/images/detection-report.svg', root), chart(systems, curve));
  process.stdout.write(report);
}
