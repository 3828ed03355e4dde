import { asOneOf, asRecord, asString } from '../parse';
import type { OfficeCalls } from './office-call';
import { composedItem } from './outlook';
import { asAttachments } from './parse';

/**
 * Gives an attachment another name. Outlook has no call for that: its content is added under the new name, and only when
 * Outlook confirmed that is the old one removed, so that nothing is lost on the way. Rejects with an `OfficeCallError`, also
 * where no attachment has the name, and for an attached mail or a link, which cannot be added again as they are.
 *
 * @param calls with a deadline for contents of 25 MB
 */
export async function renameAttachment(calls: OfficeCalls, from: string, to: string): Promise<void> {
  const id = await calls.read(
    'attachments',
    (done) => composedItem().getAttachmentsAsync(done),
    (value) => idOf(value, from),
  );
  const content = await calls.read(
    'attachments',
    (done) => composedItem().getAttachmentContentAsync(id, done),
    asBase64,
  );
  await calls.write('attachments', (done) =>
    composedItem().addFileAttachmentFromBase64Async(content, to, done),
  );
  await calls.write('attachments', (done) => composedItem().removeAttachmentAsync(id, done));
}

function idOf(attachments: unknown, wanted: string): string {
  const found = asAttachments(attachments).find(({ name, isInline }) => name === wanted && !isInline);
  return asString(found?.id);
}

function asBase64(value: unknown): string {
  const { content, format } = asRecord(value);
  asOneOf(['base64'], format);
  return asString(content);
}
