import { createStore, type Store } from '../../common/store';
import { canCall, type Call, type CallState } from './call';
import { deepLinkOf, type DeepLink } from './deep-link';
import type { TeamsSettings } from './settings';

/** What a host shows in a window of its own, of which the playground only says what would be in it. */
export type Opened = Extract<DeepLink, { readonly kind: 'chat' | 'meeting' }>;

/** Everything that the stand-in Teams remembers while its page is open. */
export interface Shell {
  readonly settings: Store<TeamsSettings>;
  readonly call: Store<Call | null>;
  readonly opened: Store<Opened | null>;
  /** @returns whether the call was taken up */
  readonly startCall: (targets: readonly string[], withVideo: boolean) => boolean;
  /** What became of the call; whoever calls sees it, the tab doesn't. */
  readonly callBecame: (state: CallState) => void;
  readonly closeCall: () => void;
  /** Name of who is called, as Teams shows it. */
  readonly nameOf: (target: string) => string;
  /** @returns whether it was opened, as far as the host says */
  readonly openLink: (href: string) => boolean;
}

export interface ShellOptions {
  readonly settings: TeamsSettings;
  /** Where the stand-in Outlook is. */
  readonly outlook: string;
  readonly nameOf: (target: string) => string;
  /** Opens an address in the browser. */
  readonly openInBrowser: (href: string) => void;
}

export function createShell({ settings: first, outlook, nameOf, openInBrowser }: ShellOptions): Shell {
  const settings = createStore(first);
  const call = createStore<Call | null>(null);
  const opened = createStore<Opened | null>(null);

  const startCall: Shell['startCall'] = (targets, withVideo) => {
    const isTakenUp = canCall(targets, settings.get().callReach);
    if (isTakenUp) {
      call.set({ targets, withVideo, state: 'ringing' });
    }
    return isTakenUp;
  };

  const open = (link: DeepLink): boolean => {
    switch (link.kind) {
      case 'call':
        return startCall(link.users, link.withVideo);
      case 'chat':
      case 'meeting':
        opened.set(link);
        return true;
      case 'page':
        openInBrowser(link.href);
        return true;
    }
  };

  return {
    settings,
    call,
    opened,
    nameOf,
    startCall,
    callBecame: (state) => call.update((current) => current && { ...current, state }),
    closeCall: () => call.set(null),
    openLink: (href) => {
      const link = deepLinkOf(href, outlook);
      if (!link) {
        return false;
      }
      // Outlook says that it opened a link of Teams, and doesn't (teams-js#1784).
      return (link.kind !== 'page' && settings.get().host === 'outlook') || open(link);
    },
  };
}
