import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const CSV = [
  'organisation;name;kind;shared secrecy;domains;contact;address;mailbox',
  'ocmw-voorbeeld;OCMW Voorbeeld;ocmw;ja;ocmw-voorbeeld.be;Bram Hoste;bram.hoste@ocmw-voorbeeld.be;personal',
  'ocmw-voorbeeld;;;;;An Goethals;an.goethals@gmail.com;personal',
].join('\r\n');

// Each call starts Node and compiles the command anew.
jest.setTimeout(60_000);

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'schakel-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (file: string) => path.join(folder, file);
const write = (file: string, text: string) => writeFileSync(inFolder(file), text);

/** `npm run organisation -- …`, as npm runs it. */
function organisation(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './tools/node/typescript.mjs', 'tools/organisation/run.ts', ...args],
    { encoding: 'utf8' },
  );
  return { status, said: (stdout + stderr).replaceAll(folder, '…') };
}

describe('npm run organisation', () => {
  it('says that an organisation is in order', () => {
    expect(organisation('deploy/example')).toEqual({
      status: 0,
      said: 'deploy/example: in order. Partners: 18; contacts: 24; rules switched off: none.\n',
    });
  });

  it('names what is wrong in both files, and fails', () => {
    write('policy.json', '{\n  "rules": { "M3": "blok" }\n}');
    write('directory.json', '{}');
    expect(organisation(folder)).toEqual({
      status: 1,
      said:
        '…/policy.json:2:20 rules.M3: "blok" is not "block", "ask" or "off". Did you mean "block"?\n' +
        '…/directory.json:1:1 "organisations" is missing. Add "organisations" here.\n',
    });
  });

  it('names a file that is missing', () => {
    write('policy.json', '{}');
    expect(organisation(folder)).toEqual({
      status: 1,
      said: '…/directory.json is missing. Copy the one of deploy/example.\n',
    });
  });

  it('makes a directory of the good rows of a spreadsheet, and names the bad ones', () => {
    write('policy.json', '{}');
    write('partners.csv', CSV);
    expect(organisation(folder, '--import', inFolder('partners.csv'))).toEqual({
      status: 1,
      said:
        '…: in order. Partners: 1; contacts: 1; rules switched off: none.\n' +
        '…/partners.csv, row 3, column "address": "an.goethals@gmail.com" is at none of the organisation’s domains. ' +
        'Correct the address, or add "gmail.com" to its domains.\n',
    });
    expect(organisation(folder, '--export', inFolder('again.csv')).status).toBe(0);
    expect(readFileSync(inFolder('again.csv'), 'utf8')).toContain(
      ';Bram Hoste;bram.hoste@ocmw-voorbeeld.be;',
    );
  });

  it('keeps the directory that there is when no row of a spreadsheet is good', () => {
    write('policy.json', '{}');
    write('directory.json', '{ "organisations": [] }');
    write('partners.csv', 'Bram Hoste;bram.hoste@ocmw-voorbeeld.be');
    expect(organisation(folder, '--import', inFolder('partners.csv')).status).toBe(1);
    expect(readFileSync(inFolder('directory.json'), 'utf8')).toBe('{ "organisations": [] }');
  });

  it('names a spreadsheet that is missing', () => {
    expect(organisation('deploy/example', '--import', inFolder('partners.csv'))).toEqual({
      status: 1,
      said:
        'deploy/example: in order. Partners: 18; contacts: 24; rules switched off: none.\n' +
        '…/partners.csv is missing. Save the spreadsheet as CSV under that name.\n',
    });
  });

  it('says how it is called', () => {
    expect(organisation()).toEqual({
      status: 2,
      said: 'npm run organisation -- <folder> [--import partners.csv] [--export partners.csv]\n',
    });
  });
});
