import { HANDOFF_HEADER } from '../../src/core/mail/handoff-mark';
import { directory, graph as settings } from '../../deploy/example/organisation';
import { createDraft } from '../../src/hosts/graph/draft';
import { directoryReader } from '../../src/hosts/graph/directory';
import { readMe } from '../../src/hosts/graph/me';
import { planMeeting, readFree } from '../../src/hosts/graph/meeting';
import { presenceReader } from '../../src/hosts/graph/presence';
import { openRequests, type Requests } from '../../src/hosts/graph/request';
import { readSentHandoffs } from '../../src/hosts/graph/sent-handoffs';
import { addSentMail } from '../../playground/tenant/sent-from-outlook';
import type { GraphFault } from '../../playground/tenant/graph/faults';
import { startStandInGraph, type StandInGraph, type TokenClaims } from '../support/stand-in-graph';

/** Microsoft's own client asks, as the tab has it ask; the playground's Graph answers. */
const asking = { mayAsk: false };
const NOW = new Date('2026-11-24T10:00:00Z');
const meeting = {
  subject: 'Overleg',
  start: '2026-11-25T10:00',
  duration: 60,
  timeZone: 'Europe/Brussels',
  attendees: [
    { name: 'An Verlinden', address: 'an.verlinden@caw-voorbeeld.be' },
    { name: 'Onthaal', address: 'onthaal@caw-voorbeeld.be' },
    { name: 'Bram Hoste', address: 'bram.hoste@ocmw-voorbeeld.be' },
  ],
  isOnline: true,
};

let graph: StandInGraph;
let requests: Requests;

async function start(options?: Parameters<typeof startStandInGraph>[0]) {
  graph = await startStandInGraph(options, NOW);
  requests = openRequests(graph.signIn, graph.root);
}

afterEach(() => graph.close());

describe('the stand-in Graph', () => {
  test('says who is signed in', async () => {
    await start();
    await expect(readMe(requests, asking)).resolves.toEqual({
      name: 'Sara Claeys',
      address: 'sara.claeys@caw-voorbeeld.be',
    });
  });

  test('gives the directory of the organisation, page by page, as it was filled in', async () => {
    await start();
    const reading = await directoryReader(requests, settings.directoryList, [])(asking);

    expect(reading.skipped).toEqual([]);
    expect(reading.directory).toEqual(directory);
    expect(graph.asked.length).toBeGreaterThan(1);
  });

  test('has no list but that of the organisation', async () => {
    await start();
    const read = directoryReader(
      requests,
      { site: 'elders.sharepoint.com:/sites/elders', list: 'Lijst' },
      [],
    );
    await expect(read(asking)).rejects.toMatchObject({ trouble: { kind: 'notFound' } });
  });

  test('knows the presence of colleagues, and of nobody in another tenant', async () => {
    await start();
    const found = await presenceReader(requests).read(
      ['An.Verlinden@caw-voorbeeld.be', 'onthaal@caw-voorbeeld.be', 'bram.hoste@ocmw-voorbeeld.be'],
      asking,
    );
    expect([...found]).toEqual([['An.Verlinden@caw-voorbeeld.be', 'available']]);
  });

  test('lays a draft in the mailbox, with its headers, and sends nothing', async () => {
    await start();
    const { webLink } = await createDraft(
      requests,
      {
        subject: 'Overdracht na ons gesprek',
        html: '<p>Dag Bram</p>',
        to: [{ name: 'Bram Hoste', address: 'bram.hoste@ocmw-voorbeeld.be' }],
        headers: [{ name: HANDOFF_HEADER, value: 'v=1' }],
      },
      asking,
    );

    const draft = graph.visit.mailbox.find(new URL(webLink).searchParams.get('item') ?? '');
    expect(draft).toMatchObject({
      folder: 'drafts',
      headers: [{ name: HANDOFF_HEADER, value: 'v=1' }],
      message: { isDraft: true, subject: 'Overdracht na ons gesprek' },
    });
  });

  test('finds the handoffs that were sent, and who answered', async () => {
    await start();
    const handoffs = await readSentHandoffs(requests, '2026-10-01', asking);

    expect(handoffs.map(({ sentAt, answeredAt }) => [sentAt, answeredAt])).toEqual([
      ['2026-11-23T10:00:00Z', null],
      ['2026-11-11T10:00:00Z', null],
      ['2026-11-04T10:00:00Z', '2026-11-06T10:00:00Z'],
    ]);
    await expect(readSentHandoffs(requests, '2026-11-20', asking)).resolves.toHaveLength(1);
  });

  test('finds a draft of the tab again once Outlook sent it', async () => {
    await start();
    const to = { name: 'Bram Hoste', address: 'bram.hoste@ocmw-voorbeeld.be' };
    const { webLink } = await createDraft(
      requests,
      { subject: 'Overdracht', html: '', to: [to], headers: [{ name: HANDOFF_HEADER, value: 'v=1' }] },
      asking,
    );
    addSentMail(
      graph.visit.mailbox,
      {
        savedId: new URL(webLink).searchParams.get('item'),
        subject: 'Overdracht',
        bodyHtml: '<p>Dag Bram</p>',
        to: [{ displayName: to.name, address: to.address }],
        internetHeaders: { [HANDOFF_HEADER]: 'v=1' },
      },
      NOW,
    );

    const [newest] = await readSentHandoffs(requests, '2026-11-24', asking);

    expect(newest).toMatchObject({ subject: 'Overdracht', header: 'v=1', to: [to], answeredAt: null });
    expect(graph.visit.mailbox.all().some(({ folder }) => folder === 'drafts')).toBe(false);
  });

  test('plans a meeting, and says who of the tenant is free', async () => {
    await start();
    await expect(planMeeting(requests, meeting, asking)).resolves.toEqual({
      webLink: expect.stringMatching(/^https:/) as string,
    });
    const free = await readFree(requests, meeting, asking);
    expect([...free]).toEqual([
      ['an.verlinden@caw-voorbeeld.be', false],
      ['onthaal@caw-voorbeeld.be', true],
    ]);
  });
});

