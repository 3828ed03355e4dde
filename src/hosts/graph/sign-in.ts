import {
  createNestablePublicClientApplication,
  PublicClientApplication,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { inTime } from '../in-time';
import type { Asking, SignInWay } from './graph';
import { SCOPES, type ScopeUse } from './scopes';
import type { GraphSettings } from './settings';
import { GraphFailure, needsAsking, signInTrouble } from './trouble';

/** A silent sign-in asks the host, or Entra in a hidden frame. Milliseconds. */
const SILENT_LIMIT = 15_000;

/** Page that takes the answer of Entra where the host doesn't sign in for us (`surfaces/signed-in`). */
const SIGNED_IN_PAGE = '/signed-in.html';

export interface SignIn {
  way(): SignInWay | null;
  /**
   * A token for one permission: silently, else from the caseworker where they may be asked.
   *
   * @param isRefused whether Graph refused the last one, so that another has to come
   * @returns rejects with a `GraphFailure`
   */
  token(use: ScopeUse, asking: Asking, isRefused: boolean): Promise<string>;
}

/** Sign-in by MSAL, through the host where it offers that. teams-js has to be initialised first: it lays the bridge. */
export function openSignIn({ clientId, tenantId }: GraphSettings): SignIn {
  let opening: Promise<IPublicClientApplication> | null = null;
  let way: SignInWay | null = null;
  let asked: Promise<unknown> = Promise.resolve();

  const open = async (): Promise<IPublicClientApplication> => {
    // MSAL falls back without a word; it makes the application itself only where it found no bridge.
    let found: SignInWay = 'window';
    const application = await createNestablePublicClientApplication(
      {
        auth: {
          clientId,
          authority: `https://login.microsoftonline.com/${tenantId}`,
          redirectUri: new URL(SIGNED_IN_PAGE, location.origin).href,
        },
        cache: { cacheLocation: 'memoryStorage' },
      },
      undefined,
      (configuration, controller) => {
        found = 'nested';
        return new PublicClientApplication(configuration, controller);
      },
    );
    way = found;
    return application;
  };

  const application = (): Promise<IPublicClientApplication> => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  const requestFor = (msal: IPublicClientApplication, use: ScopeUse) => {
    const account = msal.getActiveAccount() ?? msal.getAllAccounts()[0];
    return { scopes: [SCOPES[use].name], ...(account ? { account } : {}) };
  };

  const silently = async (use: ScopeUse, forceRefresh: boolean): Promise<string> => {
    const msal = await application();
    const { accessToken } = await msal.acquireTokenSilent({ ...requestFor(msal, use), forceRefresh });
    return accessToken;
  };

  const ask = async (use: ScopeUse): Promise<string> => {
    // Who was asked just before has perhaps answered this too.
    try {
      return await inTime(silently(use, false), SILENT_LIMIT);
    } catch {
      const msal = await application();
      const { accessToken } = await msal.acquireTokenPopup(requestFor(msal, use));
      return accessToken;
    }
  };

  return {
    way: () => way,
    token: async (use, { mayAsk }, isRefused) => {
      try {
        return await inTime(silently(use, isRefused), SILENT_LIMIT);
      } catch (error) {
        if (!mayAsk || !needsAsking(error)) {
          throw new GraphFailure(signInTrouble(error, false));
        }
      }
      const answer = asked.then(() => ask(use));
      asked = answer.catch(() => undefined);
      try {
        return await answer;
      } catch (error) {
        throw new GraphFailure(signInTrouble(error, true));
      }
    },
  };
}
