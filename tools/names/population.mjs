import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const FOLDER = process.env.SCHAKEL_POPULATION ?? '';

/** @param {string} file */
function rows(file) {
  const full = path.join(FOLDER, file);
  if (FOLDER === '' || !existsSync(full)) return [];
  return gunzipSync(readFileSync(full))
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\t'));
}

/**
 * First names of Belgium with their bearers (Statbel 2022); empty without the data.
 * @returns {readonly { name: string, count: number }[]}
 */
export function firstNames() {
  return rows('statbel-first-names-2022.tsv.gz')
    .slice(1)
    .filter(([name]) => name)
    .map(([name, , , total]) => ({ name: name ?? '', count: Number(total) }));
}

/** Family names of Belgium with their bearers, the greatest of the regions (Statbel 2019). @returns {readonly { name: string, count: number }[]} */
export function familyNames() {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const row of rows('statbel-family-names-2019.tsv.gz').slice(2)) {
    for (const at of [1, 4, 7, 10]) {
      const name = row[at];
      const count = Number(row[at + 1]);
      if (name && count > 0) counts.set(name, Math.max(counts.get(name) ?? 0, count));
    }
  }
  return [...counts].map(([name, count]) => ({ name, count }));
}
