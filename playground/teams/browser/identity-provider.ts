import * as oauth from 'oauth4webapi';
import { textOf } from '../../common/parse';
import type { IdentityProvider, TokenResult } from '../sign-in/broker';
import { failureOf, OUT_OF_REACH } from '../sign-in/failures';
import type { NestedAccount, NestedFailure } from '../sign-in/nested-app';
import type { WindowResult } from './sign-in-window';

export interface IdentityProviderOptions {
  /** Where the provider is, without a slash at the end. */
  readonly issuer: string;
  readonly clientId: string;
  readonly language: () => string;
  /** Opens a window at an address, and says where it ended. */
  readonly openWindow: (address: string) => Promise<WindowResult>;
}

/** What the host itself asks for when somebody signs in to it. */
const OWN_SCOPES = ['openid', 'profile'];

/**
 * The real OpenID flow at the playground's provider: authorization code with PKCE. The host signs its user in once; from then
 * on the provider's session answers without a window whatever the user agreed to.
 */
export function createIdentityProvider(options: IdentityProviderOptions): IdentityProvider {
  const { issuer, clientId, language, openWindow } = options;
  const client: oauth.Client = { client_id: clientId };
  const redirectUri = `${issuer}/done`;
  let discovered: Promise<oauth.AuthorizationServer> | undefined;
  const server = () => (discovered ??= discover(issuer));
  let signedIn: Promise<NestedAccount | null> | undefined;

  const request = async (
    scopes: readonly string[],
    prompt: 'none' | undefined,
    go: (address: string) => Promise<WindowResult>,
  ): Promise<TokenResult> => {
    const verifier = oauth.generateRandomCodeVerifier();
    const state = oauth.generateRandomState();
    try {
      const authorizationServer = await server();
      const address = new URL(authorizationServer.authorization_endpoint ?? issuer);
      address.search = new URLSearchParams({
        client_id: clientId,
        response_type: 'code',
        redirect_uri: redirectUri,
        scope: [...new Set([...OWN_SCOPES, ...scopes])].join(' '),
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        ui_locales: language(),
        ...(prompt ? { prompt } : {}),
      }).toString();
      const end = await go(address.href);
      if (!end.ok) {
        return end;
      }
      const answer = oauth.validateAuthResponse(authorizationServer, client, new URL(end.address), state);
      const response = await oauth.authorizationCodeGrantRequest(
        authorizationServer,
        client,
        oauth.None(),
        answer,
        redirectUri,
        verifier,
      );
      return tokenResult(
        await oauth.processAuthorizationCodeResponse(authorizationServer, client, response, {
          requireIdToken: true,
        }),
      );
    } catch (error) {
      return { ok: false, failure: failureFrom(error) };
    }
  };

  const signInToHost = async (): Promise<NestedAccount | null> => {
    const result = await request([], undefined, follow);
    return result.ok ? result.account : null;
  };
  const account = () => (signedIn ??= signInToHost());

  return {
    account,
    silently: async (scopes) => {
      await account();
      return request(scopes, 'none', follow);
    },
    inWindow: (scopes) => request(scopes, undefined, openWindow),
  };
}

async function discover(issuer: string): Promise<oauth.AuthorizationServer> {
  const response = await oauth.discoveryRequest(new URL(issuer), { algorithm: 'oidc' });
  return oauth.processDiscoveryResponse(new URL(issuer), response);
}

/** Goes through the provider's redirects without a window, as it is on this very origin. */
async function follow(address: string): Promise<WindowResult> {
  const { url } = await fetch(address);
  return { ok: true, address: url };
}

function tokenResult(response: oauth.TokenEndpointResponse): TokenResult {
  const claims = oauth.getValidatedIdTokenClaims(response);
  const claim = (name: string) => textOf(claims?.[name]) ?? '';
  return {
    ok: true,
    token: {
      accessToken: response.access_token,
      idToken: response.id_token ?? '',
      expiresIn: response.expires_in ?? 0,
      scopes: (response.scope ?? '').split(' ').filter(Boolean),
    },
    account: {
      userId: claim('oid'),
      tenantId: claim('tid'),
      name: claim('name'),
      address: claim('preferred_username'),
    },
  };
}

function failureFrom(error: unknown): NestedFailure {
  if (error instanceof oauth.AuthorizationResponseError) {
    return failureOf({ error: error.error, description: error.error_description ?? '' });
  }
  if (error instanceof oauth.ResponseBodyError) {
    return failureOf({ error: error.error, description: error.error_description ?? '' });
  }
  return OUT_OF_REACH;
}
