/** Names that the manifest, the surfaces and the stand-in Outlook must agree on. */

/** Function that Outlook calls for `OnMessageSend`. */
export const ON_MESSAGE_SEND = 'onMessageSend';

/** Function that Outlook calls for `OnAppointmentSend`. */
export const ON_APPOINTMENT_SEND = 'onAppointmentSend';

/** Function that Outlook calls for each of the `WRITING_EVENTS`. */
export const ON_WRITING = 'onWriting';

/** The events by which Outlook tells that a mail was begun, or that its recipients or attachments changed. */
export const WRITING_EVENTS = [
  'OnNewMessageCompose',
  'OnMessageRecipientsChanged',
  'OnMessageAttachmentsChanged',
] as const;
export type WritingEvent = (typeof WRITING_EVENTS)[number];

/** Id of the ribbon control that opens the compose pane on a mail; the send alert's button names it (`commandId`). */
export const OPEN_COMPOSE_PANE = 'schakelOpenComposePane';

/** Id of the one that opens the same pane on an invitation: in a manifest every control has an id of its own. */
export const OPEN_MEETING_PANE = 'schakelOpenMeetingPane';

/** Id of the one that opens the read pane on a mail that came in. */
export const OPEN_READ_PANE = 'schakelOpenReadPane';

/** The one of the first two for what is being written. */
export function paneCommand(isMeeting: boolean): string {
  return isMeeting ? OPEN_MEETING_PANE : OPEN_COMPOSE_PANE;
}
