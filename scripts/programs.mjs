import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './install.mjs';

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where programs of these names would be, in the order of `PATH`.
 *
 * @param {readonly string[]} names
 */
export function onPath(names) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/**
 * The first of these files that can be run.
 *
 * @param {readonly string[]} files
 * @returns {string | undefined}
 */
export function findProgram(files) {
  return files.find((file) => file !== '' && isExecutable(file));
}

/** Whether Debian's packages can be installed without asking. */
export function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {string} name of a package */
export function installFromDebian(name) {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}
