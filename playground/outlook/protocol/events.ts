import type { Attachment, ComposedMail, RecipientField } from '../model/mail';
import { hasSet, type Settings } from '../model/settings';
import { asHostAttachment } from './dispatch/attachments';
import { asEventColors, officeTheme } from './office-theme';

/** An event of Office.js as it travels: its name, and its details as JSON in the first slot. */
export interface HostEvent {
  readonly name:
    'olkRecipientsChanged' | 'olkAttachmentsChanged' | 'olkEnhancedLocationsChanged' | 'officeThemeChanged';
  readonly data: readonly [string];
}

/** What Outlook tells an add-in after a mail changed. The subject and the body have no event. */
export function mailEvents(mail: ComposedMail, previous: ComposedMail): readonly HostEvent[] {
  const changed = changedRecipients(mail, previous);
  return [
    ...(changed === null ? [] : [event('olkRecipientsChanged', changed)]),
    ...attachmentChanges(mail, previous).map((change) => event('olkAttachmentsChanged', change)),
    ...(mail.meeting?.location === previous.meeting?.location
      ? []
      : [event('olkEnhancedLocationsChanged', { enhancedLocations: [] })]),
  ];
}

/** Which address fields changed; `null` where none did. */
export function changedRecipients(
  mail: ComposedMail,
  previous: ComposedMail,
): Readonly<Record<RecipientField, boolean>> | null {
  const [to, cc, bcc] = [mail.to !== previous.to, mail.cc !== previous.cc, mail.bcc !== previous.bcc];
  return to || cc || bcc ? { to, cc, bcc } : null;
}

/** An attachment that came or went, as Outlook tells of it. */
export interface AttachmentChange {
  readonly attachmentStatus: 'add' | 'remove';
  readonly attachmentDetails: ReturnType<typeof asHostAttachment>;
}

export function attachmentChanges(mail: ComposedMail, previous: ComposedMail): readonly AttachmentChange[] {
  return [
    ...presentOnlyIn('add', mail.attachments, previous.attachments),
    ...presentOnlyIn('remove', previous.attachments, mail.attachments),
  ];
}

/** What Outlook tells an add-in after a setting changed. */
export function settingsEvents(settings: Settings, previous: Settings): readonly HostEvent[] {
  return settings.officeTheme !== previous.officeTheme && hasSet(settings, '1.14')
    ? [event('officeThemeChanged', asEventColors(officeTheme(settings.officeTheme)))]
    : [];
}

function presentOnlyIn(
  attachmentStatus: AttachmentChange['attachmentStatus'],
  present: readonly Attachment[],
  absent: readonly Attachment[],
): readonly AttachmentChange[] {
  return present
    .filter(({ id }) => !absent.some((attachment) => attachment.id === id))
    .map((attachment) => ({ attachmentStatus, attachmentDetails: asHostAttachment(attachment) }));
}

function event(name: HostEvent['name'], details: unknown): HostEvent {
  return { name, data: [JSON.stringify(details)] };
}
