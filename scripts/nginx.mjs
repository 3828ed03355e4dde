import { findProgram, installFromDebian, isDebianRoot, onPath } from './programs.mjs';

const INSTALLED = ['/usr/sbin/nginx', '/opt/homebrew/bin/nginx', '/usr/local/bin/nginx'];

const find = () =>
  findProgram([process.env.SCHAKEL_NGINX ?? '', ...onPath(['nginx', 'nginx.exe']), ...INSTALLED]);

/**
 * Path of nginx for the tests of the hosting recipe; as root on Debian it is installed where it is missing.
 *
 * @returns {string}
 * @throws {Error} where it cannot be had; the message says how to get it
 */
export function ensureNginx() {
  if (!find() && isDebianRoot()) {
    installFromDebian('nginx-light');
  }
  const found = find();
  if (!found) {
    throw new Error(
      'nginx was not found. Install it (Debian and Ubuntu: sudo apt-get install nginx-light; macOS: brew install nginx), ' +
        'or set SCHAKEL_NGINX to the path of its program.',
    );
  }
  return found;
}
