import { AuthError, InteractionRequiredAuthError } from '@azure/msal-browser';
import { TookTooLong } from '../in-time';
import type { GraphTrouble } from './graph';

/** A trouble on its way to the caller. Says nothing of anybody. */
export class GraphFailure extends Error {
  constructor(readonly trouble: GraphTrouble) {
    super(`Graph: ${trouble.kind}`);
  }
}

/** MSAL's codes for what the caseworker can do something about. */
const SIGN_IN_TROUBLES: Readonly<Record<string, GraphTrouble['kind']>> = {
  user_cancelled: 'signInCancelled',
  user_canceled: 'signInCancelled',
  access_denied: 'signInCancelled',
  popup_window_error: 'popupBlocked',
  empty_window_error: 'popupBlocked',
  block_nested_popups: 'popupBlocked',
  no_network_connectivity: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  timed_out: 'slow',
};

/** Entra: only an administrator can consent, or the caseworker has asked one to. */
const ADMIN_NEEDED = /AADSTS9009[45]/;

/** Entra: nobody consented yet. */
const CONSENT_NEEDED = /AADSTS650(?:01|05)|consent_required/;

/** Codes for an account that MSAL doesn't know yet. */
const UNKNOWN_ACCOUNT = ['no_account_error', 'no_account_found'];

/** Whether the caseworker can mend a failed silent sign-in by signing in. */
export function needsAsking(error: unknown): boolean {
  return (
    error instanceof InteractionRequiredAuthError ||
    (error instanceof AuthError && UNKNOWN_ACCOUNT.includes(error.errorCode))
  );
}

/**
 * What a failed sign-in means.
 *
 * @param wasAsked whether the caseworker had the chance to sign in and to consent
 */
export function signInTrouble(error: unknown, wasAsked: boolean): GraphTrouble {
  if (error instanceof TookTooLong) {
    return { kind: 'slow' };
  }
  if (!(error instanceof AuthError)) {
    return { kind: 'unavailable' };
  }
  const { errorCode, errorMessage, subError } = error;
  const said = `${errorCode} ${subError} ${errorMessage}`;
  if (ADMIN_NEEDED.test(said) || (wasAsked && CONSENT_NEEDED.test(said))) {
    return { kind: 'adminConsentNeeded' };
  }
  const kind = SIGN_IN_TROUBLES[errorCode];
  if (kind !== undefined && kind !== 'throttled') {
    return { kind };
  }
  return { kind: needsAsking(error) ? 'signInNeeded' : 'unavailable' };
}

/** Seconds to wait where Graph throttles without saying how long. */
const USUAL_WAIT = 30;

/** Seconds that an answer asks to wait; `null` where it doesn't. @param now milliseconds */
export function waitOf(answer: Response, now: number): number | null {
  const header = answer.headers.get('Retry-After');
  if (header === null) {
    return null;
  }
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1_000);
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}

/** What an answer that isn't the one asked for means. */
export function answerTrouble(answer: Response, now: number): GraphTrouble {
  switch (answer.status) {
    case 401:
      return { kind: 'signInNeeded' };
    case 403:
      return { kind: 'forbidden' };
    case 404:
      return { kind: 'notFound' };
    case 429:
      return { kind: 'throttled', after: waitOf(answer, now) ?? USUAL_WAIT };
    default:
      return { kind: 'unavailable' };
  }
}
