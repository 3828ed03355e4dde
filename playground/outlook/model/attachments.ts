import type { Attachment, ComposedMail } from './mail';

/** A file before it is on a mail. */
export interface File {
  readonly name: string;
  /** Base64. */
  readonly content: string;
  readonly isInline?: boolean;
}

/** The mail with a file more on it. */
export function withFile(mail: ComposedMail, { name, content, isInline = false }: File): ComposedMail {
  return withAttachment(mail, { name, size: sizeOf(content), isInline, kind: 'file', content });
}

/**
 * The mail with a link more on it, to a file in the cloud.
 *
 * @param size of that file, in bytes
 */
export function withLink(mail: ComposedMail, name: string, size: number, url: string): ComposedMail {
  return withAttachment(mail, { name, size, isInline: false, kind: 'cloud', content: url });
}

/** Under an id that no other attachment of the mail has. */
function withAttachment(mail: ComposedMail, attachment: Omit<Attachment, 'id'>): ComposedMail {
  const id = newAttachmentId(mail.attachments);
  return { ...mail, attachments: [...mail.attachments, { id, ...attachment }] };
}

function newAttachmentId(present: readonly Attachment[]): string {
  const numbers = present.map(({ id }) => Number(id.replace('attachment-', '')));
  return `attachment-${Math.max(0, ...numbers) + 1}`;
}

/** Bytes of what base64 says. */
function sizeOf(base64: string): number {
  return (base64.length * 3) / 4 - (/=*$/.exec(base64)?.[0].length ?? 0);
}
