import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask } from '../../tools/doctor/ask';
import { examine, type Packaged } from '../../tools/doctor/examine';
import type { Finding } from '../../tools/doctor/finding';
import { report } from '../../tools/doctor/report';
import { selfSigned } from '../support/certificates';
import { freePort, startNginx } from '../support/nginx';

jest.setTimeout(30_000);

const WELL_KNOWN = '.well-known/microsoft-officeaddins-allowed.json';
const SCRIPT = `'use strict';${'/* Schakel */'.repeat(2_000)}`;

let work = '';
let host = '';
let port = 0;
let packaged: Packaged;

const inDist = (file: string) => path.join(work, 'dist', file);

function put(file: string, content: string): void {
  mkdirSync(path.dirname(inDist(file)), { recursive: true });
  writeFileSync(inDist(file), content);
}

beforeAll(async () => {
  port = await freePort();
  host = `https://localhost:${port}`;
});

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'schakel-doctor-'));
  const files: Readonly<Record<string, string>> = {
    'compose.html': '<!doctype html><title>Schakel</title>',
    'commands.html': '<!doctype html><title>Schakel</title>',
    'on-send.js': SCRIPT,
    'compose.1450d273.js': SCRIPT,
    'assets/icon-64.png': 'PNG',
    [WELL_KNOWN]: JSON.stringify({ allowed: [`${host}/on-send.js`] }),
  };
  Object.entries(files).forEach(([file, content]) => put(file, content));
  const release = {
    schakel: '0.1.0',
    version: '1.2.0',
    files: Object.fromEntries(
      Object.entries(files).map(([file, content]) => [
        file,
        createHash('sha256').update(content).digest('hex'),
      ]),
    ),
  };
  put('release.json', JSON.stringify(release));
  const text = `<SourceLocation DefaultValue="${host}/compose.html"/><IconUrl DefaultValue="${host}/assets/icon-64.png"/>`;
  packaged = { host, release, manifests: [{ name: 'schakel.xml', text }] };
});

afterEach(() => rmSync(work, { recursive: true }));

interface Host {
  readonly changed?: (recipe: string) => string;
  readonly days?: number;
  readonly name?: string;
  /** Has Node trust the certificate, as it would one of an authority. */
  readonly isTrusted?: boolean;
}

/** What the doctor says of the packaged files as a host serves them. */
async function examined({ changed, days, name, isTrusted = true }: Host = {}): Promise<readonly Finding[]> {
  const certificate = await selfSigned({ ...(name && { name }), ...(days && { days }) });
  const nginx = await startNginx({
    folder: inDist(''),
    certificate,
    port,
    ...(changed && { changed }),
  });
  try {
    return await examine(packaged, (url) => ask(url, isTrusted ? certificate.cert : undefined));
  } finally {
    await nginx.close();
  }
}

const troubles = (findings: readonly Finding[]) =>
  findings
    .filter(({ state }) => state !== 'good')
    .map(({ state, subject, seen }) => `${state} ${subject}: ${seen}`.replaceAll(host, '…'));

