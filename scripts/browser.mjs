import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './install.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'msedge',
];

const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {Promise<string | undefined>} */
async function findBrowser() {
  const { chromium } = await import('playwright-core');
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [process.env.SCHAKEL_BROWSER ?? '', ...onPath, ...INSTALLED, chromium.executablePath()].find(
    (file) => file !== '' && isExecutable(file),
  );
}

function installBrowser() {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isDebianRoot) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  } else {
    spawnSync('npx', ['playwright-core', 'install', 'chromium'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
}

/**
 * Path of a Chromium browser for the browser tests; installs one where none is found: Debian's as root, else Playwright's.
 *
 * @returns {Promise<string>}
 * @throws {Error} where no browser can be had; the message says how to get one
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) {
    return found;
  }
  installBrowser();
  const installed = await findBrowser();
  if (installed) {
    return installed;
  }
  throw new Error(
    'No Chromium browser found, and none could be installed. Install Chrome, Edge or Chromium ' +
      '(Debian and Ubuntu: sudo apt-get install chromium), or set SCHAKEL_BROWSER to the path of one.',
  );
}
