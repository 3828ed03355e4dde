import { BroadcastChannel } from 'node:worker_threads';

/** What MSAL asks of the host, and what the host answers: the messages of nested app authentication. */
export interface TokenQuestion {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly scope: string;
  readonly forceRefresh: boolean;
}

/** An access token, or why there is none: a status of the bridge, and Entra's own words. */
export type TokenAnswer =
  string | { readonly status: string; readonly code?: string; readonly description?: string };

const TENANT = 'e41c7f92-0a6d-4c85-93be-2f6d8a1b5c44';
const USER = '11111111-1111-4111-8111-111111111111';

const ACCOUNT = {
  environment: 'login.microsoftonline.com',
  homeAccountId: `${USER}.${TENANT}`,
  localAccountId: USER,
  tenantId: TENANT,
  username: 'lotte.claes@caw-voorbeeld.be',
  name: 'Lotte Claes',
};

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

const ID_TOKEN = [
  part({ alg: 'RS256', typ: 'JWT' }),
  part({ oid: USER, tid: TENANT, sub: USER, preferred_username: ACCOUNT.username, name: ACCOUNT.name }),
  '',
].join('.');

/** MSAL keeps a channel to other tabs open; Node would wait for it. */
class PatientChannel extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    this.unref();
  }
}

export interface SignInPage {
  readonly questions: readonly TokenQuestion[];
  /** Names under which something was put in the browser's storage. */
  readonly stored: readonly string[];
}

/**
 * A page in which the unmodified MSAL runs: with the bridge that teams-js lays in a host, or without.
 *
 * @param answer the host's; `null` for a page without a host; a promise that stays open is a host that stays silent
 */
export function openSignInPage(
  answer: ((question: TokenQuestion) => TokenAnswer | Promise<TokenAnswer>) | null,
): SignInPage {
  const questions: TokenQuestion[] = [];
  const stored: string[] = [];
  const listeners = new Set<(message: string) => void>();
  const reply = (message: object) => listeners.forEach((listener) => listener(JSON.stringify(message)));

  const onMessage = async (text: string) => {
    const { requestId, method, tokenParams } = JSON.parse(text) as {
      requestId: string;
      method: TokenQuestion['method'];
      tokenParams?: { scope: string; forceRefresh?: boolean };
    };
    const envelope = { messageType: 'NestedAppAuthResponse', requestId };
    if (method === 'GetInitContext') {
      const { environment, homeAccountId, tenantId } = ACCOUNT;
      const accountContext = { environment, homeAccountId, tenantId };
      reply({
        ...envelope,
        success: true,
        initContext: { sdkName: 'host', sdkVersion: '1', capabilities: {}, accountContext },
      });
      return;
    }
    const question = {
      method,
      scope: tokenParams?.scope ?? '',
      forceRefresh: tokenParams?.forceRefresh === true,
    };
    questions.push(question);
    const token = await answer?.(question);
    if (typeof token === 'string') {
      const details = {
        access_token: token,
        id_token: ID_TOKEN,
        expires_in: 3_600,
        scope: question.scope,
        properties: null,
      };
      reply({ ...envelope, success: true, token: details, account: ACCOUNT });
    } else {
      reply({ ...envelope, success: false, error: token });
    }
  };

  const storage = {
    getItem: () => null,
    setItem: (name: string) => stored.push(name),
    removeItem: () => undefined,
    length: 0,
    key: () => null,
  };
  const page: Record<string, unknown> = {
    location: new URL('https://localhost:3000/tab.html'),
    localStorage: storage,
    sessionStorage: storage,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    crypto,
    btoa,
    atob,
    performance,
    open: () => null,
    screenLeft: 0,
    screenTop: 0,
    innerWidth: 1_280,
    innerHeight: 720,
    ...(answer
      ? {
          nestedAppAuthBridge: {
            addEventListener: (_: string, listener: (message: string) => void) => listeners.add(listener),
            removeEventListener: (_: string, listener: (message: string) => void) =>
              listeners.delete(listener),
            postMessage: (text: string) => void onMessage(text),
          },
        }
      : {}),
  };
  page.self = page;
  page.parent = page;
  page.top = page;
  Object.assign(globalThis, {
    window: page,
    BroadcastChannel: PatientChannel,
    document: { documentElement: {}, body: {} },
    location: page.location,
    localStorage: storage,
    sessionStorage: storage,
  });
  return { questions, stored };
}
