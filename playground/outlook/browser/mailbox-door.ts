import { laidReadyMail } from '../model/laid-ready';
import type { ComposedMail } from '../model/mail';

/** The draft of this id in the stand-in tenant; `null` where there is none (any more). */
export async function readDraft(id: string): Promise<ComposedMail | null> {
  const response = await fetch(`tenant/mails/${encodeURIComponent(id)}`);
  return response.ok ? laidReadyMail(await response.json()) : null;
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
