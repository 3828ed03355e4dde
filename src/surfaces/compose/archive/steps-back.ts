import type { Attachment } from '../../../core/mail/draft';
import type { ComposeMail } from '../../../hosts/outlook';
import type { StepBack } from './way-back';

/** An attachment with its content in base64. */
export interface ReadFile {
  readonly attachment: Attachment;
  readonly content: string;
}

/** Puts a file back that was taken off the mail; one that is still there stays as it is. */
export function attachmentBack(mail: ComposeMail, { attachment, content }: ReadFile): StepBack {
  return async () => {
    const present = await mail.attachments.list();
    if (!present.some(({ id }) => id === attachment.id)) {
      await mail.attachments.add(attachment.name, content);
    }
  };
}

/** Takes the archive off the mail, where it is on it. */
export function archiveBack(mail: ComposeMail, name: string): StepBack {
  return async () => {
    const placed = (await mail.attachments.list()).find((attachment) => attachment.name === name);
    if (placed) {
      await mail.attachments.remove(placed.id);
    }
  };
}

/** Takes the archive out of what the caseworker stated. */
export function statementBack(mail: ComposeMail, name: string, wasClientMail: boolean): StepBack {
  return async () => {
    const { statement } = await mail.read();
    if (!statement.archives.some((archive) => archive.name === name)) {
      return;
    }
    await mail.apply([
      {
        kind: 'statement',
        value: {
          ...statement,
          isClientMail: wasClientMail,
          archives: statement.archives.filter((archive) => archive.name !== name),
        },
      },
    ]);
  };
}

/**
 * Puts the text of the mail back. What was typed since stays, beneath it.
 *
 * @param written the text that took its place, as Outlook made it; `null` where that is not known
 */
export function bodyBack(mail: ComposeMail, before: string, written: () => string | null): StepBack {
  return async () => {
    const { html } = (await mail.read()).body;
    if (html !== before) {
      const isUntouched = written() === null || html === written();
      await mail.writeBody(isUntouched ? before : `${before}${html}`);
    }
  };
}

/** Protects the mail again. */
export function headerBack(mail: ComposeMail, value: string): StepBack {
  return () => mail.apply([{ kind: 'header', value }]);
}
