/**
 * `npm run organisation -- <folder>`: checks an organisation's policy and partner directory.
 * With `--import partners.csv` it first makes the directory of a spreadsheet, with `--export partners.csv` it writes one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkOrganisation, DIRECTORY_FILE } from './check-organisation';
import { csvText } from './csv-text';
import { readCsv } from './read-csv';
import { directoryCsv } from './write-csv';

const USAGE = 'npm run organisation -- <folder> [--import partners.csv] [--export partners.csv]\n';
const SCHEMA = 'src/core/partners/directory.schema.json';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { import: { type: 'string' }, export: { type: 'string' } },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write(USAGE);
  process.exit(2);
}
if (values.import !== undefined) {
  importDirectory(values.import, folder);
}
check(folder, values.export);

/** Makes `directory.json` of the good rows; where there are none, the directory stays what it was. */
function importDirectory(file: string, into: string): void {
  if (!existsSync(file)) {
    complain(`${file} is missing. Save the spreadsheet as CSV under that name.\n`);
    return;
  }
  const { privateProviders } = checkOrganisation(into).policy;
  const { directory, badRows } = readCsv(csvText(readFileSync(file)), privateProviders);
  for (const { row, column, message, cure } of badRows) {
    complain(`${file}, row ${row}${column === null ? '' : `, column "${column}"`}: ${message} ${cure}\n`);
  }
  if (directory.organisations.length > 0) {
    const $schema = path.relative(into, SCHEMA).replaceAll(path.sep, '/');
    const json = JSON.stringify({ $schema, ...directory }, null, 2);
    writeFileSync(path.join(into, DIRECTORY_FILE), `${json}\n`);
  }
}

function check(organisation: string, exportTo: string | undefined): void {
  const { policy, directory, report } = checkOrganisation(organisation);
  if (report !== '') {
    complain(report);
    return;
  }
  const partners = directory.organisations.length;
  const contacts = directory.organisations.flatMap((partner) => partner.contacts).length;
  const off = Object.entries(policy.rules).flatMap(([rule, level]) => (level === 'off' ? [rule] : []));
  process.stdout.write(
    `${organisation}: in order. Partners: ${partners}; contacts: ${contacts}; ` +
      `rules switched off: ${off.join(', ') || 'none'}.\n`,
  );
  if (exportTo !== undefined) {
    writeFileSync(exportTo, directoryCsv(directory));
  }
}

function complain(text: string): void {
  process.stderr.write(text);
  process.exitCode = 1;
}
