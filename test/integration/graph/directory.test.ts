import type { ListItem } from '@microsoft/microsoft-graph-types';
import type { Organisation } from '../../../src/core/partners/directory';
import { SCOPES } from '../../../src/hosts/graph/scopes';
import { graphAt, SILENTLY, tokenFor } from '../../support/graph/graph-at';
import { ROOT, startGraphServer, type GraphServer } from '../../support/graph/graph-server';
import { openSignInPage } from '../../support/graph/sign-in-page';

// MSAL loads anew for each test.
jest.setTimeout(30_000);

type Fields = Readonly<Record<string, unknown>>;

const LIST = { site: 'caw-voorbeeld.sharepoint.com:/sites/schakel', list: 'Schakel partners' };

const DESCRIPTION: Fields = {
  Title: 'ocmw-voorbeeld',
  PartnerName: 'OCMW Voorbeeld',
  PartnerKind: 'ocmw',
  Areas: 'Gent\nAalst',
  LifeDomains: ['income', 'debt'],
  Grants: 'leefloon, huurwaarborg',
  SharedSecrecy: 'ja',
  MailDomains: 'ocmw-voorbeeld.be',
  // The first of September in Brussels.
  VerifiedOn: '2026-08-31T22:00:00Z',
  VerifiedBy: 'coördinator GBO',
};

const BRAM: Fields = {
  Title: 'ocmw-voorbeeld',
  ContactName: 'Bram Hoste',
  ContactAddress: 'bram.hoste@ocmw-voorbeeld.be',
  Mailbox: 'personal',
  Phone: '09 300 00 01',
};

const ONTHAAL: Fields = {
  Title: 'ocmw-voorbeeld',
  Channel: 'Onthaal',
  Phone: '+32 (0)9 300 00 02',
  TeamsName: 'onthaal@ocmw-voorbeeld.be',
  OpeningHours: 'ma 9:00-12:00',
};

const OCMW: Organisation = {
  id: 'ocmw-voorbeeld',
  name: 'OCMW Voorbeeld',
  kind: 'ocmw',
  areas: ['Gent', 'Aalst'],
  lifeDomains: ['income', 'debt'],
  grants: ['leefloon', 'huurwaarborg'],
  sharedSecrecy: true,
  domains: ['ocmw-voorbeeld.be'],
  verified: { on: '2026-09-01', by: 'coördinator GBO' },
  contacts: [
    {
      name: 'Bram Hoste',
      address: 'bram.hoste@ocmw-voorbeeld.be',
      mailbox: 'personal',
      phone: '+3293000001',
      teams: null,
    },
  ],
  channels: [
    {
      name: 'Onthaal',
      phone: '+3293000002',
      teams: 'onthaal@ocmw-voorbeeld.be',
      hours: [{ day: 'mon', from: '09:00', to: '12:00' }],
    },
  ],
};

let server: GraphServer;

afterEach(async () => {
  jest.useRealTimers();
  await server.close();
});

const items = (rows: readonly Fields[]) =>
  rows.map(
    (fields, index) => ({ id: String(index + 1), fields: { '@odata.etag': '"x"', ...fields } }) as ListItem,
  );

/** A list with its rows in so many pages. */
async function graphWithList(...pages: readonly (readonly Fields[])[]) {
  openSignInPage(tokenFor);
  server = await startGraphServer(({ path }) => {
    const page = Number(/skiptoken=(\d+)/.exec(path)?.[1] ?? 0);
    const next = `${ROOT}v1.0${encodeURI(path.replace(/&\$skiptoken.*/, ''))}&$skiptoken=${page + 1}`;
    return {
      json: {
        value: items(pages[page] ?? []),
        ...(page + 1 < pages.length ? { '@odata.nextLink': next } : {}),
      },
    };
  });
  return graphAt(LIST, ['telenet.be']);
}

async function readingOf(...rows: readonly Fields[]) {
  const result = await (await graphWithList(rows)).directory(SILENTLY);
  return result.ok ? result.value : null;
}

