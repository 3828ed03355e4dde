import { asRecord, parseJson, textOf } from '../../common/parse';

/**
 * What MSAL asks of its host through the nested-app bridge, and how the host answers: JSON both. Facts: MSAL's own source, as
 * it has no other documentation.
 */
export interface NestedAppRequest {
  readonly id: string;
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly clientId: string;
  readonly scopes: readonly string[];
}

/** An account as MSAL keeps it. */
export interface NestedAccount {
  readonly userId: string;
  readonly tenantId: string;
  readonly name: string;
  readonly address: string;
}

export interface NestedToken {
  readonly accessToken: string;
  readonly idToken: string;
  /** Seconds. */
  readonly expiresIn: number;
  readonly scopes: readonly string[];
}

/** Why the host has no token, as MSAL knows them. */
export type NestedStatus =
  'USER_INTERACTION_REQUIRED' | 'USER_CANCEL' | 'NO_NETWORK' | 'PERSISTENT_ERROR' | 'ACCOUNT_UNAVAILABLE';

export interface NestedFailure {
  readonly status: NestedStatus;
  /** What the provider said: `consent_required`. */
  readonly code: string;
  /** With Entra's own number, by which apps tell one refusal from another. */
  readonly description: string;
}

const METHODS = ['GetInitContext', 'GetToken', 'GetTokenPopup'] as const;
const ENVIRONMENT = 'login.microsoftonline.com';
/** Scopes may name their resource. */
const RESOURCE = /^https:\/\/graph\.microsoft\.com\//;

/** @param text what came through the bridge; `null` for what is no request */
export function parseNestedAppRequest(text: string): NestedAppRequest | null {
  const { messageType, method, requestId, tokenParams } = asRecord(parseJson(text));
  const known = METHODS.find((one) => one === method);
  const { clientId, scope } = asRecord(tokenParams);
  return messageType === 'NestedAppAuthRequest' && known && typeof requestId === 'string'
    ? {
        id: requestId,
        method: known,
        clientId: textOf(clientId) ?? '',
        scopes: (textOf(scope) ?? '')
          .split(' ')
          .filter(Boolean)
          .map((one) => one.replace(RESOURCE, '')),
      }
    : null;
}

export function initContextResponse(request: NestedAppRequest, account: NestedAccount): string {
  const { homeAccountId, environment, tenantId } = msalAccount(account);
  return succeeded(request, {
    initContext: {
      sdkName: 'playground',
      sdkVersion: '1.0.0',
      capabilities: { queryAccount: false },
      accountContext: { homeAccountId, environment, tenantId },
    },
  });
}

export function tokenResponse(request: NestedAppRequest, token: NestedToken, account: NestedAccount): string {
  return succeeded(request, {
    token: {
      access_token: token.accessToken,
      id_token: token.idToken,
      expires_in: token.expiresIn,
      scope: token.scopes.join(' '),
      properties: null,
    },
    account: msalAccount(account),
  });
}

export function failedResponse({ id }: NestedAppRequest, error: NestedFailure): string {
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: id, success: false, error });
}

function succeeded({ id }: NestedAppRequest, content: object): string {
  return JSON.stringify({
    messageType: 'NestedAppAuthResponse',
    requestId: id,
    success: true,
    ...content,
  });
}

function msalAccount({ userId, tenantId, name, address }: NestedAccount) {
  return {
    homeAccountId: `${userId}.${tenantId}`,
    environment: ENVIRONMENT,
    tenantId,
    localAccountId: userId,
    username: address,
    name,
  };
}
