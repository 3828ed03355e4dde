/** Leaves each writer's lines out in turn, and measures the whole detector on them with what the others' lines taught. */
import { decide } from '../../src/core/detection/decide';
import { featuresOf } from '../../src/core/detection/names/features';
import { tokensOf } from '../../src/core/detection/names/tokens';
import { namesIn } from '../../src/core/detection/recognizers/name';
import { recognizeStructured } from '../../src/core/detection/recognizers/structured';
import { scoreOf } from './network.mjs';
import { textOf } from './pieces.mjs';

/** @typedef {import('./pieces.mjs').MarkedLine} MarkedLine */
/** @typedef {import('./network.mjs').Network} Network */
/** @typedef {{ source: string, isPersonal: boolean, tier: 'block' | 'ask' | 'none', best: number }} Outcome */

/** Clean lines that are flagged, in percent, for which the share found is told whatever the thresholds are. */
const FALSE_SHARES = [1, 1.5, 2, 3, 5];

/** @param {Network} network @param {MarkedLine} line @returns {Outcome} */
export function outcomeOf(network, line) {
  const text = textOf(line.pieces);
  const scan = {
    text,
    tokens: tokensOf(text, line.textKind),
    context: { textKind: line.textKind, clientNames: [], professionals: [], language: null },
  };
  /** @type {number[]} */
  const rows = [];
  let best = -99;
  const names = namesIn(scan, (words, at) => {
    rows.length = featuresOf(words, at, rows);
    const score = scoreOf(network, rows);
    best = Math.max(best, score);
    return score;
  });
  const structured = recognizeStructured(scan);
  const tiers = decide([...structured, ...names]).map(({ tier }) => tier);
  return {
    source: line.source,
    isPersonal: line.pieces.some(({ isName, isDatum }) => isName || isDatum),
    tier: tiers.includes('block') ? 'block' : tiers.includes('ask') ? 'ask' : 'none',
    best: structured.some(({ tier }) => tier !== 'hint') ? 99 : best,
  };
}

/**
 * @param {readonly MarkedLine[]} written by several writers
 * @param {readonly MarkedLine[]} always lines that are never left out
 * @param {(lines: readonly MarkedLine[]) => Network} networkOf
 */
export function crossValidate(written, always, networkOf) {
  const writers = [...new Set(written.map(({ source }) => source))].filter((source) =>
    source.startsWith('writer'),
  );
  const outcomes = writers.flatMap((writer) => {
    const network = networkOf([...written.filter(({ source }) => source !== writer), ...always]);
    return written.filter(({ source }) => source === writer).map((line) => outcomeOf(network, line));
  });
  process.stdout.write(
    '| writer left out | personal lines | found | clean lines | asked | blocked |\n| --- | ---: | ---: | ---: | ---: | ---: |\n',
  );
  for (const writer of writers)
    process.stdout.write(
      row(
        writer,
        outcomes.filter(({ source }) => source === writer),
      ),
    );
  process.stdout.write(row('all', outcomes));
  const clean = outcomes
    .filter(({ isPersonal }) => !isPersonal)
    .map(({ best }) => best)
    .sort((a, b) => b - a);
  const personal = outcomes.filter(({ isPersonal }) => isPersonal);
  for (const share of FALSE_SHARES) {
    const threshold = clean[Math.floor((share / 100) * clean.length)] ?? 0;
    process.stdout.write(
      `with ${share} % of clean lines flagged (threshold ${threshold.toFixed(2)}): ${percent(personal.filter(({ best }) => best > threshold).length, personal.length)} found\n`,
    );
  }
  process.stdout.write(`no clean line above ${(clean[0] ?? 0).toFixed(2)}\n`);
}

/** @param {string} title @param {readonly Outcome[]} outcomes */
function row(title, outcomes) {
  const personal = outcomes.filter(({ isPersonal }) => isPersonal);
  const clean = outcomes.filter(({ isPersonal }) => !isPersonal);
  return `| ${[
    title,
    personal.length,
    percent(personal.filter(({ tier }) => tier !== 'none').length, personal.length),
    clean.length,
    percent(clean.filter(({ tier }) => tier === 'ask').length, clean.length),
    percent(clean.filter(({ tier }) => tier === 'block').length, clean.length),
  ].join(' | ')} |\n`;
}

/** @param {number} part @param {number} whole */
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