describe('the directory of a SharePoint list', () => {
  it('is put together from a row for what an organisation is, one for each contact and one for each channel', async () => {
    expect(await readingOf(DESCRIPTION, BRAM, ONTHAAL)).toEqual({
      directory: { organisations: [OCMW] },
      skipped: [],
    });
    expect(server.asked).toEqual([
      {
        method: 'GET',
        path:
          '/sites/caw-voorbeeld.sharepoint.com:/sites/schakel:/lists/Schakel partners/items' +
          '?$expand=fields($select=Title,PartnerName,PartnerKind,Areas,LifeDomains,Grants,SharedSecrecy,MailDomains,VerifiedOn,' +
          'VerifiedBy,ContactName,ContactAddress,Mailbox,Channel,Phone,TeamsName,OpeningHours)&$top=1000',
        body: null,
        token: `token for ${SCOPES.directory.name}`,
      },
    ]);
  });

  it('may have its rows in any order, and a contact on the row that describes the organisation', async () => {
    const reading = await readingOf(ONTHAAL, { ...DESCRIPTION, ...BRAM });
    expect(reading).toEqual({ directory: { organisations: [OCMW] }, skipped: [] });
  });

  it('is read page by page', async () => {
    const graph = await graphWithList([DESCRIPTION], [BRAM], [ONTHAAL]);
    const result = await graph.directory(SILENTLY);
    expect(result.ok && result.value.directory.organisations).toEqual([OCMW]);
    expect(server.asked).toHaveLength(3);
  });

  it('is kept for a while, and then read again', async () => {
    jest.useFakeTimers({
      doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout', 'clearTimeout'],
    });
    const graph = await graphWithList([DESCRIPTION]);
    await graph.directory(SILENTLY);
    await graph.directory(SILENTLY);
    expect(server.asked).toHaveLength(1);
    jest.setSystemTime(Date.now() + 11 * 60_000);
    await graph.directory(SILENTLY);
    expect(server.asked).toHaveLength(2);
  });

  it('doesn’t exist for an organisation that has none', async () => {
    openSignInPage(tokenFor);
    server = await startGraphServer(() => ({ json: {} }));
    const graph = await graphAt(null);
    await expect(graph.directory(SILENTLY)).resolves.toEqual({ ok: false, trouble: { kind: 'notFound' } });
    expect(server.asked).toEqual([]);
  });

  it('is not followed to a page outside of Graph', async () => {
    openSignInPage(tokenFor);
    server = await startGraphServer(() => ({
      json: { value: [], '@odata.nextLink': 'https://elders.voorbeeld.be/v1.0/sites' },
    }));
    await expect((await graphAt(LIST)).directory(SILENTLY)).resolves.toEqual({
      ok: false,
      trouble: { kind: 'unavailable' },
    });
  });

  it('is not read round and round', async () => {
    openSignInPage(tokenFor);
    server = await startGraphServer(() => ({ json: { value: [], '@odata.nextLink': `${ROOT}v1.0/sites` } }));
    await expect((await graphAt(LIST)).directory(SILENTLY)).resolves.toEqual({
      ok: false,
      trouble: { kind: 'unavailable' },
    });
  });
});

describe('a row that can’t be relied on is left out and named, and the others are read', () => {
  const without = (fields: Fields, name: string): Fields =>
    Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));

  it.each<[string, string, Fields]>([
    ['a contact without a mailbox', 'mailbox', without(BRAM, 'Mailbox')],
    ['a contact without a name', 'contact', without(BRAM, 'ContactName')],
    ['an address of another organisation', 'address', { ...BRAM, ContactAddress: 'bram@dmw-voorbeeld.be' }],
    ['a telephone that is none', 'phone', { ...BRAM, Phone: 'vraag het onthaal' }],
    ['a Teams name that is none', 'teams', { ...BRAM, TeamsName: 'Bram Hoste' }],
    ['hours in free words', 'hours', { ...ONTHAAL, OpeningHours: 'elke voormiddag' }],
    ['a channel over which nobody can be reached', 'phone', { Title: 'ocmw-voorbeeld', Channel: 'Balie' }],
    ['a row of no organisation', 'organisation', without(BRAM, 'Title')],
  ])('%s', async (_, column, row) => {
    const reading = await readingOf(DESCRIPTION, row, {
      ...BRAM,
      ContactName: 'An Goethals',
      ContactAddress: 'an@ocmw-voorbeeld.be',
    });
    expect(reading?.skipped).toEqual([{ row: row.Title ?? '', column }]);
    expect(reading?.directory.organisations[0]?.contacts.map(({ name }) => name)).toEqual(['An Goethals']);
    expect(reading?.directory.organisations[0]?.channels).toEqual([]);
  });

  it.each<[string, string, Fields]>([
    ['without a kind', 'kind', without(DESCRIPTION, 'PartnerKind')],
    ['with a kind that doesn’t exist', 'kind', { ...DESCRIPTION, PartnerKind: 'vzw' }],
    [
      'with a life domain that doesn’t exist',
      'life domains',
      { ...DESCRIPTION, LifeDomains: ['income', 'geluk'] },
    ],
    ['without mail domains', 'domains', without(DESCRIPTION, 'MailDomains')],
    ['at a provider of private mailboxes', 'domains', { ...DESCRIPTION, MailDomains: 'telenet.be' }],
    ['that is a CAW and grants a right', 'grants', { ...DESCRIPTION, PartnerKind: 'caw' }],
    ['checked by nobody', 'verified by', without(DESCRIPTION, 'VerifiedBy')],
    ['with an id that says too much', 'organisation', { ...DESCRIPTION, Title: 'OCMW van Voorbeeld' }],
  ])('an organisation %s is left out with all of its rows', async (_, column, row) => {
    const reading = await readingOf(row, { ...BRAM, Title: row.Title });
    expect(reading?.directory.organisations).toEqual([]);
    expect(reading?.skipped).toEqual([
      { row: row.Title, column },
      { row: row.Title, column: 'organisation' },
    ]);
  });

  it('an organisation that nothing says the secrecy of', async () => {
    const reading = await readingOf(without(DESCRIPTION, 'SharedSecrecy'));
    expect(reading).toEqual({
      directory: { organisations: [] },
      skipped: [{ row: 'ocmw-voorbeeld', column: 'shared secrecy' }],
    });
  });
});
