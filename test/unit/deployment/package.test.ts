import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageDeployment } from '../../../tools/package/package-deployment';
import { sendCheckTrouble } from '../../../tools/package/send-check-size';
import { zipped } from '../../../tools/package/zip';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'schakel-'));
  cpSync('deploy/example.json', path.join(folder, 'config.json'));
  cpSync('deploy/example', path.join(folder, 'example'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Replaces one thing in a file of the deployment. */
function change(file: string, what: string, by: string): void {
  const place = path.join(folder, file);
  const text = readFileSync(place, 'utf8');
  expect(text).toContain(what);
  writeFileSync(place, text.replace(what, by));
}

const inConfig = (what: string, by: string) => () => change('config.json', what, by);

describe('packaging a deployment with a mistake says which, and writes nothing', () => {
  it.each([
    [
      'a config that isn’t there',
      () => rmSync(path.join(folder, 'config.json')),
      '…/config.json is missing. Copy deploy/example.json, and fill in what differs.\n',
    ],
    [
      'a config that isn’t JSON',
      inConfig('"host":', '"host"'),
      '…/config.json:3:10 A colon is missing. Put a colon between the key and its value.\n',
    ],
    [
      'a host without TLS',
      inConfig('https://schakel', 'http://schakel'),
      '…/config.json:3:11 host: "http://schakel.caw-voorbeeld.be" can’t be used here. Write https:// and the host’s name in small letters, and nothing behind it, as https://schakel.voorbeeld.be.\n',
    ],
    [
      'a version that Microsoft 365 refuses',
      inConfig('"1.0.0"', '"v1.0.0"'),
      '…/config.json:4:14 version: "v1.0.0" can’t be used here. Write three numbers of at most four digits with dots between them, as 1.0.0.\n',
    ],
    [
      'a missing id',
      inConfig('"teamsApp": "c2a7d9e4-19b8-4d6a-8e23-7b1f50c3e6d2",', ''),
      '…/config.json:5:10 ids: "teamsApp" is missing. Add "teamsApp" here.\n',
    ],
    [
      'one id for two things',
      inConfig('c2a7d9e4-19b8-4d6a-8e23-7b1f50c3e6d2', '8f0f6a43-4f5e-4b0c-9a57-6c4e0f5d2a11'),
      '…/config.json:7:17 ids.teamsApp: This is the id of "outlookAddIn" too. Give each an id of its own.\n',
    ],
    [
      'a misspelled key',
      inConfig('"sendMode"', '"sendmode"'),
      '…/config.json:11:3 sendmode: "sendmode" is not known here. Did you mean "sendMode"?\n',
    ],
    [
      'a policy that isn’t there',
      inConfig('example/policy.json', 'beleid.json'),
      '…/beleid.json is missing. Copy the one of deploy/example.\n',
    ],
    [
      'a mistake in the policy',
      () => change('example/policy.json', '"ask"', '"vraag"'),
      '…/example/policy.json:5:11 rules.M4: "vraag" is not "block", "ask" or "off". Write one of these.\n',
    ],
    [
      'a mistake in the directory',
      () => change('example/directory.json', '"kind": "caw"', '"kind": "cau"'),
      '…/example/directory.json:7:15 organisations[0].kind: "cau" is not "caw", "ocmw", "dmw" or "other". Did you mean "caw"?\n',
    ],
    [
      'mistakes in both',
      () => {
        change('example/policy.json', '"M4"', '"M40"');
        change('example/directory.json', '"sharedSecrecy": true', '"sharedSecrecy": "ja"');
      },
      '…/example/policy.json:5:5 rules.M40: "M40" is not known here. Did you mean "M4"?\n' +
        '…/example/directory.json:10:24 organisations[0].sharedSecrecy: "ja" is of the wrong kind. Write true or false, without quotes.\n',
    ],
  ])('%s', async (_, spoil, complaint) => {
    const output = path.join(folder, 'release');
    mkdirSync(output);
    writeFileSync(path.join(output, 'packaged-before'), '');
    spoil();
    const before = readdirSync(folder, { recursive: true });
    const report = await packageDeployment(path.join(folder, 'config.json'), output);
    expect(report.replaceAll(folder, '…')).toBe(complaint);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });
});

describe('the send check', () => {
  it('may be too large by its directory', () => {
    writeFileSync(path.join(folder, 'on-send.js'), randomBytes(150_000));
    expect(sendCheckTrouble(folder, 'directory.json')).toBe(
      'directory.json: With these partners the send check takes 151 kB; Outlook waits for at most 100 kB. ' +
        'Keep here those that mail goes to most, and all of them in the SharePoint list.\n',
    );
  });

  it('is small enough as long as Outlook loads it in time', () => {
    writeFileSync(path.join(folder, 'on-send.js'), randomBytes(90_000));
    expect(sendCheckTrouble(folder, 'directory.json')).toBe('');
  });
});

describe('a package', () => {
  const file = (text: string) => Buffer.from(text);

  it('has the same bytes whatever the order in which its files were made', async () => {
    const [manifest, french] = [file('{}'), file('{"name.short":"Schakel"}')];
    const one = new Map([['manifest.json', manifest] as const, ['fr.json', french] as const]);
    const other = new Map([['fr.json', french] as const, ['manifest.json', manifest] as const]);
    expect(await zipped(one)).toEqual(await zipped(other));
  });
});
