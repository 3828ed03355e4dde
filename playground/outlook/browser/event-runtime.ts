import { ON_WRITING } from '../../../src/surfaces/names';
import { hasQuirk } from '../model/settings';
import { openingEvents, writingEvents, type OutlookHost, type RaisedEvent } from '../protocol';
import { mountAddInFrame, type AddInFrame } from './add-in-frame';

const EVENT_RUNTIME = '/commands.html';
const MISSING_PAGE = '/playground/no-such-page.html';

/** Loads the page in which the add-in handles events; nobody sees it. */
export function mountEventRuntime(host: OutlookHost): AddInFrame {
  const frame = mountAddInFrame(document.body, host, {
    src: hasQuirk(host.settings.get(), 'runtimeUnloadable') ? MISSING_PAGE : EVENT_RUNTIME,
    title: '',
  });
  frame.element.hidden = true;
  return frame;
}

/**
 * Tells the add-in what happens while a mail is being written. The first event loads the page; it stays for the next ones.
 *
 * @returns ends it, with the compose window
 */
export function raiseWritingEvents(host: OutlookHost): () => void {
  let frame: AddInFrame | null = null;
  const raise = ({ type, details }: RaisedEvent) => {
    frame ??= mountEventRuntime(host);
    void frame.connection.invoke(ON_WRITING, { type, ...details });
  };
  openingEvents(host.mail.get()).forEach(raise);
  const unsubscribe = host.mail.subscribe((mail, previous) => writingEvents(mail, previous).forEach(raise));
  return () => {
    unsubscribe();
    frame?.remove();
  };
}
