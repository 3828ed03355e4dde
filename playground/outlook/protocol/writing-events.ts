import type { WritingEvent } from '../../../src/surfaces/names';
import type { ComposedMail } from '../model/mail';
import { attachmentChanges, changedRecipients } from './events';

/** What an event tells beside its name. */
export type EventDetails = Readonly<Record<string, unknown>>;

/** An event that starts the add-in while a mail is being written. */
export interface RaisedEvent {
  readonly type: WritingEvent;
  readonly details: EventDetails;
}

/** The events when a compose window opens: a new mail has one, a draft that was saved before has none. */
export function openingEvents({ meeting, savedId }: ComposedMail): readonly RaisedEvent[] {
  return meeting === null && savedId === null ? [{ type: 'OnNewMessageCompose', details: {} }] : [];
}

/** The events after a mail changed; an invitation has others, for which Schakel doesn't ask. */
export function writingEvents(mail: ComposedMail, previous: ComposedMail): readonly RaisedEvent[] {
  if (mail.meeting !== null) {
    return [];
  }
  const changedRecipientFields = changedRecipients(mail, previous);
  return [
    ...(changedRecipientFields === null
      ? []
      : [{ type: 'OnMessageRecipientsChanged' as const, details: { changedRecipientFields } }]),
    ...attachmentChanges(mail, previous).map((details) => ({
      type: 'OnMessageAttachmentsChanged' as const,
      details: { ...details },
    })),
  ];
}
