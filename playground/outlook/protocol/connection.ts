import type { ComposedMail } from '../model/mail';
import type { RoamingSettings } from '../model/roaming-settings';
import type { Settings } from '../model/settings';
import type { Store } from '../../common/store';
import { createCommands, type CommandResult } from './commands';
import { parseRequest, responseTo, TRANSPORT, type Request } from './envelope';
import { createEventChannel } from './event-channel';
import { mailEvents, settingsEvents } from './events';
import { answerMethodCall } from './method-call';
import { appContext, frameName, initialData, type ConversationIds } from './start-up';
import type { EventDetails } from './writing-events';

/** What of Outlook is the same for every frame of the add-in. */
export interface OutlookHost {
  readonly mail: Store<ComposedMail>;
  readonly settings: Store<Settings>;
  /** What the add-in keeps in the mailbox, for all its mails. */
  readonly roaming: Store<RoamingSettings>;
  /** Origin of the page in which the frames are: office.js trusts only `https` on its own host name. */
  readonly origin: string;
  readonly htmlToText: (html: string) => string;
  /** Opens a reply that says this, as HTML; only where the mail is one that came in, and is being read. */
  readonly onReply?: (html: string) => void;
}

export interface ConnectionOptions {
  /** Posts a message to the frame. */
  readonly post: (message: string) => void;
  /** What `getInitializationContextAsync` gives. */
  readonly initializationContext?: string;
}

/** One frame of the add-in, from the side of Outlook. */
export interface Connection {
  /** `window.name` of the frame, to be set before it loads. */
  readonly frameName: string;
  /** Takes in a message that the frame posted. */
  receive(message: string): void;
  /** Resolves as soon as Outlook can call functions of the add-in. */
  readonly ready: Promise<void>;
  /**
   * Calls a function of the add-in, as soon as that can be done.
   *
   * @param details what the event tells beside its name
   */
  invoke(functionName: string, details?: EventDetails): Promise<CommandResult>;
  /** How often the add-in answered such a call. */
  completions(): number;
  /** Tells the frame nothing more. */
  close(): void;
}

const COMMAND_EVENT = 'appCommandInvoked';

/** Connects a frame of the add-in to Outlook, in the protocol of office.js for Outlook on the web. */
export function connect(
  host: OutlookHost,
  { post, initializationContext = '' }: ConnectionOptions,
): Connection {
  const { origin } = host;
  const ids = newConversation();
  const commands = createCommands();
  const events = createEventChannel(ids.conversationId, origin, post);
  const ready = events.whenRegistered(COMMAND_EVENT);
  const subscriptions = [
    host.mail.subscribe((mail, previous) => events.raiseAll(mailEvents(mail, previous))),
    host.settings.subscribe((settings, previous) => events.raiseAll(settingsEvents(settings, previous))),
  ];

  const answerCall = (request: Request) => {
    const answer = (data: unknown) => post(responseTo(request, origin, data));
    const settings = host.settings.get();
    switch (request.action) {
      case 'ContextActivationManager_getAppContextAsync':
        answer(appContext(ids, origin, settings, host.roaming.get()));
        return;
      case 'ContextActivationManager_notifyHost':
        answer(null);
        return;
      case 'GetInitialData':
        answer(initialData(host.mail.get(), host.onReply !== undefined));
        return;
      case 'ExecuteMethod':
        answerMethodCall(request.data, { ...host, settings, initializationContext }, answer);
        return;
      case 'executeMethod':
        answer({ Version: 1, Error: commands.answerDelegateCall(request.data) });
        return;
      default:
        post(responseTo(request, origin, null, TRANSPORT.failed));
    }
  };

  return {
    frameName: frameName(ids, origin, host.settings.get()),
    receive: (message) => {
      const request = parseRequest(message);
      if (request?.conversationId === ids.conversationId) {
        if (request.actionType === 'invoke') {
          answerCall(request);
        } else {
          events.register(request);
        }
      }
    },
    ready,
    invoke: async (functionName, details = {}) => {
      await ready;
      const { id, result } = commands.open();
      events.raise(COMMAND_EVENT, [
        id,
        functionName,
        JSON.stringify({ source: { id: functionName }, ...details }),
      ]);
      return result;
    },
    completions: () => commands.completions(),
    close: () => subscriptions.forEach((unsubscribe) => unsubscribe()),
  };
}

function newConversation(): ConversationIds {
  return {
    conversationId: crypto.randomUUID(),
    controlId: crypto.randomUUID(),
    correlationId: crypto.randomUUID(),
  };
}
