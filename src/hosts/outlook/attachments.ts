import type { Attachment } from '../../core/mail/draft';
import { asOneOf, asRecord, asString } from '../parse';
import { officeCalls } from './office-call';
import { composedItem } from './outlook';
import { asAttachments } from './parse';

/** 25 MB may have to go over a slow line. */
const CALL_DEADLINE = 60_000;

/** What `addFileAttachmentFromBase64Async` takes: 25 MB (platform facts F). */
export const LONGEST_CONTENT = 34_865_152;

/** The attachments of the mail being written (Mailbox 1.8). Every method that fails rejects with an `OfficeCallError`. */
export interface ComposedAttachments {
  list(): Promise<readonly Attachment[]>;
  /** The content of a file as base64. Rejects for an attached mail and for a link, of which Outlook has no content. */
  content(id: string): Promise<string>;
  /** @param content base64, `LONGEST_CONTENT` characters at most */
  add(name: string, content: string): Promise<void>;
  remove(id: string): Promise<void>;
}

export const composedAttachments: ComposedAttachments = {
  list: () =>
    officeCalls(CALL_DEADLINE).read(
      'attachments',
      (done) => composedItem().getAttachmentsAsync(done),
      asAttachments,
    ),
  content: (id) =>
    officeCalls(CALL_DEADLINE).read(
      'attachments',
      (done) => composedItem().getAttachmentContentAsync(id, done),
      asBase64,
    ),
  add: (name, content) =>
    officeCalls(CALL_DEADLINE).write('attachments', (done) =>
      composedItem().addFileAttachmentFromBase64Async(content, name, done),
    ),
  remove: (id) =>
    officeCalls(CALL_DEADLINE).write('attachments', (done) => composedItem().removeAttachmentAsync(id, done)),
};

function asBase64(value: unknown): string {
  const { content, format } = asRecord(value);
  asOneOf(['base64'], format);
  return asString(content);
}
