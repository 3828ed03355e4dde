import type { Attachment, ComposedMail } from './mail';

/** A file before it is on a mail. */
export interface File {
  readonly name: string;
  /** Base64. */
  readonly content: string;
  readonly isInline?: boolean;
}

/** The mail with a file more on it, under an id that no other attachment of it has. */
export function withFile(mail: ComposedMail, { name, content, isInline = false }: File): ComposedMail {
  const attachment = {
    id: newAttachmentId(mail.attachments),
    name,
    size: sizeOf(content),
    isInline,
    kind: 'file' as const,
    content,
  };
  return { ...mail, attachments: [...mail.attachments, attachment] };
}

function newAttachmentId(present: readonly Attachment[]): string {
  const numbers = present.map(({ id }) => Number(id.replace('attachment-', '')));
  return `attachment-${Math.max(0, ...numbers) + 1}`;
}

/** Bytes of what base64 says. */
function sizeOf(base64: string): number {
  return (base64.length * 3) / 4 - (/=*$/.exec(base64)?.[0].length ?? 0);
}
