import type { User } from '@microsoft/microsoft-graph-types';
import type { GraphTrouble } from '../../../src/hosts/graph';
import { ASKING, graphAt, SILENTLY, tokenFor } from '../../support/graph/graph-at';
import { startGraphServer, type GraphServer } from '../../support/graph/graph-server';
import { openSignInPage, type TokenAnswer, type TokenQuestion } from '../../support/graph/sign-in-page';

const LOTTE = {
  displayName: 'Lotte Claes',
  mail: 'lotte.claes@caw-voorbeeld.be',
  userPrincipalName: 'lotte@caw-voorbeeld.be',
} satisfies User;

const INTERACTION = { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required' };

// MSAL loads anew for each test.
jest.setTimeout(30_000);

let server: GraphServer;

beforeEach(async () => {
  server = await startGraphServer(({ token }) =>
    token === 'token for User.Read' ? { json: LOTTE } : { status: 401, json: {} },
  );
});

afterEach(() => server.close());

describe('signing in through the host', () => {
  it('takes the nested way, silently, and once for a permission', async () => {
    const page = openSignInPage(tokenFor);
    const graph = await graphAt();
    expect(graph.signInWay()).toBeNull();
    const me = { ok: true, value: { name: 'Lotte Claes', address: 'lotte.claes@caw-voorbeeld.be' } };
    await expect(graph.me(SILENTLY)).resolves.toEqual(me);
    await expect(graph.me(SILENTLY)).resolves.toEqual(me);
    expect(graph.signInWay()).toBe('nested');
    expect(page.questions).toEqual([{ method: 'GetToken', scope: 'User.Read', forceRefresh: false }]);
  });

  it('leaves nothing of the caseworker in the browser’s storage', async () => {
    const page = openSignInPage(tokenFor);
    await (await graphAt()).me(SILENTLY);
    expect(page.stored).toEqual([]);
  });

  it('asks nobody anything until a button was pressed', async () => {
    const page = openSignInPage(({ method }) =>
      method === 'GetToken' ? INTERACTION : 'token for User.Read',
    );
    const graph = await graphAt();
    await expect(graph.me(SILENTLY)).resolves.toEqual({ ok: false, trouble: { kind: 'signInNeeded' } });
    expect(page.questions.map(({ method }) => method)).toEqual(['GetToken']);
    await expect(graph.me(ASKING)).resolves.toMatchObject({ ok: true });
    expect(page.questions.at(-1)).toMatchObject({ method: 'GetTokenPopup', scope: 'User.Read' });
  });

  it('asks once for two questions that wait for the same answer', async () => {
    let isSignedIn = false;
    const page = openSignInPage(({ method }) => {
      isSignedIn ||= method === 'GetTokenPopup';
      return isSignedIn ? 'token for User.Read' : INTERACTION;
    });
    const graph = await graphAt();
    const both = await Promise.all([graph.me(ASKING), graph.me(ASKING)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(page.questions.filter(({ method }) => method === 'GetTokenPopup')).toHaveLength(1);
  });

  it('asks the host for a new token when Graph refuses the last one', async () => {
    const page = openSignInPage(({ forceRefresh }) => (forceRefresh ? 'token for User.Read' : 'old token'));
    await expect((await graphAt()).me(SILENTLY)).resolves.toMatchObject({ ok: true });
    expect(page.questions.map(({ forceRefresh }) => forceRefresh)).toEqual([false, true]);
  });

  it('asks to sign in when Graph refuses the new one too', async () => {
    openSignInPage(() => 'old token');
    const trouble = { kind: 'signInNeeded' };
    await expect((await graphAt()).me(SILENTLY)).resolves.toEqual({ ok: false, trouble });
  });

  it('is slow when the host says nothing', async () => {
    openSignInPage(() => new Promise(() => undefined));
    const graph = await graphAt();
    await import('../../../src/hosts/graph/connect-graph');
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
    const answer = graph.me(SILENTLY);
    await jest.advanceTimersByTimeAsync(60_000);
    jest.useRealTimers();
    await expect(answer).resolves.toEqual({ ok: false, trouble: { kind: 'slow' } });
  });

  const consent = (description: string) => ({
    status: 'USER_INTERACTION_REQUIRED',
    code: 'invalid_grant',
    description,
  });

  it.each<[string, GraphTrouble['kind'], TokenAnswer, TokenAnswer]>([
    ['the caseworker closes the window', 'signInCancelled', INTERACTION, { status: 'USER_CANCEL' }],
    [
      'the caseworker declines to consent',
      'signInCancelled',
      INTERACTION,
      { status: 'PERSISTENT_ERROR', code: 'access_denied', description: 'AADSTS65004: declined' },
    ],
    [
      'an administrator has to consent',
      'adminConsentNeeded',
      consent('AADSTS90094: admin'),
      consent('AADSTS90094: admin'),
    ],
    [
      'an administrator was asked to consent',
      'adminConsentNeeded',
      INTERACTION,
      consent('AADSTS90095: requested'),
    ],
    ['nobody may consent', 'adminConsentNeeded', consent('AADSTS65001: none'), consent('AADSTS65001: none')],
    ['the host has no network', 'offline', { status: 'NO_NETWORK' }, 'never'],
    ['the network goes while asking', 'offline', INTERACTION, { status: 'NO_NETWORK' }],
    ['the host fails', 'unavailable', { status: 'PERSISTENT_ERROR', code: 'server_error' }, 'never'],
    ['an administrator switched the bridge off', 'unavailable', { status: 'DISABLED' }, 'never'],
  ])('says what comes next when %s: %s', async (_, kind, silent, popup) => {
    const page = openSignInPage(({ method }: TokenQuestion) => (method === 'GetToken' ? silent : popup));
    await expect((await graphAt()).me(ASKING)).resolves.toEqual({ ok: false, trouble: { kind } });
    expect(page.questions.some(({ method }) => method === 'GetTokenPopup')).toBe(popup !== 'never');
  });

  it.each([
    ['AADSTS65001: nobody did', 'signInNeeded'],
    ['AADSTS90094: an administrator has to', 'adminConsentNeeded'],
  ])('knows from a silent sign-in who has to consent: %s', async (description, kind) => {
    openSignInPage(() => consent(description));
    await expect((await graphAt()).me(SILENTLY)).resolves.toEqual({ ok: false, trouble: { kind } });
  });
});

describe('signing in without a host that does it', () => {
  it('takes the way of a window, and says so', async () => {
    openSignInPage(null);
    const graph = await graphAt();
    await expect(graph.me(SILENTLY)).resolves.toEqual({ ok: false, trouble: { kind: 'signInNeeded' } });
    expect(graph.signInWay()).toBe('window');
  });

  it('says so when the browser blocks the window', async () => {
    openSignInPage(null);
    await expect((await graphAt()).me(ASKING)).resolves.toEqual({
      ok: false,
      trouble: { kind: 'popupBlocked' },
    });
  });
});
