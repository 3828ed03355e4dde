import { RECIPIENT_FIELDS, type Attachment, type ComposedMail } from '../model/mail';
import { hasSet, type Settings } from '../model/settings';
import { asHostAttachment } from './dispatch/attachments';
import { asEventColors, officeTheme } from './office-theme';

/** An event of Office.js as it travels: its name, and its details as JSON in the first slot. */
export interface HostEvent {
  readonly name: 'olkRecipientsChanged' | 'olkAttachmentsChanged' | 'officeThemeChanged';
  readonly data: readonly [string];
}

/** What Outlook tells an add-in after a mail changed. The subject and the body have no event. */
export function mailEvents(mail: ComposedMail, previous: ComposedMail): readonly HostEvent[] {
  const changed = Object.fromEntries(
    RECIPIENT_FIELDS.map((field) => [field, mail[field] !== previous[field]]),
  );
  return [
    ...(Object.values(changed).includes(true) ? [event('olkRecipientsChanged', changed)] : []),
    ...attachmentEvents('add', mail.attachments, previous.attachments),
    ...attachmentEvents('remove', previous.attachments, mail.attachments),
  ];
}

/** What Outlook tells an add-in after a setting changed. */
export function settingsEvents(settings: Settings, previous: Settings): readonly HostEvent[] {
  return settings.officeTheme !== previous.officeTheme && hasSet(settings, '1.14')
    ? [event('officeThemeChanged', asEventColors(officeTheme(settings.officeTheme)))]
    : [];
}

function attachmentEvents(
  attachmentStatus: 'add' | 'remove',
  present: readonly Attachment[],
  absent: readonly Attachment[],
): readonly HostEvent[] {
  return present
    .filter(({ id }) => !absent.some((attachment) => attachment.id === id))
    .map((attachment) =>
      event('olkAttachmentsChanged', { attachmentStatus, attachmentDetails: asHostAttachment(attachment) }),
    );
}

function event(name: HostEvent['name'], details: unknown): HostEvent {
  return { name, data: [JSON.stringify(details)] };
}
