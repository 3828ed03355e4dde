import { readdirSync, readFileSync } from 'node:fs';
import exampleFile from '../../../deploy/example.json';
import { LIST_COLUMNS } from '../../../src/hosts/graph/directory-columns';
import { SCOPES } from '../../../src/hosts/graph/scopes';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import type { Policy } from '../../../src/core/policy/policy';
import { completedConfig, type ConfigFile } from '../../../tools/deployment/config';
import { tenantSettings } from '../../../tools/tenant/settings';

const config = completedConfig(exampleFile as ConfigFile);

const withProtection = (protection: Partial<Policy['protection']>): Policy => ({
  ...defaultPolicy,
  protection: { ...defaultPolicy.protection, ...protection },
});

describe('the settings of a tenant', () => {
  it('take the header from the policy', () => {
    const header = { name: 'x-ocmw-beveiliging', value: 'vertrouwelijk' };
    expect(tenantSettings(config, withProtection({ header })).header).toEqual(header);
  });

  it('take tenant, contact and sign-in from the config', () => {
    const { tenant, contact, app } = tenantSettings(
      { ...config, host: 'https://localhost:3000' },
      defaultPolicy,
    );
    expect(tenant).toBe(config.ids.tenant);
    expect(contact).toBe('ict@caw-voorbeeld.be');
    expect(app).toMatchObject({
      clientId: config.ids.entraClient,
      redirects: ['brk-multihub://localhost:3000', 'https://localhost:3000/signed-in.html'],
    });
  });

  it('ask the scopes of the permissions page, and no others', () => {
    expect(tenantSettings(config, defaultPolicy).app.scopes.map(({ name }) => name)).toEqual(
      Object.values(SCOPES).map(({ name }) => name),
    );
  });

  it('have a label to make where the policy names none, and else the one that it names', () => {
    expect(tenantSettings(config, defaultPolicy).label).toMatchObject({
      id: null,
      name: 'Cliënt - niet doorsturen',
    });
    const label = { id: '1d4f3a60-6c3e-4f57-9a1d-2b7f0f6f8a11', name: 'Vertrouwelijk' };
    expect(tenantSettings(config, withProtection({ label })).label).toMatchObject(label);
  });

  it('have every column that Schakel reads: Title is there by itself', () => {
    const { directoryList } = tenantSettings(config, defaultPolicy);
    expect(['Title', ...(directoryList?.columns ?? []).map(({ name }) => name)].sort()).toEqual(
      LIST_COLUMNS.map(({ name }) => name).sort(),
    );
    expect(directoryList).toMatchObject({
      site: 'caw-voorbeeld.sharepoint.com:/sites/schakel',
      list: 'Schakel partners',
      title: 'organisation',
    });
  });

  it('have no list where the organisation keeps a file', () => {
    expect(tenantSettings({ ...config, directoryList: null }, defaultPolicy).directoryList).toBeNull();
  });

  it('tell the sender in three languages why a mail came back, within what Exchange takes', () => {
    const { rejection } = tenantSettings(config, defaultPolicy).mailFlow.numberInSubject;
    expect(rejection.split('\n\n')).toHaveLength(3);
    expect(rejection.length).toBeLessThanOrEqual(1_024);
  });

  it('have names for the rules that Exchange takes', () => {
    for (const { name } of Object.values(tenantSettings(config, defaultPolicy).mailFlow)) {
      expect(name.length).toBeLessThanOrEqual(64);
    }
  });
});

describe('a script', () => {
  const settings: unknown = JSON.parse(JSON.stringify(tenantSettings(config, defaultPolicy)));
  const at = (path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], settings);
  const FOLDER = 'deploy/tenant';
  const named = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ps1'))
    .flatMap((file) => {
      const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
      const wanted = /^\$wanted = \$settings\.(\w+)$/m.exec(text)?.[1];
      const own = [...text.matchAll(/\$settings((?:\.\w+)+)/gi)].map(([, path = '']) => path.slice(1));
      const mailFlow = [...text.matchAll(/\$mailFlow((?:\.\w+)+)/g)].map(
        ([, path = '']) => `mailFlow${path}`,
      );
      const inWanted =
        wanted === undefined
          ? []
          : [...text.matchAll(/\$wanted\.(\w+)/g)].map(([, key = '']) => `${wanted}.${key}`);
      return [...own, ...mailFlow, ...inWanted].map((path): [string, string] => [file, path]);
    });

  it.each(named)('finds in the settings what it takes from them: %s, %s', (_, path) => {
    expect(at(path)).toBeDefined();
  });

  it('takes something', () => {
    expect(named.length).toBeGreaterThan(20);
  });
});
