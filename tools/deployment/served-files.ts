/** What a web host has to know of the files that it serves. Hosting recipes, packaging and the doctor all read it here. */

/** Lets the event runtime of classic Outlook load and fetch from this host (platform facts A5). Microsoft settled the path. */
export const WELL_KNOWN_FILE = '.well-known/microsoft-officeaddins-allowed.json';

/** Names the version, and the hash of every other file. */
export const RELEASE_FILE = 'release.json';

/** The manifests and the app registration name these, so their names stay while what they hold changes. */
export const PAGES = {
  compose: 'compose.html',
  read: 'read.html',
  tab: 'tab.html',
  /** Where a sign-in in a window of its own comes back. */
  signedIn: 'signed-in.html',
  events: 'commands.html',
} as const;

/** What classic Outlook loads in place of the event page. */
export const EVENT_SCRIPT = 'on-send.js';

/** End of a name that goes with what the file holds. */
export const IMMUTABLE_NAME = /\.[0-9a-f]{8}\.js(?:\.LICENSE\.txt)?$/;

/**
 * Whether a file never changes under its name, so that browsers may keep it for good. All others must be asked for anew each time
 * (`no-cache`, with an `ETag`): a page that is a week old would ask for scripts that are gone.
 *
 * @param file its path in `dist/`
 */
export function isImmutable(file: string): boolean {
  return IMMUTABLE_NAME.test(file);
}

/** Other origins than the host itself that the pages need, for their content security policy. */
export const ORIGINS = {
  /** office.js, and the library by Microsoft that it loads when it starts. */
  scripts: ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'],
  /** Graph, sign-in, and the list of hosts that teams-js trusts. */
  connections: [
    'https://graph.microsoft.com',
    'https://login.microsoftonline.com',
    'https://res.cdn.office.net',
  ],
  /** Sign-in without a window of its own, where the host offers no nested sign-in. */
  frames: ['https://login.microsoftonline.com'],
  /** Outlook, Teams and Microsoft 365 on the web, which show the pages in a frame (Microsoft’s list of tab requirements). */
  hosts: [
    'https://*.cloud.microsoft',
    'https://teams.microsoft.com',
    'https://*.teams.microsoft.com',
    'https://*.microsoft365.com',
    'https://*.office.com',
    'https://outlook.office365.com',
  ],
} as const;
