import type { MailDraft } from '../../../core/mail/draft';

/** Whether two reads of the mail agree in what the caseworker types: its subject and its text. */
export function isSameText(one: MailDraft, other: MailDraft): boolean {
  return (
    one.subject === other.subject && one.body.text === other.body.text && one.body.html === other.body.html
  );
}

/** Whether two reads of the mail agree in everything. */
export function isSameMail(one: MailDraft, other: MailDraft): boolean {
  return isSameText(one, other) && withoutText(one) === withoutText(other);
}

function withoutText(mail: MailDraft): string {
  return JSON.stringify({ ...mail, subject: null, body: null });
}
