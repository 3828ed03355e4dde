import vm from 'node:vm';
import { emptyMail, type ComposedMail } from '../../playground/outlook/model/mail';
import { defaultSettings, type Settings } from '../../playground/outlook/model/settings';
import type { RoamingSettings } from '../../playground/outlook/model/roaming-settings';
import { createStore, type Store } from '../../playground/common/store';
import { SIGNED_IN_USER } from '../../playground/outlook/model/tenant';
import { connect, type CommandResult, type EventDetails } from '../../playground/outlook/protocol';
import { provideMicrosoftAjax } from '../../playground/supplement/microsoft-ajax';
import { addNewerMembers } from '../../playground/supplement/newer-members';
import type { OfficeInternals } from '../../playground/supplement/office-internals';
import { ON_MESSAGE_SEND } from '../../src/surfaces/names';
import { createFakeWindow, timers, type FakeWindow } from './fake-window';

/** The playground's Outlook with the real office.js in it, without a browser. */
export interface NodeOutlook {
  readonly Office: typeof Office;
  readonly mail: Store<ComposedMail>;
  readonly settings: Store<Settings>;
  readonly roaming: Store<RoamingSettings>;
  /** Has Outlook call a function of the add-in, `OnMessageSend` by default, with the details of an event. */
  invoke(functionName?: string, details?: EventDetails): Promise<CommandResult>;
  /** How often the add-in answered such a call. */
  completions(): number;
  close(): void;
}

export interface NodeOutlookOptions {
  readonly mail?: Partial<ComposedMail>;
  readonly settings?: Partial<Settings>;
  readonly roaming?: RoamingSettings;
  readonly initializationContext?: string;
  /** The mail came in, and is being read; called with a reply that the add-in opens. */
  readonly onReply?: (html: string) => void;
}

/** Starts an Outlook with a mail being written; the add-in's Office.js is ready when this resolves. */
export async function startNodeOutlook(options: NodeOutlookOptions = {}): Promise<NodeOutlook> {
  const mail = createStore<ComposedMail>({ ...emptyMail(SIGNED_IN_USER), ...options.mail });
  const settings = createStore<Settings>({ ...defaultSettings, ...options.settings });
  const roaming = createStore<RoamingSettings>(options.roaming ?? {});
  const { onReply } = options;
  const host = {
    mail,
    settings,
    roaming,
    origin: 'https://localhost:3000',
    htmlToText,
    ...(onReply ? { onReply } : {}),
  };
  const connection = connect(host, {
    post: (message) => frame.deliver(message),
    ...(options.initializationContext === undefined
      ? {}
      : { initializationContext: options.initializationContext }),
  });
  const frame: FakeWindow = createFakeWindow(connection.frameName, (message) => connection.receive(message));
  const office = await startOffice(frame);
  await connection.ready;
  return {
    Office: office,
    mail,
    settings,
    roaming,
    invoke: (functionName = ON_MESSAGE_SEND, details) => connection.invoke(functionName, details),
    completions: () => connection.completions(),
    close: () => connection.close(),
  };
}

async function startOffice(frame: FakeWindow): Promise<typeof Office> {
  const { window } = frame;
  provideMicrosoftAjax(window);
  frame.load('office.js');
  const office = window.Office as typeof Office;
  await office.onReady();
  addNewerMembers(office, window.OSF as OfficeInternals);
  return office;
}

/**
 * Runs a bundle as classic Outlook runs the send check: in a context of its own, with the language and Office.js and
 * nothing else; what waits for `Office.onReady` never runs.
 *
 * @param globals what the runtime has beside; timers by default
 */
export function runBundleInBareContext(
  code: string,
  office: typeof Office,
  globals: Readonly<Record<string, unknown>> = {},
): vm.Context {
  const { setTimeout, clearTimeout } = timers;
  const classicOffice: unknown = Object.create(office, {
    onReady: { value: () => new Promise(() => undefined) },
  });
  const context = vm.createContext({ setTimeout, clearTimeout, ...globals, Office: classicOffice });
  vm.runInContext(code, context, { filename: 'bundle.js' });
  return context;
}

/** Enough for the mails of tests; the playground in the browser asks the browser. */
function htmlToText(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
}
