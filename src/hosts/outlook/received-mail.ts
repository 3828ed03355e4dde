import type { ReceivedMail } from '../../core/handoff/follow-up/received-handoff';
import { asString } from '../parse';
import { outlookTheme, type ThemeSource } from './host-theme';
import { officeCalls, settled, type OfficeCalls } from './office-call';
import { displayLocale } from './outlook';
import { asAddress } from './parse';

/** A pane can wait, and try again. */
const CALL_DEADLINE = 5_000;

/** The mail that is being read, as a pane sees it. Every method that fails rejects with an `OfficeCallError`. */
export interface IncomingMail extends ThemeSource {
  /** Locale of Outlook, such as `nl-BE`. */
  readonly locale: string;
  /** Reads the whole mail, or rejects: never a part taken for the whole. */
  read(): Promise<ReceivedMail>;
  /**
   * Opens a reply to the sender alone, above the quoted mail, and sends nothing.
   *
   * @param html what it says; Outlook takes 32 kB
   */
  reply(html: string): Promise<void>;
}

/** Opens the mail beside which the pane stands, as soon as Outlook is ready. */
export async function openReceivedMail(): Promise<IncomingMail> {
  await Office.onReady();
  return {
    locale: displayLocale(),
    read: () => settled(officeCalls(CALL_DEADLINE), readReceived),
    reply: (htmlBody) =>
      officeCalls(CALL_DEADLINE).write('body', (done) =>
        readItem().displayReplyFormAsync({ htmlBody }, done),
      ),
    ...outlookTheme,
  };
}

async function readReceived(calls: OfficeCalls): Promise<ReceivedMail> {
  const [from, headers, text, html] = await Promise.all([
    calls.read('sender', (done) => done({ status: 'succeeded', value: readItem().from }), asAddress),
    calls.read('protection', (done) => readItem().getAllInternetHeadersAsync(done), asString),
    calls.read('body', (done) => readItem().body.getAsync('text', done), asString),
    calls.read('body', (done) => readItem().body.getAsync('html', done), asString),
  ]);
  return { from, headers, body: { text, html } };
}

/** Throws where there is none, as happens when Outlook goes on to another mail under a pane. */
function readItem(): Office.MessageRead {
  const item = Office.context.mailbox.item as Office.MessageRead | null | undefined;
  if (!item) {
    throw new Error('Outlook: no item');
  }
  return item;
}
