import { asList, asRecord, textOf } from '../../common/parse';
import { emptyMail, type ComposedMail, type Recipient } from './mail';
import { recipient } from './recipients';
import { SIGNED_IN_USER } from './tenant';

/**
 * A draft that an app laid ready in the mailbox through Graph, as Outlook opens it.
 *
 * @param stored what the stand-in tenant has of it
 * @returns `null` for what is no draft
 */
export function laidReadyMail(stored: unknown): ComposedMail | null {
  const { folder, message, headers } = asRecord(stored);
  const { id, subject, body, toRecipients, ccRecipients } = asRecord(message);
  const savedId = textOf(id);
  if (folder !== 'drafts' || savedId === undefined) {
    return null;
  }
  return {
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
}

function recipientsOf(value: unknown): readonly Recipient[] {
  return asList(value).flatMap((one) => {
    const { name, address } = asRecord(asRecord(one).emailAddress);
    const known = textOf(address);
    return known === undefined ? [] : [recipient(known, textOf(name))];
  });
}
