import { headersOf, type Header } from '../model/headers';
import { allRecipients, type Attachment, type ComposedMail, type Recipient } from '../model/mail';
import { protectionOnLeaving, type AppliedProtection, type MailFlowRule } from './mail-flow';
import type { Clearance } from './send-flow';

/** A mail as it left: what travels, and what happens to it on the way. What an add-in keeps with the sender is gone. */
export interface SentMail {
  readonly id: string;
  readonly sentAt: Date;
  readonly subject: string;
  /** Of an invitation; `null` for a mail. */
  readonly location: string | null;
  readonly recipients: readonly Recipient[];
  readonly headers: readonly Header[];
  readonly bodyHtml: string;
  readonly attachments: readonly Attachment[];
  readonly sensitivityLabelId: string | null;
  readonly clearance: Clearance;
  readonly protection: AppliedProtection;
}

/** What else there is to know of a mail when it leaves. */
export interface Departure {
  readonly id: string;
  readonly sentAt: Date;
  readonly clearance: Clearance;
  readonly rule: MailFlowRule;
}

/** Takes a mail out of the compose window and through the mail flow of the tenant. */
export function sentMail(mail: ComposedMail, { rule, ...departure }: Departure): SentMail {
  return {
    ...departure,
    subject: mail.subject,
    location: mail.meeting?.location ?? null,
    recipients: allRecipients(mail),
    headers: headersOf(mail),
    bodyHtml: mail.bodyHtml,
    attachments: mail.attachments,
    sensitivityLabelId: mail.sensitivityLabelId,
    protection: protectionOnLeaving(mail, rule),
  };
}
