import type { SignInWay } from '../model/settings';
import {
  failedResponse,
  initContextResponse,
  parseNestedAppRequest,
  tokenResponse,
  type NestedAccount,
  type NestedAppRequest,
  type NestedFailure,
  type NestedToken,
} from './nested-app';

export type TokenResult =
  | { readonly ok: true; readonly token: NestedToken; readonly account: NestedAccount }
  | { readonly ok: false; readonly failure: NestedFailure };

/** The provider at which the host signs in for its tabs. */
export interface IdentityProvider {
  /** Who is signed in to the host. */
  account(): Promise<NestedAccount | null>;
  /** A token without asking anybody. */
  silently(scopes: readonly string[]): Promise<TokenResult>;
  /** A token for which a window may open. */
  inWindow(scopes: readonly string[]): Promise<TokenResult>;
}

export interface BrokerOptions {
  readonly provider: IdentityProvider;
  /** The app registration whose tabs may ask for tokens. */
  readonly clientId: string;
  readonly way: () => SignInWay;
}

/** Signs in for the tab: what stands behind `nestedAppAuth.execute`. */
export interface Broker {
  /** @returns `null` for what is no request of MSAL's */
  readonly answer: (request: string) => Promise<string | null>;
}

const NO_NETWORK: NestedFailure = { status: 'NO_NETWORK', code: 'no_network', description: '' };

const NOT_SIGNED_IN: NestedFailure = {
  status: 'ACCOUNT_UNAVAILABLE',
  code: 'login_required',
  description: 'Nobody is signed in.',
};

const UNKNOWN_APP: NestedFailure = {
  status: 'PERSISTENT_ERROR',
  code: 'unauthorized_client',
  description: 'AADSTS700016: Application was not found in the directory.',
};

export function createBroker({ provider, clientId, way }: BrokerOptions): Broker {
  const tokenFor = async (request: NestedAppRequest): Promise<string> => {
    if (way() === 'noNetwork') {
      return failedResponse(request, NO_NETWORK);
    }
    if (request.clientId !== clientId) {
      return failedResponse(request, UNKNOWN_APP);
    }
    const result = await (request.method === 'GetTokenPopup'
      ? provider.inWindow(request.scopes)
      : provider.silently(request.scopes));
    return result.ok
      ? tokenResponse(request, result.token, result.account)
      : failedResponse(request, result.failure);
  };

  return {
    answer: async (text) => {
      const request = parseNestedAppRequest(text);
      if (request?.method !== 'GetInitContext') {
        return request && tokenFor(request);
      }
      const account = await provider.account();
      return account ? initContextResponse(request, account) : failedResponse(request, NOT_SIGNED_IN);
    },
  };
}
