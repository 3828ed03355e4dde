import { app, call, HostName } from '@microsoft/teams-js';
import { asRecord } from '../parse';
import { inTime } from '../in-time';
import { callLink, chatLink, isGuest } from './links/teams-links';
import { onSystemTheme, systemTheme } from './system-theme';
import type { CallWay, TeamsHost, TeamsTheme } from './teams';

/** A host answers at once; a page that something else frames never gets an answer, and teams-js waits a minute. */
const START_LIMIT = 4_000;

/** A host asks the caseworker first. */
const ASK_LIMIT = 60_000;

/** Opens the host that the tab runs in. Outside of one, links, the browser's language and the system's theme are what there is. */
export async function openTeamsHost(): Promise<TeamsHost> {
  try {
    await inTime(app.initialize(), START_LIMIT);
    return hostOf(await inTime(app.getContext(), START_LIMIT));
  } catch {
    return unhosted;
  }
}

function hostOf(context: unknown): TeamsHost {
  const { app: place, user } = asRecord(context);
  const { host, locale, theme } = asRecord(place);
  const { loginHint, userPrincipalName } = asRecord(user ?? {});
  const isTeams = [HostName.teams, HostName.teamsModern].some((name) => name === asRecord(host).name);
  const listeners = new Set<(theme: TeamsTheme) => void>();
  let current = themeOf(theme);
  app.registerOnThemeChangeHandler((name) => {
    current = themeOf(name);
    listeners.forEach((listener) => listener(current));
  });
  return {
    isHosted: true,
    locale: said(locale) ?? navigator.language,
    get theme() {
      return current;
    },
    onTheme: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    userAddress: said(loginHint) ?? said(userPrincipalName),
    callWay: (target, media) =>
      isGuest(target) || !call.isSupported() ? linkedCall(target, media) : { kind: 'host' },
    startCall: (target, media) =>
      didIt(() =>
        call.startCall({
          targets: [target],
          requestedModalities: [media === 'video' ? call.CallModalities.Video : call.CallModalities.Audio],
        }),
      ),
    chatLink,
    // Outlook says that it opened a link of Teams, and doesn't (teams-js#1784): there an anchor is what works.
    openLink: (href) => (isTeams ? didIt(() => app.openLink(href).then(() => true)) : Promise.resolve(false)),
  };
}

const unhosted: TeamsHost = {
  isHosted: false,
  get locale() {
    return navigator.language;
  },
  get theme() {
    return systemTheme();
  },
  onTheme: onSystemTheme,
  userAddress: null,
  callWay: linkedCall,
  startCall: () => Promise.resolve(false),
  chatLink,
  openLink: () => Promise.resolve(false),
};

function linkedCall(user: string, media: 'audio' | 'video'): CallWay {
  return isGuest(user) ? { kind: 'guest' } : { kind: 'link', href: callLink(user, media) };
}

function said(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** `default`, `dark`, `contrast` or `glass`. */
function themeOf(name: unknown): TeamsTheme {
  switch (name) {
    case 'dark':
    case 'glass':
      return { kind: 'dark' };
    case 'contrast':
      return { kind: 'highContrast' };
    default:
      return { kind: 'light' };
  }
}

async function didIt(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await inTime(ask(), ASK_LIMIT);
  } catch {
    return false;
  }
}
