import type { ComposedMail, Recipient } from './mail';

export interface Header {
  readonly name: string;
  readonly value: string;
  /** Put on the mail by the add-in. */
  readonly isOfAddIn: boolean;
}

/** The headers with which a mail travels. Bcc is none: nobody sees it. */
export function headersOf(mail: ComposedMail): readonly Header[] {
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

/** The headers as they stand in front of a mail. */
export function headerText(mail: ComposedMail): string {
  return headersOf(mail)
    .map(({ name, value }) => `${name}: ${value}\r\n`)
    .join('');
}
