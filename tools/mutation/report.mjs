import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

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

/** @type {unknown} */
const report = JSON.parse(readFileSync(REPORT, 'utf8'));
const { files } = /** @type {Report} */ (report);
const rows = Object.entries(files)
  .map(([path, { mutants }]) => ({ name: path.replace(FOLDER, ''), tally: tallyOf(mutants) }))
  .filter(({ tally }) => tally.counted > 0)
  .sort((one, other) => one.name.localeCompare(other.name));
const total = tallyOf(Object.values(files).flatMap(({ mutants }) => mutants));

const table = [
  '| File | Mutants | Killed | Score |',
  '| --- | --: | --: | --: |',
  ...rows.map(({ name, tally }) => `| \`${name}\` | ${tally.counted} | ${tally.killed} | ${score(tally)} |`),
  `| **Total** | ${total.counted} | ${total.killed} | **${score(total)}** |`,
];

const page = readFileSync(PAGE, 'utf8');
const day = new Date().toISOString().slice(0, 10);
const measured = page.replace(
  /(<!-- measured -->)[^]*(<!-- \/measured -->)/,
  `$1\n\nMeasured on ${day}: **${score(total)}**.\n\n${table.join('\n')}\n\n$2`,
);
writeFileSync(PAGE, await format(measured, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
process.stdout.write(`${basename(PAGE)}: ${score(total)} of ${total.counted} mutants\n`);
