import { SIGNED_IN_USER } from '../../outlook/model/tenant';
import type { TeamsSettings } from '../model/settings';

/** Who and where the signed-in user is; the same as in tokens. */
export interface SignedIn {
  readonly userId: string;
  readonly tenantId: string;
}

const API_VERSION = 4;
const SDK_VERSION = '2.1.0';

/**
 * The answer to `initialize`. Only with the runtime in its fourth place does teams-js make the bridge through which the host
 * signs in for the tab.
 */
export function initialized(settings: TeamsSettings): readonly unknown[] {
  return ['content', 'web', SDK_VERSION, JSON.stringify(runtime(settings))];
}

/** What the host can do, of what the tab asks for. Calls are for Teams alone; a tab finds that by `isSupported`. */
function runtime({ host, signIn }: TeamsSettings) {
  return {
    apiVersion: API_VERSION,
    isLegacyTeams: false,
    isNAAChannelRecommended: signIn !== 'noNestedApp',
    hostVersionsInfo: {},
    supports: {
      app: {},
      ...(host === 'teams' ? { call: {} } : {}),
      ...(signIn === 'noNestedApp' ? {} : { nestedAppAuth: {} }),
    },
  };
}

/** The answer to `getContext`, flat as hosts send it; teams-js puts it in order. */
export function hostContext({ host, displayLanguage, theme }: TeamsSettings, signedIn: SignedIn): unknown {
  return {
    locale: displayLanguage.toLowerCase(),
    theme,
    hostName: host === 'teams' ? 'Teams' : 'Outlook',
    hostClientType: 'web',
    frameContext: 'content',
    entityId: 'schakel',
    subEntityId: '',
    appSessionId: crypto.randomUUID(),
    sessionId: crypto.randomUUID(),
    userObjectId: signedIn.userId,
    tid: signedIn.tenantId,
    userDisplayName: SIGNED_IN_USER.displayName,
    userPrincipalName: SIGNED_IN_USER.address,
    loginHint: SIGNED_IN_USER.address,
    isCallingAllowed: host === 'teams',
  };
}
