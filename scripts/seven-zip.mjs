import { findProgram, installFromDebian, isDebianRoot, onPath } from './programs.mjs';

const NAMES = ['7zz', '7z', '7za', '7z.exe'];

const INSTALLED = ['C:\\Program Files\\7-Zip\\7z.exe', '/opt/homebrew/bin/7zz', '/usr/local/bin/7zz'];

const find = () => findProgram([process.env.SCHAKEL_7ZIP ?? '', ...onPath(NAMES), ...INSTALLED]);

/**
 * Path of 7-Zip for the tests that open an archive; as root on Debian it is installed where it is missing.
 *
 * @returns {string}
 * @throws {Error} where it cannot be had; the message says how to get it
 */
export function ensureSevenZip() {
  if (!find() && isDebianRoot()) {
    installFromDebian('7zip');
  }
  const found = find();
  if (!found) {
    throw new Error(
      '7-Zip was not found. Install it (Debian and Ubuntu: sudo apt-get install 7zip; macOS: brew install sevenzip; ' +
        'Windows: 7-zip.org), or set SCHAKEL_7ZIP to the path of its program.',
    );
  }
  return found;
}