describe('the doctor', () => {
  it('finds all in order where the files are served by the recipe', async () => {
    const findings = await examined();
    expect(troubles(findings)).toEqual([]);
    expect(report(findings).trimEnd().split('\n').at(-1)).toBe('14 in order, 0 to look at, 0 bad.');
  });

  it('says that a host does not answer', async () => {
    const findings = await examine({ ...packaged, host: 'https://localhost:1' }, ask);
    expect(findings).toHaveLength(1);
    expect(troubles(findings)[0]).toMatch(/^bad Host: https:\/\/localhost:1 does not answer: .*ECONNREFUSED/);
  });

  it.each<[string, Host, string]>([
    ['a certificate that ended', { days: -3 }, 'bad Certificate: It ended 3 days ago.'],
    ['a certificate that ends soon', { days: 5.5 }, 'attention Certificate: It ends in 5 days.'],
    [
      'a certificate that nobody vouches for',
      { isTrusted: false },
      'bad Certificate: Browsers don’t trust it (DEPTH_ZERO_SELF_SIGNED_CERT).',
    ],
    [
      'a certificate for another name',
      { name: 'schakel.voorbeeld.be' },
      'bad Certificate: Browsers don’t trust it (ERR_TLS_CERT_ALTNAME_INVALID).',
    ],
  ])('notices %s', async (_, how, trouble) => {
    expect(troubles(await examined(how))).toEqual([trouble]);
  });

  it.each<[string, (recipe: string) => string, string]>([
    [
      'no content security policy',
      (recipe) => recipe.replace(/^add_header Content-Security-Policy.*$/m, ''),
      'bad Content security policy: Missing on commands.html, compose.html.',
    ],
    [
      'a policy that keeps office.js out',
      (recipe) => recipe.replace('https://appsforoffice.microsoft.com', ''),
      'bad Content security policy: It does not allow script-src https://appsforoffice.microsoft.com.',
    ],
    [
      'a policy that keeps Outlook out',
      (recipe) =>
        recipe.replace(/frame-ancestors 'self'[^;]*/, "frame-ancestors 'self' https://teams.microsoft.com"),
      'bad Content security policy: It does not allow frame-ancestors https://*.cloud.microsoft, frame-ancestors https://*.microsoft365.com, frame-ancestors https://*.office.com and 2 more.',
    ],
    [
      'a policy that lets more pass',
      (recipe) => recipe.replace("script-src 'self'", "script-src 'self' 'unsafe-eval' https://voorbeeld.be"),
      "attention Content security policy: It allows more than Schakel needs: script-src 'unsafe-eval', script-src https://voorbeeld.be.",
    ],
    [
      'a header that forbids frames',
      (recipe) => recipe.replace('etag on;', 'etag on;\nadd_header X-Frame-Options DENY always;'),
      'bad Frames: X-Frame-Options on .well-known/microsoft-officeaddins-allowed.json, assets/icon-64.png, commands.html and 4 more keeps Outlook and Teams out.',
    ],
    [
      'security headers that are missing',
      (recipe) => recipe.replace(/^add_header (?:Referrer-Policy|Strict-Transport-Security).*$/gm, ''),
      'attention Security headers: Missing or different: Referrer-Policy: no-referrer; Strict-Transport-Security: max-age=31536000.',
    ],
    [
      'pages that browsers keep',
      (recipe) => recipe.replace('default "no-cache"', 'default "max-age=3600"'),
      'bad Cache: Browsers may keep .well-known/microsoft-officeaddins-allowed.json, assets/icon-64.png, commands.html and 3 more, and so miss a new version or the end of one.',
    ],
    [
      'scripts that browsers ask for each time',
      (recipe) => recipe.replace(/"[^"]*immutable"/, '"no-cache"'),
      'attention Cache: Browsers ask again for files that never change; that costs time each time the pane opens.',
    ],
    [
      'scripts with a wrong type',
      (recipe) => recipe.replace('text/javascript js;', 'text/plain js;'),
      'bad Media types: Wrong for compose.1450d273.js, on-send.js; with nosniff a browser refuses these.',
    ],
    [
      'no access for classic Outlook',
      (recipe) => recipe.replace(/^add_header Access-Control.*$/m, ''),
      'bad Classic Outlook (CORS): It may not read .well-known/microsoft-officeaddins-allowed.json, on-send.js.',
    ],
    [
      'no compression',
      (recipe) => recipe.replace('gzip on;', 'gzip off;'),
      'attention Compression: None for compose.1450d273.js, on-send.js; Outlook waits longer before a mail leaves.',
    ],
    [
      'a page in place of what is not there',
      (recipe) => recipe.replace('try_files $uri =404', 'try_files $uri /compose.html'),
      'bad What is not there: The host answers 200 for a file that does not exist.',
    ],
    [
      'a folder with a dot that is not served',
      (recipe) => recipe.replace('location / {', 'location ~ /\\. {\n    return 404;\n}\n\nlocation / {'),
      'bad Well-known file: It is not there; some web hosts leave out folders that begin with a dot.',
    ],
  ])('notices %s', async (_, changed, trouble) => {
    let isChanged = false;
    const findings = await examined({
      changed: (recipe) => {
        isChanged ||= changed(recipe) !== recipe;
        return changed(recipe);
      },
    });
    expect(isChanged).toBe(true);
    expect(troubles(findings)).toContain(trouble);
  });

  it.each<[string, () => void, string]>([
    [
      'a file that was changed on the host',
      () => put('on-send.js', `${SCRIPT}fetch('https://elders.example')`),
      'bad Files: Other content than was packaged: on-send.js.',
    ],
    [
      'a file that was not uploaded',
      () => rmSync(inDist('compose.1450d273.js')),
      'bad Files: Not there: compose.1450d273.js.',
    ],
    [
      'an older version on the host',
      () => put('release.json', '{ "schakel": "0.1.0", "version": "1.1.0", "files": {} }'),
      'bad Version: The host has 1.1.0, and 1.2.0 was packaged.',
    ],
    [
      'a release that is no release',
      () => put('release.json', '<!doctype html>'),
      'bad Version: The host has no release.json that can be read.',
    ],
    [
      'an icon that a manifest names and the host lacks',
      () => cpSync(inDist('assets/icon-64.png'), inDist('assets/icon-32.png')),
      'bad Manifests: They name what the host does not have: assets/icon-80.png.',
    ],
    [
      'a well-known file of another host',
      () => put(WELL_KNOWN, '{"allowed":["https://oud.voorbeeld.be/on-send.js"]}'),
      'bad Well-known file: It does not allow …/on-send.js.',
    ],
    [
      'a well-known file that is no list',
      () => put(WELL_KNOWN, '{"allowed":"alles"}'),
      'bad Well-known file: It does not allow …/on-send.js.',
    ],
  ])('notices %s', async (what, change, trouble) => {
    change();
    if (what.startsWith('an icon')) {
      packaged = { ...packaged, manifests: [{ name: 'schakel.xml', text: `"${host}/assets/icon-80.png"` }] };
    }
    expect(troubles(await examined())).toContain(trouble);
  });
});
