import type { CheckFailure } from '../../../core/mail/check-failure';
import type { MailDraft } from '../../../core/mail/draft';
import { isSameMail, isSameText } from './same-mail';

/** Why the mail was read: something happened to it, or just because a second went by. */
export type Occasion = 'event' | 'poll';

export type ReadingEvent =
  | { readonly type: 'read'; readonly draft: MailDraft; readonly occasion: Occasion }
  | { readonly type: 'failed'; readonly failure: CheckFailure; readonly occasion: Occasion }
  /** Outlook takes so long to answer that what is on screen may be out of date. */
  | { readonly type: 'slow' };

/** What the pane knows about the mail. */
export interface Reading {
  readonly phase: 'reading' | 'read' | 'unreadable';
  /** The mail to judge, as it stood when the caseworker last paused; `null` until it was first read. */
  readonly settled: MailDraft | null;
  /** A read with another text than `settled`: it counts when the next one agrees with it. */
  readonly typing: MailDraft | null;
  /** Set when `unreadable`, and after one poll that failed: the first may have been bad luck. */
  readonly failure: CheckFailure | null;
}

export const initialReading: Reading = { phase: 'reading', settled: null, typing: null, failure: null };

/**
 * Decides which read of the mail is to be judged. A change of recipients, attachments or by a fix counts at once; a
 * change of subject or text once two reads in a row agree, so that the verdict stands still while somebody types.
 */
export function nextReading(reading: Reading, event: ReadingEvent): Reading {
  switch (event.type) {
    case 'slow':
      return reading.phase === 'read' ? { ...reading, phase: 'reading' } : reading;
    case 'failed':
      return event.occasion === 'event' || reading.failure !== null
        ? { ...reading, phase: 'unreadable', failure: event.failure }
        : { ...reading, failure: event.failure };
    case 'read':
      return counts(reading, event.draft, event.occasion)
        ? settledOn(reading, event.draft)
        : { ...reading, typing: event.draft, failure: null };
  }
}

function counts({ phase, settled, typing }: Reading, draft: MailDraft, occasion: Occasion): boolean {
  return (
    occasion === 'event' ||
    phase !== 'read' ||
    settled === null ||
    isSameText(draft, settled) ||
    (typing !== null && isSameText(draft, typing))
  );
}

/** The same object where nothing changed, so that nothing is drawn anew. */
function settledOn(reading: Reading, draft: MailDraft): Reading {
  const { phase, settled, typing, failure } = reading;
  const isUnchanged = settled !== null && isSameMail(settled, draft);
  return isUnchanged && phase === 'read' && typing === null && failure === null
    ? reading
    : { phase: 'read', settled: isUnchanged ? settled : draft, typing: null, failure: null };
}