describe('a token', () => {
  const ask = async (claims: TokenClaims) => {
    await start();
    const token = await graph.token(claims);
    const answer = await fetch(`${graph.root}v1.0/me`, { headers: { Authorization: `Bearer ${token}` } });
    return answer.status;
  };

  test.each<[string, TokenClaims, number]>([
    ['that the tenant gave for Graph, with the permission, is taken', { scp: 'User.Read' }, 200],
    ['without the permission is not enough', { scp: 'Mail.Read' }, 403],
    ['for something else than Graph is refused', { audience: 'https://elders.voorbeeld.be' }, 401],
    ['of another tenant is refused', { issuer: 'https://elders.voorbeeld.be' }, 401],
    ['that somebody else signed is refused', { isForged: true }, 401],
    ['whose time is over is refused', { lifetime: '-1h' }, 401],
  ])('%s', async (_, claims, status) => {
    await expect(ask(claims)).resolves.toBe(status);
  });
});

describe('a fault', () => {
  test.each<[GraphFault, object]>([
    ['throttled', { kind: 'throttled', after: 120 }],
    ['unauthorized', { kind: 'signInNeeded' }],
    ['forbidden', { kind: 'forbidden' }],
    ['notFound', { kind: 'notFound' }],
    ['garbled', { kind: 'unavailable' }],
    ['cut', { kind: 'offline' }],
  ])('%s reaches the tab', async (fault, trouble) => {
    await start({ faults: { me: fault } });
    await expect(readMe(requests, asking)).rejects.toMatchObject({ trouble });
  });

  test('busy is over when the client comes back', async () => {
    await start({ faults: { me: 'busy' } });
    await expect(readMe(requests, asking)).resolves.toMatchObject({ name: 'Sara Claeys' });
    expect(graph.asked).toEqual(['GET /me', 'GET /me']);
  });

  test('concerns only its own call', async () => {
    await start({ faults: { directory: 'broken' } });
    await expect(readMe(requests, asking)).resolves.toMatchObject({ name: 'Sara Claeys' });
  });
});
