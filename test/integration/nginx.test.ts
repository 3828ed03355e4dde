import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { responseHeaders, SECURITY_HEADERS } from '../../tools/hosting/response-headers';
import { selfSigned } from '../support/certificates';
import { startNginx, type Nginx } from '../support/nginx';

const WELL_KNOWN = '.well-known/microsoft-officeaddins-allowed.json';
const SCRIPT = `'use strict';${'/* Schakel */'.repeat(100)}`;

/** One of each kind that `dist/` holds, and something that is none of these. */
const FILES: Readonly<Record<string, string>> = {
  'compose.html': '<!doctype html><title>Schakel</title>',
  'on-send.js': SCRIPT,
  'compose.1450d273.js': SCRIPT,
  'compose.1450d273.js.LICENSE.txt': 'MIT',
  'release.json': '{}',
  'assets/icon-64.png': 'PNG',
  [WELL_KNOWN]: '{"allowed":["https://localhost/on-send.js"]}',
};

let folder = '';
let nginx: Nginx;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'schakel-dist-'));
  for (const [file, content] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  nginx = await startNginx({ folder, certificate: await selfSigned() });
});

afterAll(async () => {
  await nginx.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

function ask(file: string, headers = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = https.request(
      `${nginx.url}/${file}`,
      { headers, method, rejectUnauthorized: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    request.once('error', reject).end();
  });
}

const lowerCased = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

describe('nginx with the recipe of deploy/hosting/nginx', () => {
  it.each(Object.keys(FILES))('sends %s with its headers and as it is', async (file) => {
    const { status, headers, body } = await ask(file);
    expect(status).toBe(200);
    expect(headers).toMatchObject(lowerCased(responseHeaders(file)));
    expect(headers.etag).toBeDefined();
    expect(body.toString()).toBe(FILES[file]);
  });

  it('lets only classic Outlook read across origins', async () => {
    expect((await ask('compose.html')).headers).not.toHaveProperty('access-control-allow-origin');
    expect((await ask(WELL_KNOWN, { Origin: 'null' })).headers['access-control-allow-origin']).toBe('*');
  });

  it('compresses a script', async () => {
    const { headers, body } = await ask('on-send.js', { 'Accept-Encoding': 'gzip' });
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(gunzipSync(body).toString()).toBe(SCRIPT);
  });

  it('does not send again what a browser has', async () => {
    const { etag } = (await ask('compose.html')).headers;
    expect((await ask('compose.html', { 'If-None-Match': etag })).status).toBe(304);
  });

  it.each(['no-such-page.html', 'compose.00000000.js', '', 'assets/'])(
    'says that there is nothing at /%s, and lets nobody keep that',
    async (file) => {
      const { status, headers } = await ask(file);
      expect(status).toBe(404);
      expect(headers).toMatchObject(lowerCased(SECURITY_HEADERS));
      expect(headers).not.toHaveProperty('cache-control');
    },
  );

  it.each(['POST', 'PUT', 'DELETE'])('takes no %s', async (method) => {
    expect((await ask('compose.html', {}, method)).status).toBe(403);
  });

  it('tells no version of itself', async () => {
    expect((await ask('compose.html')).headers.server).toBe('nginx');
  });
});

describe('the nginx of the container', () => {
  it('has a configuration that nginx accepts', () => {
    const config = path.join(folder, 'container.conf');
    const text = readFileSync('deploy/hosting/container/nginx.conf', 'utf8')
      .replaceAll('/tmp/', `${folder}/`)
      .replaceAll('/etc/nginx/schakel', path.resolve('deploy/hosting/nginx'));
    writeFileSync(config, text);
    const { status, stderr } = spawnSync(
      process.env.SCHAKEL_NGINX ?? '/usr/sbin/nginx',
      ['-t', '-e', 'stderr', '-p', folder, '-c', config],
      { encoding: 'utf8' },
    );
    expect(stderr).toContain('test is successful');
    expect(status).toBe(0);
  });
});
