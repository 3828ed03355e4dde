import type { NestedFailure } from './nested-app';

/** What the provider said instead of giving a code. Source: OpenID Connect Core, 3.1.2.6; RFC 6749, 4.1.2.1 */
export interface ProviderError {
  readonly error: string;
  readonly description: string;
}

const CONSENT_NEEDED = 'AADSTS65001: The user or administrator has not consented to use the application.';
const ADMIN_NEEDED = 'AADSTS90094';

/** The provider's answer in the words that MSAL's bridge has for it. */
export function failureOf({ error, description }: ProviderError): NestedFailure {
  switch (error) {
    case 'login_required':
    case 'interaction_required':
      return { status: 'USER_INTERACTION_REQUIRED', code: error, description };
    case 'consent_required':
      return { status: 'USER_INTERACTION_REQUIRED', code: error, description: CONSENT_NEEDED };
    case 'access_denied':
      return description.includes(ADMIN_NEEDED)
        ? { status: 'PERSISTENT_ERROR', code: error, description }
        : { status: 'USER_CANCEL', code: error, description };
    default:
      return { status: 'PERSISTENT_ERROR', code: error, description };
  }
}

export const WINDOW_CLOSED: NestedFailure = {
  status: 'USER_CANCEL',
  code: 'user_cancelled',
  description: 'The sign-in window was closed.',
};

/** MSAL's own name for it, with or without a host. */
export const WINDOW_BLOCKED: NestedFailure = {
  status: 'PERSISTENT_ERROR',
  code: 'popup_window_error',
  description: 'The sign-in window could not open.',
};

export const OUT_OF_REACH: NestedFailure = {
  status: 'NO_NETWORK',
  code: 'no_network',
  description: 'The sign-in service is out of reach.',
};
