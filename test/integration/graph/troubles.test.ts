import type { GraphTrouble } from '../../../src/hosts/graph';
import { graphAt, SILENTLY, tokenFor } from '../../support/graph/graph-at';
import { startGraphServer, type GraphServer, type Reply } from '../../support/graph/graph-server';
import { openSignInPage } from '../../support/graph/sign-in-page';

// MSAL loads anew for each test.
jest.setTimeout(30_000);

const ME = { displayName: 'Lotte Claes', mail: 'lotte.claes@caw-voorbeeld.be' };
const DRAFT = { subject: 'Vraag om overleg', html: '<p>Dag</p>', to: [], headers: [] };
const AT_ONCE = { 'Retry-After': '0' };

let server: GraphServer | null = null;

/** @param replies in their order, the last one again and again */
async function graphThat(...replies: readonly Reply[]) {
  openSignInPage(tokenFor);
  let count = 0;
  server = await startGraphServer(() => replies[Math.min(count++, replies.length - 1)] ?? 'hang up');
  return graphAt();
}

afterEach(async () => {
  jest.useRealTimers();
  await server?.close();
});

describe('a Graph that fails ends in a trouble that has a next step', () => {
  it.each<[string, GraphTrouble, Reply]>([
    ['refuses', { kind: 'forbidden' }, { status: 403, json: { error: { code: 'ErrorAccessDenied' } } }],
    ['knows no such thing', { kind: 'notFound' }, { status: 404, json: { error: { code: 'itemNotFound' } } }],
    ['fails', { kind: 'unavailable' }, { status: 500, json: { error: { code: 'generalException' } } }],
    ['is down', { kind: 'unavailable' }, { status: 503, headers: AT_ONCE }],
    [
      'finds the question wrong',
      { kind: 'unavailable' },
      { status: 400, json: { error: { code: 'BadRequest' } } },
    ],
    ['hides behind a page in HTML', { kind: 'unavailable' }, { text: '<!doctype html><title>Proxy</title>' }],
    ['breaks off its JSON', { kind: 'unavailable' }, { text: '{"displayName": "Lot' }],
    ['answers something else', { kind: 'unavailable' }, { json: { value: [] } }],
    ['answers nothing', { kind: 'unavailable' }, { json: undefined }],
    ['hangs up', { kind: 'offline' }, 'hang up'],
    [
      'throttles for long',
      { kind: 'throttled', after: 120 },
      { status: 429, headers: { 'Retry-After': '120' } },
    ],
    ['throttles on and on', { kind: 'throttled', after: 0 }, { status: 429, headers: AT_ONCE }],
  ])('when it %s', async (_, trouble, reply) => {
    const graph = await graphThat(reply);
    await expect(graph.me(SILENTLY)).resolves.toEqual({ ok: false, trouble });
  });

  it('says the wait that Graph gives as a moment', async () => {
    const moment = new Date(Date.now() + 90_000).toUTCString();
    const graph = await graphThat({ status: 429, headers: { 'Retry-After': moment } });
    const result = await graph.me(SILENTLY);
    const after = !result.ok && result.trouble.kind === 'throttled' ? result.trouble.after : 0;
    expect(after).toBeGreaterThan(80);
    expect(after).toBeLessThanOrEqual(90);
  });

  it('when nobody is there', async () => {
    const graph = await graphThat('hang up');
    await server?.close();
    await expect(graph.me(SILENTLY)).resolves.toEqual({ ok: false, trouble: { kind: 'offline' } });
  });

  it('when it stays silent', async () => {
    const graph = await graphThat('silence');
    await import('../../../src/hosts/graph/connect-graph');
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
    const answer = graph.me(SILENTLY);
    while (server?.asked.length === 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await jest.advanceTimersByTimeAsync(60_000);
    await expect(answer).resolves.toEqual({ ok: false, trouble: { kind: 'slow' } });
  });
});

describe('a Graph that is busy for a moment is asked again', () => {
  it.each<[string, Reply]>([
    ['throttles', { status: 429, headers: AT_ONCE }],
    ['is down', { status: 503, headers: AT_ONCE }],
    ['has a gateway that waited in vain', { status: 504, headers: AT_ONCE }],
  ])('when it %s', async (_, reply) => {
    const graph = await graphThat(reply, { json: ME });
    await expect(graph.me(SILENTLY)).resolves.toMatchObject({ ok: true });
    expect(server?.asked).toHaveLength(2);
  });
});

describe('a draft is never made twice', () => {
  it('so it is not asked again where it may have been made', async () => {
    const graph = await graphThat(
      { status: 504, headers: AT_ONCE },
      { json: { webLink: 'https://outlook.office.com/' } },
    );
    await expect(graph.createDraft(DRAFT, SILENTLY)).resolves.toEqual({
      ok: false,
      trouble: { kind: 'unavailable' },
    });
    expect(server?.asked).toHaveLength(1);
  });

  it('but it is asked again where Graph says that it did not begin', async () => {
    const graph = await graphThat(
      { status: 429, headers: AT_ONCE },
      { json: { webLink: 'https://outlook.office.com/' } },
    );
    await expect(graph.createDraft(DRAFT, SILENTLY)).resolves.toMatchObject({ ok: true });
    expect(server?.asked).toHaveLength(2);
  });
});
