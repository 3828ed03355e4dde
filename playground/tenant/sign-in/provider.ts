import Provider, { type JWK, type KoaContextWithOIDC } from 'oidc-provider';
import { SIGNED_IN_USER } from '../../outlook/model/tenant';
import { GRAPH_RESOURCE, GRAPH_SCOPES } from '../graph/scopes';
import type { Visit } from '../visit';

export interface SignInOptions {
  /** Where the provider is, without a slash at the end: `https://localhost:3000/sign-in`. */
  readonly issuer: string;
  /** The app registration. */
  readonly clientId: string;
  readonly tenantId: string;
  /** Id of the signed-in user in the tenant. */
  readonly userId: string;
  readonly signingKey: JWK;
  readonly visitOf: (id: string) => Visit;
}

/** Where the provider sends the browser when a sign-in ended. */
export const AFTER_SIGN_IN = '/done';

const ALL_GRAPH_SCOPES = GRAPH_SCOPES.join(' ');
const OWN_SCOPES = 'openid profile offline_access';

/**
 * A real OpenID provider with what makes it look like Entra to an app: an app registration, tokens for Graph with Entra's
 * names of claims, and consent as the tenant has settled it. `sub` names the visit, as Entra's names nobody either.
 */
export function createProvider(options: SignInOptions): Provider {
  const { issuer, clientId, tenantId, userId, signingKey, visitOf } = options;
  const person = { oid: userId, tid: tenantId, preferred_username: SIGNED_IN_USER.address };

  const agreedScopes = ({ settings, agreedScopes: agreed }: Visit) =>
    settings.consent === 'given' ? ALL_GRAPH_SCOPES : [...agreed].join(' ');

  const loadExistingGrant = async ({ oidc }: KoaContextWithOIDC) => {
    const accountId = oidc.session?.accountId;
    if (accountId === undefined) {
      return undefined;
    }
    const grant = new provider.Grant({ clientId, accountId });
    // A code counts only with the grant that its session last got: one of its own would void that of a request beside it.
    grant.jti = accountId;
    grant.addOIDCScope(OWN_SCOPES);
    grant.addResourceScope(GRAPH_RESOURCE, agreedScopes(visitOf(accountId)));
    await grant.save();
    return grant;
  };

  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        redirect_uris: [`${issuer}${AFTER_SIGN_IN}`],
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [signingKey] },
    cookies: { keys: [crypto.randomUUID()] },
    pkce: { required: () => true },
    clientBasedCORS: (_, requestOrigin) => requestOrigin === new URL(issuer).origin,
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: SIGNED_IN_USER.displayName, ...person }),
    }),
    claims: { openid: ['sub', 'oid', 'tid'], profile: ['name', 'preferred_username'] },
    // Entra puts them into the ID token too.
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => GRAPH_RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: ALL_GRAPH_SCOPES,
          audience: GRAPH_RESOURCE,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    ttl: { AccessToken: 3_600, Session: 86_400, Grant: 86_400, Interaction: 3_600, IdToken: 3_600 },
    extraTokenClaims: (_, { scope }) => ({ ...person, scp: scope, appid: clientId }),
    interactions: { url: (_, { uid }) => `${new URL(issuer).pathname}/interaction/${uid}` },
    loadExistingGrant,
    renderError: (ctx, { error, error_description: description }) => {
      ctx.type = 'text/plain';
      ctx.body = `${error}: ${description ?? ''}`;
    },
  });
  return provider;
}
