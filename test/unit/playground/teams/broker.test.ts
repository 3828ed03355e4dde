import fc from 'fast-check';
import type { SignInWay } from '../../../../playground/teams/model/settings';
import {
  createBroker,
  type IdentityProvider,
  type TokenResult,
} from '../../../../playground/teams/sign-in/broker';
import { failureOf } from '../../../../playground/teams/sign-in/failures';
import { parseNestedAppRequest } from '../../../../playground/teams/sign-in/nested-app';

const CLIENT = 'c0ffee00-0000-4000-8000-000000000001';
const account = {
  userId: 'wie',
  tenantId: 'waar',
  name: 'Sara Claeys',
  address: 'sara.claeys@caw-voorbeeld.be',
};

function request(method: string, { clientId = CLIENT, scope = 'User.Read' } = {}): string {
  return JSON.stringify({
    messageType: 'NestedAppAuthRequest',
    method,
    requestId: 'vraag-1',
    tokenParams: { clientId, scope },
  });
}

function answering(result: TokenResult, way: SignInWay = 'works') {
  const asked: string[] = [];
  const answer = (how: string) => (scopes: readonly string[]) => {
    asked.push(`${how} ${scopes.join(' ')}`);
    return Promise.resolve(result);
  };
  const provider: IdentityProvider = {
    account: () => Promise.resolve(account),
    silently: answer('silently'),
    inWindow: answer('in window'),
  };
  const broker = createBroker({ provider, clientId: CLIENT, way: () => way });
  const ask = async (text: string) => JSON.parse((await broker.answer(text)) ?? 'null') as unknown;
  return { ask, asked };
}

const given: TokenResult = {
  ok: true,
  token: { accessToken: 'a.b.c', idToken: 'd.e.f', expiresIn: 3600, scopes: ['User.Read'] },
  account,
};

test('MSAL hears who is signed in to the host', async () => {
  const { ask } = answering(given);
  await expect(ask(request('GetInitContext'))).resolves.toMatchObject({
    messageType: 'NestedAppAuthResponse',
    requestId: 'vraag-1',
    success: true,
    initContext: { accountContext: { homeAccountId: 'wie.waar', tenantId: 'waar' } },
  });
});

test.each([
  ['GetToken', 'silently User.Read'],
  ['GetTokenPopup', 'in window User.Read'],
])('%s asks %s', async (method, asking) => {
  const { ask, asked } = answering(given);
  await expect(ask(request(method))).resolves.toMatchObject({
    success: true,
    token: { access_token: 'a.b.c', id_token: 'd.e.f', expires_in: 3600, scope: 'User.Read' },
    account: { username: 'sara.claeys@caw-voorbeeld.be', environment: 'login.microsoftonline.com' },
  });
  expect(asked).toEqual([asking]);
});

test('a scope may name Graph', () => {
  const text = request('GetToken', { scope: 'openid https://graph.microsoft.com/Mail.Read' });
  expect(parseNestedAppRequest(text)?.scopes).toEqual(['openid', 'Mail.Read']);
});

test.each<[string, string, SignInWay, string]>([
  [
    'an app that the tenant does not know',
    request('GetToken', { clientId: 'ander' }),
    'works',
    'PERSISTENT_ERROR',
  ],
  ['no network', request('GetToken'), 'noNetwork', 'NO_NETWORK'],
])('%s is refused without asking the provider', async (_, text, way, status) => {
  const { ask, asked } = answering(given, way);
  await expect(ask(text)).resolves.toMatchObject({ success: false, error: { status } });
  expect(asked).toEqual([]);
});

test.each([
  ['login_required', '', 'USER_INTERACTION_REQUIRED', ''],
  ['consent_required', '', 'USER_INTERACTION_REQUIRED', 'AADSTS65001'],
  ['access_denied', 'AADSTS65004: User declined', 'USER_CANCEL', 'AADSTS65004'],
  ['access_denied', 'AADSTS90094: The grant requires admin permission.', 'PERSISTENT_ERROR', 'AADSTS90094'],
  ['server_error', '', 'PERSISTENT_ERROR', ''],
])('%s (%s) of the provider is %s for MSAL', (error, description, status, said) => {
  const failure = failureOf({ error, description });
  expect(failure.status).toBe(status);
  expect(failure.description).toContain(said);
});

test('what is no request of MSAL gets no answer', async () => {
  const { ask } = answering(given);
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => (await ask(text)) === null),
  );
});
