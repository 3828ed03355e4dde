import type { CheckFailure } from '../../../core/mail/check-failure';
import type { MailDraft } from '../../../core/mail/draft';
import { OfficeCallError, type ComposeMail } from '../../../hosts/outlook';
import type { Occasion, ReadingEvent } from './reading';

/** Between two looks at what is being typed; Outlook has no event for it. */
const PAUSE = 1_000;

/** After this the verdict on screen is no longer shown as if it were about the mail as it is. */
const SLOW = 1_500;

/** Keeps an eye on the mail being written. */
export interface MailWatch {
  /** Begins to read; may be called again after `stop`. */
  start(): void;
  stop(): void;
  /** Reads the mail as soon as nothing else is under way with it. */
  readNow(): Promise<void>;
  /**
   * Changes the mail while nobody reads it, and reads it afterwards, whether the change succeeded or not.
   *
   * @returns what `change` returns; rejects as `change` does
   */
  change<T>(change: () => Promise<T>): Promise<T>;
}

/**
 * @param isVisible whether anybody can see the pane: unseen it doesn't poll
 * @param report told of every read
 */
export function watchMail(
  mail: ComposeMail,
  isVisible: () => boolean,
  report: (event: ReadingEvent) => void,
): MailWatch {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let isListening = false;

  /** One thing at a time: two reads that overlap could settle in the wrong order. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  }

  async function read(occasion: Occasion): Promise<void> {
    clearTimeout(timer);
    const slow = occasion === 'event' ? setTimeout(() => report({ type: 'slow' }), SLOW) : undefined;
    const event = await mail.read().then(
      (draft: MailDraft): ReadingEvent => ({ type: 'read', draft, occasion }),
      (error: unknown): ReadingEvent => ({ type: 'failed', failure: failureOf(error), occasion }),
    );
    clearTimeout(slow);
    if (isRunning) {
      report(event);
      pollLater();
    }
  }

  function pollLater(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isVisible()) {
        void inTurn(() => read('poll'));
      } else {
        pollLater();
      }
    }, PAUSE);
  }

  /** Ten recipients pasted at once are ten events, and one read. */
  function readNow(): Promise<void> {
    waiting ??= inTurn(() => {
      waiting = null;
      return read('event');
    });
    return waiting;
  }

  async function change<T>(carryOut: () => Promise<T>): Promise<T> {
    return inTurn(async () => {
      try {
        return await carryOut();
      } finally {
        await read('event');
      }
    });
  }

  return {
    start: () => {
      isRunning = true;
      if (!isListening) {
        isListening = true;
        mail.onChange(() => void (isRunning && readNow()));
      }
      void readNow();
    },
    stop: () => {
      isRunning = false;
      clearTimeout(timer);
    },
    readNow,
    change,
  };
}

function failureOf(error: unknown): CheckFailure {
  return error instanceof OfficeCallError ? { kind: 'unreadable', part: error.part } : { kind: 'internal' };
}
