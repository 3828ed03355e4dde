import { spawn } from 'node:child_process';
import { build, ensureInstalled } from './install.mjs';

const DEFAULT_PORT = 3000;

/** @type {Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>} */
const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

/**
 * Shows the page in the browser of whoever sits here; where there is none, the printed address has to do.
 *
 * @param {string} url
 */
function openInBrowser(url) {
  const [command, ...args] = OPENERS[process.platform] ?? [];
  const hasScreen =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (command && hasScreen && process.stdout.isTTY) {
    spawn(command, [...args, url], { stdio: 'ignore', detached: true })
      .on('error', () => undefined)
      .unref();
  }
}

ensureInstalled();
build();
const { startPlaygroundServer } = await import('./playground-server.mjs');
const { url } = await startPlaygroundServer({ port: Number(process.env.PORT ?? DEFAULT_PORT) });
process.stdout.write(
  `\nSchakel's playground: ${url}\n` +
    'Your browser may warn once about the certificate, which was made on this machine: go on to the page.\n' +
    'Stop with Ctrl+C.\n',
);
openInBrowser(url);
