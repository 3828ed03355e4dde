import { spawnSync } from 'node:child_process';
import { findProgram, installFromDebian, isDebianRoot, onPath } from './programs.mjs';

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

/** @returns {Promise<string | undefined>} */
async function findBrowser() {
  const { chromium } = await import('playwright-core');
  return findProgram([
    process.env.SCHAKEL_BROWSER ?? '',
    ...onPath(NAMES),
    ...INSTALLED,
    chromium.executablePath(),
  ]);
}

function installBrowser() {
  if (isDebianRoot()) {
    installFromDebian('chromium');
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
