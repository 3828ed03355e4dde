import { readFileSync } from 'node:fs';
import exampleFile from '../../../deploy/example.json';
import { completedConfig, type ConfigFile } from '../../../tools/deployment/config';
import { graphSettings } from '../../../tools/deployment/graph-settings';
import { validateConfig } from '../../../tools/deployment/validate-config';
import { reportOf } from '../../../tools/organisation/fault';

const EXAMPLE = readFileSync('deploy/example.json', 'utf8');

/** The example with one thing otherwise; fails where there is nothing to replace. */
function example(what: string | RegExp, otherwise: string): string {
  const changed = EXAMPLE.replace(what, otherwise);
  expect(changed).not.toBe(EXAMPLE);
  return changed;
}

/** What is said of a config, without its place in the file; '' of one in order. */
function complaintsOf(text: string): string {
  const checked = validateConfig(text);
  return 'problems' in checked ? reportOf('', checked.problems).trimEnd() : '';
}

describe('the config of a deployment', () => {
  it('is in order as the example has it', () => {
    expect(complaintsOf(EXAMPLE)).toBe('');
  });

  it('takes ids in capitals as the same ids, and has defaults for what may be left out', () => {
    const checked = validateConfig(
      example('"8f0f6a43-4f5e', '"8F0F6A43-4F5E')
        .replace('"sendMode": "softBlock",', '')
        .replace(/"directoryList": \{[^}]*\},/, ''),
    );
    const inFull = validateConfig(EXAMPLE);
    expect(checked).toEqual({ value: { ...('value' in inFull && inFull.value), directoryList: null } });
  });

  it.each([
    [
      'a host without TLS',
      example('https://schakel.caw', 'http://schakel.caw'),
      ':3:11 host: "http://schakel.caw-voorbeeld.be" can’t be used here. Write https:// and the host’s name in small letters, and nothing behind it, as https://schakel.voorbeeld.be.',
    ],
    [
      'a host with a slash behind it',
      example('schakel.caw-voorbeeld.be"', 'schakel.caw-voorbeeld.be/"'),
      ':3:11 host: "https://schakel.caw-voorbeeld.be/" can’t be used here. Write https:// and the host’s name in small letters, and nothing behind it, as https://schakel.voorbeeld.be.',
    ],
    [
      'a version of two numbers',
      example('"1.0.0"', '"1.0"'),
      ':4:14 version: "1.0" can’t be used here. Write three numbers of at most four digits with dots between them, as 1.0.0.',
    ],
    [
      'a misspelled send mode',
      example('"softBlock"', '"softblok"'),
      ':11:15 sendMode: "softblok" is not "softBlock" or "block". Did you mean "softBlock"?',
    ],
    [
      'a misspelled key',
      example('"tenant"', '"tennant"'),
      ':5:10 ids: "tenant" is missing. Add "tenant" here.\n:9:5 ids.tennant: "tennant" is not known here. Did you mean "tenant"?',
    ],
    [
      'an id that was never filled in',
      example('5d3b8c10-72f4-4a9e-b6c1-0e9a4d7f8b33', '00000000-0000-0000-0000-000000000000'),
      ':8:20 ids.entraClient: "00000000-0000-0000-0000-000000000000" can’t be used here. Copy the GUID from the overview of the app registration in Entra.',
    ],
    [
      'one id for two things',
      example('c2a7d9e4-19b8-4d6a-8e23-7b1f50c3e6d2', '8F0F6A43-4F5E-4B0C-9A57-6C4E0F5D2A11'),
      ':7:17 ids.teamsApp: This is the id of "outlookAddIn" too. Give each an id of its own.',
    ],
    [
      'a site outside SharePoint',
      example('https://caw-voorbeeld.sharepoint.com/sites/schakel', 'https://intranet.voorbeeld.be'),
      ':15:13 directoryList.site: "https://intranet.voorbeeld.be" can’t be used here. Write the address of the site and nothing behind it, as https://voorbeeld.sharepoint.com/sites/schakel.',
    ],
    [
      'a page without TLS',
      example('https://www.caw-voorbeeld.be/privacy', 'http://www.caw-voorbeeld.be/privacy'),
      ':21:16 organisation.privacy: "http://www.caw-voorbeeld.be/privacy" can’t be used here. Write the address of a page, as https://www.voorbeeld.be/privacy.',
    ],
    [
      'a name that Teams would refuse',
      example('"CAW Voorbeeld"', '"Centrum Algemeen Welzijnswerk Voorbeeld"'),
      ':19:13 organisation.name: The text is too long: 39 characters. Keep it to 32 characters.',
    ],
    [
      'a comma too many',
      example('"ict@caw-voorbeeld.be"', '"ict@caw-voorbeeld.be",'),
      ':24:3 A key is missing. Write a key in double quotes, or take away the comma before it.',
    ],
  ])('is refused with %s', (_, text, complaint) => {
    expect(complaintsOf(text)).toBe(complaint);
  });
});

describe('what surfaces know of the tenant', () => {
  it.each([
    ['https://voorbeeld.sharepoint.com/sites/schakel', 'voorbeeld.sharepoint.com:/sites/schakel'],
    ['https://voorbeeld.sharepoint.com', 'voorbeeld.sharepoint.com'],
  ])('names the site %s as Graph does', (site, named) => {
    const list = { site, list: 'Partners' };
    expect(
      graphSettings({ ...completedConfig(exampleFile as ConfigFile), directoryList: list }).directoryList,
    ).toEqual({
      ...list,
      site: named,
    });
  });
});
