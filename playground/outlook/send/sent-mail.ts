import { allRecipients, type Attachment, type ComposedMail, type Recipient } from '../model/mail';
import { protectionOnLeaving, type AppliedProtection, type MailFlowRule } from './mail-flow';
import type { Clearance } from './send-flow';

export interface Header {
  readonly name: string;
  readonly value: string;
  /** Put on the mail by the add-in. */
  readonly isOfAddIn: boolean;
}

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

/** Bcc is no header: nobody sees it. */
function headersOf(mail: ComposedMail): readonly Header[] {
  const addresses = (recipients: readonly Recipient[]) => recipients.map(formatted).join(', ');
  const own: readonly (readonly [string, string])[] = [
    ['From', formatted(mail.from)],
    ['To', addresses(mail.to)],
    ['Cc', addresses(mail.cc)],
    ['Subject', mail.subject],
    [
      'msip_labels',
      mail.sensitivityLabelId === null ? '' : `MSIP_Label_${mail.sensitivityLabelId}_Enabled=True`,
    ],
  ];
  return [
    ...own.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value, isOfAddIn: false })),
    ...Object.entries(mail.internetHeaders).map(([name, value]) => ({ name, value, isOfAddIn: true })),
  ];
}

function formatted({ displayName, address }: Recipient): string {
  return displayName === address ? address : `${displayName} <${address}>`;
}
