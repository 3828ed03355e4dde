import type { MailDraft } from '../../../src/core/mail/draft';
import { OfficeCallError, type ComposeMail } from '../../../src/hosts/outlook';
import type { ReadingEvent } from '../../../src/surfaces/compose/live/reading';
import { watchMail } from '../../../src/surfaces/compose/live/watch-mail';
import { draft } from '../../support/drafts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A mail that takes `delay` to answer, and a watch on it. */
function watched({ delay = 50, isVisible = () => true }: { delay?: number; isVisible?: () => boolean } = {}) {
  const events: ReadingEvent[] = [];
  const answer = { mail: draft(), error: null as Error | null };
  let reading = 0;
  let overlapped = false;
  let listener: () => void = () => undefined;
  const read = jest.fn(async (): Promise<MailDraft> => {
    reading += 1;
    overlapped ||= reading > 1;
    await new Promise((resolve) => setTimeout(resolve, delay));
    reading -= 1;
    if (answer.error) {
      throw answer.error;
    }
    return answer.mail;
  });
  const mail: ComposeMail = {
    locale: 'nl-BE',
    isMeeting: false,
    read,
    apply: () => Promise.resolve(),
    attachments: {
      list: () => Promise.resolve([]),
      content: () => Promise.resolve(''),
      add: () => Promise.resolve(),
      remove: () => Promise.resolve(),
    },
    writeBody: () => Promise.resolve(),
    onChange: (listen) => (listener = listen),
    openedFor: () => Promise.resolve([]),
    theme: () => null,
    notify: () => undefined,
    onThemeChange: () => undefined,
  };
  return {
    watch: watchMail(mail, isVisible, (event) => events.push(event)),
    events,
    answer,
    read,
    raise: () => listener(),
    hasOverlapped: () => overlapped,
  };
}

describe('watching a mail', () => {
  it('reads at the start, and then a second after every read', async () => {
    const { watch, events } = watched();
    watch.start();
    await jest.advanceTimersByTimeAsync(2_200);
    expect(events).toMatchObject([
      { type: 'read', occasion: 'event' },
      { type: 'read', occasion: 'poll' },
      { type: 'read', occasion: 'poll' },
    ]);
  });

  it('does not poll while nobody can see the pane', async () => {
    let isVisible = false;
    const { watch, read } = watched({ isVisible: () => isVisible });
    watch.start();
    await jest.advanceTimersByTimeAsync(10_500);
    expect(read).toHaveBeenCalledTimes(1);
    isVisible = true;
    await jest.advanceTimersByTimeAsync(1_100);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('reads once for many events at once, and never twice at the same time', async () => {
    const { watch, read, raise, hasOverlapped } = watched({ delay: 400 });
    watch.start();
    await jest.advanceTimersByTimeAsync(100);
    raise();
    raise();
    raise();
    await jest.advanceTimersByTimeAsync(900);
    expect(read).toHaveBeenCalledTimes(2);
    expect(hasOverlapped()).toBe(false);
  });

  it('lets a change to the mail wait for the read under way, and reads what came of it', async () => {
    const { watch, events, answer, hasOverlapped } = watched({ delay: 400 });
    watch.start();
    const changed = draft({ subject: 'Overdracht' });
    const change = watch.change(() => {
      answer.mail = changed;
      return Promise.resolve('done');
    });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await change).toBe('done');
    expect(events).toMatchObject([
      { draft: draft(), occasion: 'event' },
      { draft: changed, occasion: 'event' },
    ]);
    expect(hasOverlapped()).toBe(false);
  });

  it('reads after a change that failed too, as part of it may have been written', async () => {
    const { watch, read } = watched();
    const change = watch.change(() => Promise.reject(new Error('no')));
    const outcome = expect(change).rejects.toThrow('no');
    await jest.advanceTimersByTimeAsync(100);
    await outcome;
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('says which part could not be read', async () => {
    const { watch, events, answer } = watched();
    answer.error = new OfficeCallError('attachments', 'read', 'silent');
    watch.start();
    await jest.advanceTimersByTimeAsync(100);
    answer.error = new Error('something else');
    await jest.advanceTimersByTimeAsync(1_100);
    expect(events).toMatchObject([
      { type: 'failed', failure: { kind: 'unreadable', part: 'attachments' }, occasion: 'event' },
      { type: 'failed', failure: { kind: 'internal' }, occasion: 'poll' },
    ]);
  });

  it('tells when the answer to an event takes long', async () => {
    const { watch, events } = watched({ delay: 3_000 });
    watch.start();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(events).toEqual([{ type: 'slow' }]);
  });

  it('reports nothing once it is stopped', async () => {
    const { watch, events, raise, read } = watched();
    watch.start();
    await jest.advanceTimersByTimeAsync(100);
    watch.stop();
    raise();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(read).toHaveBeenCalledTimes(1);
    expect(events).toHaveLength(1);
  });
});
