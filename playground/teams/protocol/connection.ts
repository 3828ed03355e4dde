import type { Store } from '../../common/store';
import { asList, asRecord, textOf } from '../../common/parse';
import type { TeamsSettings } from '../model/settings';
import { eventMessage, parseRequest, responseTo, type TabRequest } from './message';
import { hostContext, initialized, type SignedIn } from './start-up';

/** What the host does for the tab that runs in it. */
export interface TabHostActions {
  /** @returns whether the call was taken up */
  readonly startCall: (targets: readonly string[], withVideo: boolean) => boolean;
  /** @returns whether the link was opened */
  readonly openLink: (href: string) => boolean;
  /** Answers a request of the nested-app bridge, both as JSON. */
  readonly signIn: (request: string) => Promise<string | null>;
}

export interface TabHostOptions {
  readonly settings: Store<TeamsSettings>;
  readonly signedIn: SignedIn;
  readonly actions: TabHostActions;
  /** Hands a message to the tab. */
  readonly post: (message: unknown) => void;
}

/** The host's end of the line to one tab. */
export interface TabConnection {
  /** Takes a message of the tab; any other is left alone. */
  receive(message: unknown): void;
  close(): void;
}

/** Listens to the teams-js of a tab, answers it as its host does, and tells it when the theme changes. */
export function connectTab({ settings, signedIn, actions, post }: TabHostOptions): TabConnection {
  const unsubscribe = settings.subscribe((changed, previous) => {
    if (changed.theme !== previous.theme) {
      post(eventMessage('themeChange', changed.theme));
    }
  });
  return {
    receive: (message) => {
      const request = parseRequest(message);
      if (request) {
        void answerTo(request, settings.get(), signedIn, actions).then((args) => {
          if (args) {
            post(responseTo(request, args));
          }
        });
      }
    },
    close: unsubscribe,
  };
}

/** @returns `null` where the host says nothing, as for what the tab only reports */
async function answerTo(
  { func, args, data }: TabRequest,
  settings: TeamsSettings,
  signedIn: SignedIn,
  actions: TabHostActions,
): Promise<readonly unknown[] | null> {
  const [first] = args;
  switch (func) {
    case 'initialize':
      return initialized(settings);
    case 'getContext':
      return [hostContext(settings, signedIn)];
    case 'call.startCall': {
      const { targets, requestedModalities } = asRecord(first);
      return [actions.startCall(texts(targets), asList(requestedModalities).includes('video'))];
    }
    case 'executeDeepLink':
      return actions.openLink(textOf(first) ?? '') ? [true] : [false, 'The link was not opened.'];
    case 'nestedAppAuth.execute':
      return [null, await actions.signIn(data ?? '')];
    default:
      return null;
  }
}

const texts = (value: unknown) => asList(value).flatMap((one) => textOf(one) ?? []);
