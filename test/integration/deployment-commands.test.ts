import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

// Each call starts Node and compiles the command anew.
jest.setTimeout(60_000);

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'schakel-'));
  cpSync('deploy/example', path.join(folder, 'example'), { recursive: true });
  cpSync('deploy/example.json', path.join(folder, 'ours.json'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const config = () => path.join(folder, 'ours.json');

/** `npm run tenant` or `npm run doctor`, as npm runs it. */
function run(command: 'tenant' | 'doctor', ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './tools/node/typescript.mjs', `tools/${command}/run.ts`, ...args],
    { encoding: 'utf8' },
  );
  return { status, said: (stdout + stderr).replaceAll(folder, '…') };
}

describe.each(['tenant', 'doctor'] as const)('npm run %s', (command) => {
  it('says how it is called', () => {
    const { status, said } = run(command);
    expect(status).toBe(2);
    expect(said).toContain(`npm run ${command} -- --config deploy/example.json`);
  });

  it('names what is wrong in the config', () => {
    const text = readFileSync(config(), 'utf8').replace('"https://schakel', '"http://schakel');
    writeFileSync(config(), text);
    const { status, said } = run(command, '--config', config());
    expect(status).toBe(1);
    expect(said).toContain('…/ours.json:3:11 host: "http://schakel.caw-voorbeeld.be" can’t be used here.');
  });
});

describe('npm run doctor', () => {
  it('says what to do where nothing was packaged', () => {
    expect(run('doctor', '--config', config(), '--release', path.join(folder, 'release'))).toEqual({
      status: 1,
      said: '…/release holds nothing that was packaged. Run npm run package with this config first.\n',
    });
  });

  it('says that another version was packaged', () => {
    const site = path.join(folder, 'release/dist');
    cpSync('assets', site, { recursive: true });
    writeFileSync(path.join(site, 'release.json'), '{ "schakel": "0.1.0", "version": "0.9.0", "files": {} }');
    expect(run('doctor', '--config', config(), '--release', path.join(folder, 'release'))).toEqual({
      status: 1,
      said: '…/release holds version 0.9.0, and the config says 1.0.0. Run npm run package again.\n',
    });
  });
});
