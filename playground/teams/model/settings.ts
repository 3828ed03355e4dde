import type { DisplayLanguage } from '../../common/languages';
import { defaultTenantSettings, type TenantSettings } from '../../tenant/visit';

/** Where the tab is opened: a tab made for Teams also opens in Outlook, which has no calls. */
export const TAB_HOSTS = ['teams', 'outlook'] as const;
export type TabHost = (typeof TAB_HOSTS)[number];

/** As teams-js names them. */
export const TEAMS_THEMES = ['default', 'dark', 'contrast'] as const;
export type TeamsThemeName = (typeof TEAMS_THEMES)[number];

/**
 * Who can be called from a tab:
 *
 * - `everybody`
 * - `ownTenant`: a call to somebody of another tenant is refused (teams-js#2403)
 * - `nobody`: each call is refused
 */
export const CALL_REACHES = ['everybody', 'ownTenant', 'nobody'] as const;
export type CallReach = (typeof CALL_REACHES)[number];

/**
 * How signing in goes, as far as the host has a hand in it:
 *
 * - `works`
 * - `popupBlocked`: the browser lets no sign-in window open
 * - `noNetwork`: the sign-in service is out of reach
 * - `noNestedApp`: an older host, which doesn't sign in for its tabs
 */
export const SIGN_IN_WAYS = ['works', 'popupBlocked', 'noNetwork', 'noNestedApp'] as const;
export type SignInWay = (typeof SIGN_IN_WAYS)[number];

export interface TeamsSettings {
  readonly host: TabHost;
  readonly displayLanguage: DisplayLanguage;
  readonly theme: TeamsThemeName;
  readonly callReach: CallReach;
  readonly signIn: SignInWay;
  readonly tenant: TenantSettings;
}

export const defaultTeamsSettings: TeamsSettings = {
  host: 'teams',
  displayLanguage: 'nl-BE',
  theme: 'default',
  callReach: 'everybody',
  signIn: 'works',
  tenant: defaultTenantSettings,
};
