import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * Runs a command in the project's folder with its output shown; ends this process when the command fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
export function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

/** Installs the packages of the lock file, unless that was done since the lock file last changed. */
export function ensureInstalled() {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  const wanted = path.join(root, 'package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs) {
    run('npm', ['ci']);
  }
}

/** Builds every surface and the playground into `dist/`. */
export function build() {
  run('npm', ['run', '--silent', 'build']);
}
