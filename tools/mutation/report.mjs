import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes `docs/mutation-report.md` from the report that Stryker left (`npm run mutate`).
 *
 * @typedef {{ status: string }} Mutant
 * @typedef {{ files: Record<string, { mutants: Mutant[] }> }} Report
 * @typedef {{ killed: number, counted: number }} Tally
 */

const REPORT = fileURLToPath(new URL('../../.cache/stryker/mutation.json', import.meta.url));
const PAGE = fileURLToPath(new URL('../../docs/mutation-report.md', import.meta.url));
const FOLDER = 'src/core/mail/';

/** A mutant that hangs is noticed as well as one that fails a test. */
const KILLED = ['Killed', 'Timeout'];
const COUNTED = [...KILLED, 'Survived', 'NoCoverage'];

/**
 * @param {readonly Mutant[]} mutants
 * @returns {Tally}
 */
const tallyOf = (mutants) => ({
  killed: mutants.filter(({ status }) => KILLED.includes(status)).length,
  counted: mutants.filter(({ status }) => COUNTED.includes(status)).length,
});

/** @param {Tally} tally */
const score = ({ killed, counted }) => `${((100 * killed) / counted).toFixed(1)} %`;

const { files } = /** @type {Report} */ (JSON.parse(readFileSync(REPORT, 'utf8')));
const rows = Object.entries(files)
  .map(([path, { mutants }]) => ({ name: path.replace(FOLDER, ''), tally: tallyOf(mutants) }))
  .filter(({ tally }) => tally.counted > 0)
  .sort((one, other) => one.name.localeCompare(other.name));
const total = tallyOf(Object.values(files).flatMap(({ mutants }) => mutants));

const cells = [
  ['File', 'Mutants', 'Killed', 'Score'],
  ...rows.map(({ name, tally }) => [`\`${name}\``, `${tally.counted}`, `${tally.killed}`, score(tally)]),
  ['**Total**', `${total.counted}`, `${total.killed}`, `**${score(total)}**`],
];
const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
const lines = cells.map(
  (row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`,
);
const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;

const page = readFileSync(PAGE, 'utf8');
const [before = '', rest = ''] = page.split('<!-- measured -->\n');
const [, after = ''] = rest.split('<!-- /measured -->');
const day = new Date().toISOString().slice(0, 10);
writeFileSync(
  PAGE,
  `${before}<!-- measured -->\n\nMeasured on ${day}: **${score(total)}**.\n\n${[lines[0], rule, ...lines.slice(1)].join('\n')}\n\n<!-- /measured -->${after}`,
);
process.stdout.write(`${basename(PAGE)}: ${score(total)} of ${total.counted} mutants\n`);
