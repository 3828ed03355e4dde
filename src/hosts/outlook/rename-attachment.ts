import type { OfficeCalls } from './office-call';
import { composedItem } from './outlook';
import { asAttachments, asOneOf, asRecord, asString } from './parse';

/**
 * Gives an attachment another name. Outlook has no call for that: its content is added under the new name, and only when
 * Outlook confirmed that is the old one removed, so that nothing is lost on the way.
 */
export async function renameAttachment(calls: OfficeCalls, from: string, to: string): Promise<void> {
  const attachments = await calls.read(
    'attachments',
    (done) => composedItem().getAttachmentsAsync(done),
    asAttachments,
  );
  const { id } = asRecord(attachments.find(({ name, isInline }) => name === from && !isInline));
  const content = await calls.read(
    'attachments',
    (done) => composedItem().getAttachmentContentAsync(asString(id), done),
    asBase64,
  );
  await calls.write('attachments', (done) =>
    composedItem().addFileAttachmentFromBase64Async(content, to, done),
  );
  await calls.write('attachments', (done) => composedItem().removeAttachmentAsync(asString(id), done));
}

/** The content of a file; an attached item or a link has none that could be added again as it is. */
function asBase64(value: unknown): string {
  const { content, format } = asRecord(value);
  asOneOf(['base64'], format);
  return asString(content);
}
