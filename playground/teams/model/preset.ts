import { addressParameters } from '../../common/address-parameters';
import { DISPLAY_LANGUAGES } from '../../common/languages';
import { GRAPH_FAULTS, GRAPH_OPERATIONS } from '../../tenant/graph/faults';
import { CONSENT_WAYS } from '../../tenant/visit';
import {
  CALL_REACHES,
  defaultTeamsSettings as usual,
  SIGN_IN_WAYS,
  TAB_HOSTS,
  TEAMS_THEMES,
  type TeamsSettings,
} from './settings';

/**
 * Reads the start of the stand-in Teams from its address, for tests and for links:
 * `?host=outlook&lang=fr-BE&theme=dark&calls=ownTenant&signin=popupBlocked&consent=given&fault=directory:busy,presence:broken`.
 * What is unknown is left at its default.
 */
export function parseTeamsPreset(search: string): TeamsSettings {
  const { one, pairs } = addressParameters(search);
  return {
    host: one('host', TAB_HOSTS, usual.host),
    displayLanguage: one('lang', DISPLAY_LANGUAGES, usual.displayLanguage),
    theme: one('theme', TEAMS_THEMES, usual.theme),
    callReach: one('calls', CALL_REACHES, usual.callReach),
    signIn: one('signin', SIGN_IN_WAYS, usual.signIn),
    tenant: {
      consent: one('consent', CONSENT_WAYS, usual.tenant.consent),
      faults: pairs('fault', GRAPH_OPERATIONS, GRAPH_FAULTS),
    },
  };
}
