/** Outlook's events by their name in an XML manifest, each with its name in a unified one (platform facts A2). */
export const EVENT_NAMES = {
  OnMessageSend: 'messageSending',
  OnAppointmentSend: 'appointmentSending',
  OnNewMessageCompose: 'newMessageComposeCreated',
  OnMessageCompose: 'messageComposeOpened',
  OnMessageRecipientsChanged: 'messageRecipientsChanged',
  OnMessageAttachmentsChanged: 'messageAttachmentsChanged',
  OnMessageFromChanged: 'messageFromChanged',
  OnInfoBarDismissClicked: 'infoBarDismissClicked',
  OnSensitivityLabelChanged: 'sensitivityLabelChanged',
} as const;

export type EventName = keyof typeof EVENT_NAMES;
