import { ATTACHMENT_KINDS, type Attachment } from '../../model/mail';
import { newAttachmentId } from '../../model/attachments';
import { LIMITS } from '../limits';
import { done, failed } from '../reply';
import type { Handlers } from './handler';

export const attachmentHandlers = {
  'attachments.get': (_, { mail }) => done(mail.get().attachments.map(asHostAttachment)),
  'attachments.addBase64': (params, { mail }) => {
    const name = params.text('name');
    if (name.length > LIMITS.attachmentName) {
      return failed('InvalidParameterValueError');
    }
    const attachment: Attachment = {
      id: newAttachmentId(mail.get().attachments),
      name,
      size: Math.floor((params.text('base64String').length * 3) / 4),
      isInline: params.flag('isInline'),
      kind: 'file',
    };
    mail.update((current) => ({ ...current, attachments: [...current.attachments, attachment] }));
    return done(attachment.id);
  },
  'attachments.remove': (params, { mail }) => {
    const id = params.text('attachmentIndex');
    const attachments = mail.get().attachments.filter((attachment) => attachment.id !== id);
    if (attachments.length === mail.get().attachments.length) {
      return failed('AttachmentToDeleteDoesNotExist');
    }
    mail.update((current) => ({ ...current, attachments }));
    return done();
  },
} satisfies Handlers;

/** An attachment as Outlook's messages carry it. */
export function asHostAttachment({ id, name, size, isInline, kind }: Attachment) {
  return { id, name, size, isInline, attachmentType: ATTACHMENT_KINDS.indexOf(kind) };
}
