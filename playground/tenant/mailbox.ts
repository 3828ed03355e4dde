import type {
  InternetMessageHeader,
  Message,
  Recipient,
  SingleValueLegacyExtendedProperty,
} from '@microsoft/microsoft-graph-types';
import { SIGNED_IN_USER } from '../outlook/model/tenant';

export const FOLDERS = ['drafts', 'sentitems', 'inbox'] as const;
export type Folder = (typeof FOLDERS)[number];

/** A mail in the mailbox, with what Graph gives only to who asks for it. */
export interface StoredMail {
  readonly folder: Folder;
  readonly message: Message & { readonly id: string; readonly sentDateTime: string };
  readonly headers: readonly InternetMessageHeader[];
  readonly properties: readonly SingleValueLegacyExtendedProperty[];
}

/** What a new mail in the mailbox is made of. */
export interface MailParts {
  readonly subject: string;
  readonly html: string;
  readonly to: readonly Recipient[];
  readonly cc?: readonly Recipient[];
  readonly headers?: readonly InternetMessageHeader[];
  readonly properties?: readonly SingleValueLegacyExtendedProperty[];
  /** Left out for the signed-in user. */
  readonly from?: Recipient;
  /** Of the mail that it answers. */
  readonly conversationId?: string | null | undefined;
}

/** The mailbox of the signed-in user; it lives as long as the visit. */
export interface Mailbox {
  /** Newest first. */
  readonly all: () => readonly StoredMail[];
  find(id: string): StoredMail | undefined;
  /** @returns the mail as it was put there */
  add(folder: Folder, parts: MailParts, at: Date): StoredMail;
  remove(id: string): void;
}

/** @param outlook address of the stand-in Outlook, which opens a mail by its id */
export function createMailbox(outlook: string): Mailbox {
  const mails = new Map<string, StoredMail>();
  return {
    all: () =>
      [...mails.values()].sort((a, b) => b.message.sentDateTime.localeCompare(a.message.sentDateTime)),
    find: (id) => mails.get(id),
    add: (folder, parts, at) => {
      const { headers = [], properties = [] } = parts;
      const message = newMessage(folder, parts, at, outlook);
      const mail: StoredMail = { folder, headers, properties, message };
      mails.set(message.id, mail);
      return mail;
    },
    remove: (id) => {
      mails.delete(id);
    },
  };
}

function newMessage(
  folder: Folder,
  {
    subject,
    html,
    to,
    cc = [],
    from = recipientOf(SIGNED_IN_USER.address, SIGNED_IN_USER.displayName),
    conversationId,
  }: MailParts,
  at: Date,
  outlook: string,
): StoredMail['message'] {
  const id = newId();
  const time = timestamp(at);
  return {
    id,
    subject,
    body: { contentType: 'html', content: html },
    from,
    sender: from,
    toRecipients: [...to],
    ccRecipients: [...cc],
    bccRecipients: [],
    isDraft: folder === 'drafts',
    isRead: true,
    hasAttachments: false,
    createdDateTime: time,
    lastModifiedDateTime: time,
    receivedDateTime: time,
    sentDateTime: time,
    conversationId: conversationId ?? newId(),
    internetMessageId: `<${crypto.randomUUID()}@voorbeeld.be>`,
    webLink: `${outlook}?item=${id}`,
  };
}

export function recipientOf(address: string, name = address): Recipient {
  return { emailAddress: { name, address } };
}

/** As Graph writes a time: in UTC, without fractions. */
export function timestamp(at: Date): string {
  return at.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** As long and as meaningless as Exchange's own. */
const newId = () => `AAMk${crypto.randomUUID().replaceAll('-', '')}`;
