import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { isImmutable, PAGES, RELEASE_FILE, WELL_KNOWN_FILE } from '../../tools/deployment/served-files';
import type { Release } from '../../tools/package/release';

// Each run builds everything that is deployed.
jest.setTimeout(600_000);

const folder = mkdtempSync(path.join(tmpdir(), 'schakel-package-'));
const inFirst = (file: string) => readFileSync(path.join(folder, 'first', file));

afterAll(() => rmSync(folder, { recursive: true }));

/** `npm run package -- …`, as npm runs it. */
function packaged(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/package.mjs', ...args], {
    encoding: 'utf8',
  });
  return { status, said: (stdout + stderr).replaceAll(folder, '…') };
}

function filesIn(place: string): readonly string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(place, path.join(parentPath, name)))
    .sort();
}

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

describe('npm run package', () => {
  beforeAll(() => {
    expect(packaged('--config', 'deploy/example.json', '--output', path.join(folder, 'first'))).toEqual({
      status: 0,
      said:
        '…/first/dist/: put all of it on the web host, the folder .well-known too.\n' +
        '…/first/packages/schakel-outlook.xml and …/first/packages/schakel-teams.zip: upload both to Microsoft 365,\n' +
        'or …/first/packages/schakel-unified.zip in their place (docs/deploy.md).\n',
    });
  });

  it('gives the same bytes again', () => {
    const second = path.join(folder, 'second');
    expect(packaged('--config', 'deploy/example.json', '--output', second).status).toBe(0);
    const files = filesIn(second);
    expect(files).toEqual(filesIn(path.join(folder, 'first')));
    expect(files.filter((file) => !readFileSync(path.join(second, file)).equals(inFirst(file)))).toEqual([]);
  });

  it('makes the site of pages, icons and files that never change under their name, without the playground', () => {
    const changing = filesIn(path.join(folder, 'first/dist')).filter((file) => !isImmutable(file));
    expect(changing).toEqual(
      [
        ...Object.values(PAGES),
        ...['on-send.js', RELEASE_FILE, WELL_KNOWN_FILE],
        ...[16, 32, 64, 80, 128].map((size) => `assets/icon-${size}.png`),
      ].sort(),
    );
  });

  it('packages the very send check that the other tests run', () => {
    expect(inFirst('dist/on-send.js').equals(readFileSync('dist/on-send.js'))).toBe(true);
  });

  it('tells classic Outlook which file it may load', () => {
    expect(JSON.parse(inFirst(`dist/${WELL_KNOWN_FILE}`).toString())).toEqual({
      allowed: ['https://schakel.caw-voorbeeld.be/on-send.js'],
    });
  });

  it('names the version, and the hash of each other file', () => {
    const release = JSON.parse(inFirst(`dist/${RELEASE_FILE}`).toString()) as Release;
    expect(release.version).toBe('1.0.0');
    const files = filesIn(path.join(folder, 'first/dist')).filter((file) => file !== RELEASE_FILE);
    expect(release.files).toEqual(
      Object.fromEntries(files.map((file) => [file, sha256(inFirst(`dist/${file}`))])),
    );
  });

  it.each(['teams', 'unified'])('packs the %s app as Microsoft 365 takes it', async (kind) => {
    const reader = new ZipReader(new Uint8ArrayReader(inFirst(`packages/schakel-${kind}.zip`)));
    const entries = await reader.getEntries();
    expect(entries.map(({ filename }) => filename)).toEqual([
      ...['color.png', 'en.json', 'fr.json', 'manifest.json', 'outline.png'],
    ]);
  });

  it('says how it is called', () => {
    expect(packaged()).toEqual({
      status: 2,
      said: 'npm run package -- --config deploy/example.json [--output release]\n',
    });
  });
});
