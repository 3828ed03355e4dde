import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Certificate } from './certificates';

const PROGRAM = process.env.SCHAKEL_NGINX ?? '/usr/sbin/nginx';
const RECIPE = 'deploy/hosting/nginx';

/** nginx as it serves a folder by the recipe of `deploy/hosting/nginx`. */
export interface Nginx {
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Options {
  /** What is served. */
  readonly folder: string;
  readonly certificate: Certificate;
  readonly port?: number;
  /** Breaks the recipe. */
  readonly changed?: (recipe: string) => string;
}

/**
 * Starts nginx on 127.0.0.1, with nothing put right in the recipe but the port and the places of files.
 *
 * @throws with what nginx said, where it did not start
 */
export async function startNginx({ folder, certificate, port, changed = same }: Options): Promise<Nginx> {
  const work = await mkdtemp(path.join(tmpdir(), 'schakel-nginx-'));
  const write = (name: string, text: string) => writeFile(path.join(work, name), text, { mode: 0o600 });
  const recipe = async (name: string) => changed(await readFile(path.join(RECIPE, name), 'utf8'));
  const actualPort = port ?? (await freePort());
  const site = (await recipe('schakel.conf'))
    .replaceAll('/etc/nginx/schakel', work)
    .replaceAll('/etc/ssl/schakel', work)
    .replace('listen 443', `listen 127.0.0.1:${actualPort}`)
    .replace('root /srv/schakel;', `root ${path.resolve(folder)};`);
  await write('schakel-maps.conf', await recipe('schakel-maps.conf'));
  await write('schakel-site.conf', await recipe('schakel-site.conf'));
  await write('fullchain.pem', certificate.cert);
  await write('privkey.pem', certificate.key);
  await write('nginx.conf', mainConfig(work, site));
  const nginx = spawn(PROGRAM, ['-e', 'stderr', '-p', work, '-c', path.join(work, 'nginx.conf')]);
  const close = async () => {
    await ended(nginx);
    await rm(work, { recursive: true });
  };
  const trouble = await troubleStarting(nginx, actualPort);
  if (trouble !== null) {
    await close();
    throw new Error(`nginx did not start: ${trouble}`);
  }
  return { url: `https://localhost:${actualPort}`, close };
}

const same = (recipe: string): string => recipe;

export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** @param work folder for what nginx writes */
function mainConfig(work: string, site: string): string {
  return [
    'daemon off;',
    'worker_processes 1;',
    // As root, nginx would give up its rights, and the folder of a test is its owner's only.
    process.getuid?.() === 0 ? 'user root;' : '',
    `pid ${work}/nginx.pid;`,
    'events {}',
    'http {',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${work}/${kind};`,
    ),
    site,
    '}',
  ].join('\n');
}

/** What kept nginx from listening; `null` where it does. */
async function troubleStarting(nginx: ChildProcess, port: number): Promise<string | null> {
  let said = '';
  nginx.stderr?.on('data', (text) => (said += String(text)));
  nginx.once('error', (error) => (said += error.message));
  for (let tries = 0; tries < 200; tries += 1) {
    if (nginx.exitCode !== null || nginx.pid === undefined) {
      return said;
    }
    if (await isListening(port)) {
      return null;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return `${said} It did not listen within 10 seconds.`;
}

async function isListening(port: number): Promise<boolean> {
  const socket = net.connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function ended(nginx: ChildProcess): Promise<void> {
  if (nginx.exitCode === null && nginx.pid !== undefined) {
    nginx.kill();
    await once(nginx, 'exit');
  }
}
