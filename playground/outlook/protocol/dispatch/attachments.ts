import { ATTACHMENT_KINDS, type Attachment } from '../../model/mail';
import { withFile } from '../../model/attachments';
import { LIMITS } from '../limits';
import { done, failed } from '../reply';
import type { Handlers } from './handler';

export const attachmentHandlers = {
  'attachments.get': (_, { mail }) => done(mail.get().attachments.map(asHostAttachment)),
  'attachments.getContent': (params, { mail }) => {
    const id = params.text('id');
    const attachment = mail.get().attachments.find((one) => one.id === id);
    return attachment
      ? done({ content: attachment.content, format: attachment.kind === 'cloud' ? 'url' : 'base64' })
      : failed('InvalidAttachmentId');
  },
  'attachments.addBase64': (params, { mail }) => {
    const file = {
      name: params.text('name'),
      content: params.text('base64String'),
      isInline: params.flag('isInline'),
    };
    if (file.name.length > LIMITS.attachmentName) {
      return failed('InvalidParameterValueError');
    }
    if (file.content.length > LIMITS.attachmentContent) {
      return failed('AttachmentSizeExceeded');
    }
    mail.update((current) => withFile(current, file));
    return done(mail.get().attachments.at(-1)?.id);
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
