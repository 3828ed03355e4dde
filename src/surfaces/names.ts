/** Names that the manifest, the surfaces and the stand-in Outlook must agree on. */

/** Function that Outlook calls for `OnMessageSend`. */
export const ON_MESSAGE_SEND = 'onMessageSend';

/** Id of the ribbon control that opens the compose pane; the send alert's button names it (`commandId`). */
export const OPEN_COMPOSE_PANE = 'schakelOpenComposePane';
