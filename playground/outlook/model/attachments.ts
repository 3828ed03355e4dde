import type { Attachment } from './mail';

/** An id that none of these attachments has. */
export function newAttachmentId(present: readonly Attachment[]): string {
  const numbers = present.map(({ id }) => Number(id.replace('attachment-', '')));
  return `attachment-${Math.max(0, ...numbers) + 1}`;
}

/** A file put on the mail by hand: the playground keeps its name and size, never its content. */
export function fileAttachment(
  file: { name: string; size: number },
  present: readonly Attachment[],
): Attachment {
  return { id: newAttachmentId(present), name: file.name, size: file.size, isInline: false, kind: 'file' };
}
