import { asList, asRecord, textOf } from '../../common/parse';
import { emptyMail, type ComposedMail, type Recipient } from './mail';
import { recipient } from './recipients';
import { SIGNED_IN_USER } from './tenant';

/** A mail in the tenant's mailbox that Outlook opens: a draft that an app laid ready through Graph, or one that was sent. */
export interface MailboxItem {
  readonly isDraft: boolean;
  readonly mail: ComposedMail;
  readonly sentAt: Date;
}

/**
 * Reads a mail of the mailbox.
 *
 * @param stored what the stand-in tenant has of it
 * @returns `null` for what is none
 */
export function mailboxItem(stored: unknown): MailboxItem | null {
  const { folder, message, headers } = asRecord(stored);
  const { id, subject, body, toRecipients, ccRecipients, sentDateTime } = asRecord(message);
  const savedId = textOf(id);
  if (savedId === undefined) {
    return null;
  }
  const mail: ComposedMail = {
    ...emptyMail(SIGNED_IN_USER),
    savedId,
    subject: textOf(subject) ?? '',
    bodyHtml: textOf(asRecord(body).content) ?? '',
    to: recipientsOf(toRecipients),
    cc: recipientsOf(ccRecipients),
    internetHeaders: Object.fromEntries(
      asList(headers).flatMap((header) => {
        const { name, value } = asRecord(header);
        const [known, said] = [textOf(name), textOf(value)];
        return known === undefined || said === undefined ? [] : [[known, said]];
      }),
    ),
  };
  return { isDraft: folder === 'drafts', mail, sentAt: new Date(textOf(sentDateTime) ?? '') };
}

function recipientsOf(value: unknown): readonly Recipient[] {
  return asList(value).flatMap((one) => {
    const { name, address } = asRecord(asRecord(one).emailAddress);
    const known = textOf(address);
    return known === undefined ? [] : [recipient(known, textOf(name))];
  });
}
