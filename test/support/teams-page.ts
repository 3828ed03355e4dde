import type { TeamsHost } from '../../src/hosts/teams/teams';

const ORIGIN = 'https://localhost:3000';

/** What teams-js posts to its host. */
interface Asked {
  readonly func: string;
  readonly args: readonly unknown[];
}

/** What a host answers to a function of teams-js; `undefined` for silence. */
export type Answers = Readonly<Record<string, (args: readonly unknown[]) => readonly unknown[] | undefined>>;

export interface TeamsPage {
  /** Opens the host with the unmodified teams-js, afresh. */
  open(): Promise<TeamsHost>;
  readonly asked: readonly Asked[];
  /** Raises an event, as hosts do. */
  raise(func: string, args: readonly unknown[]): void;
}

/** A host that supports what Teams does, with a caseworker signed in. */
export const teamsAnswers: Answers = {
  initialize: () => [
    'content',
    'web',
    '2.1.0',
    JSON.stringify({
      apiVersion: 4,
      isLegacyTeams: false,
      supports: { call: {}, chat: {}, pages: {}, nestedAppAuth: {} },
    }),
  ],
  getContext: () => [
    { locale: 'nl-be', theme: 'dark', hostName: 'Teams', loginHint: 'lotte.claes@caw-voorbeeld.be' },
  ],
  'call.startCall': () => [true],
  executeDeepLink: () => [true],
};

const realTimeout = globalThis.setTimeout;

/** teams-js keeps its time limits running after the answer came; Node would wait for them. */
Object.assign(globalThis, {
  setTimeout: (run: () => void, wait?: number) => {
    const timer = realTimeout(run, wait);
    return (wait ?? 0) > 1_000 ? timer.unref() : timer;
  },
});

/** @param answers of the host that frames the page; `null` for a page that nothing frames */
export function openTeamsPage(answers: Answers | null): TeamsPage {
  const listeners = new Set<(event: object) => void>();
  const asked: Asked[] = [];
  const raise = (data: object) =>
    listeners.forEach((listener) => listener({ data, source: parent, origin: ORIGIN }));
  const parent = {
    postMessage: (message: Asked & { readonly id: number; readonly uuidAsString: string }) => {
      asked.push({ func: message.func, args: message.args });
      const args = answers?.[message.func]?.(message.args);
      if (args) {
        setTimeout(() => raise({ id: message.id, uuidAsString: message.uuidAsString, args }));
      }
    },
  };
  const page: Record<string, unknown> = {
    location: new URL('/tab.html', ORIGIN),
    opener: null,
    addEventListener: (_: string, listener: (event: object) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: object) => void) => listeners.delete(listener),
    performance,
  };
  page.self = page;
  page.parent = answers ? parent : page;
  page.top = page.parent;
  Object.assign(globalThis, {
    window: page,
    document: { getElementsByTagName: () => [], addEventListener: () => undefined, referrer: '' },
    navigator: { language: 'nl-BE' },
    matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
  });
  return {
    open: async () => {
      jest.resetModules();
      const { openTeamsHost } = await import('../../src/hosts/teams/open-teams-host');
      return openTeamsHost();
    },
    asked,
    raise: (func, args) => raise({ func, args }),
  };
}
