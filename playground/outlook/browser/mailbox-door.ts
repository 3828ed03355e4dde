import type { ComposedMail } from '../model/mail';
import { mailboxItem, type MailboxItem } from '../model/mailbox-item';

/** The mail of this id in the stand-in tenant; `null` where there is none (any more). */
export async function readItem(id: string): Promise<MailboxItem | null> {
  const response = await fetch(`tenant/mails/${encodeURIComponent(id)}`);
  return response.ok ? mailboxItem(await response.json()) : null;
}

/** Puts a mail that was sent in the tenant's Sent Items, where Graph finds it. */
export async function reportSent({
  savedId,
  subject,
  bodyHtml,
  to,
  cc,
  internetHeaders,
}: ComposedMail): Promise<void> {
  await fetch('tenant/sent', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ savedId, subject, bodyHtml, to, cc, internetHeaders }),
  });
}
