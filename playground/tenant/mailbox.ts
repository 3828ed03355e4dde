import type { InternetMessageHeader, Message, Recipient } from '@microsoft/microsoft-graph-types';
import { SIGNED_IN_USER } from '../outlook/model/tenant';

export const FOLDERS = ['drafts', 'sentitems', 'inbox'] as const;
export type Folder = (typeof FOLDERS)[number];

/** A mail in the mailbox, with what Graph keeps apart from its own view of it. */
export interface StoredMail {
  readonly folder: Folder;
  readonly message: Message & { readonly id: string };
  readonly headers: readonly InternetMessageHeader[];
}

/** What a new mail in the mailbox is made of. */
export interface MailParts {
  readonly subject: string;
  readonly html: string;
  readonly to: readonly Recipient[];
  readonly cc?: readonly Recipient[];
  readonly headers: readonly InternetMessageHeader[];
  /** Left out for the signed-in user. */
  readonly from?: Recipient;
  /** Of the conversation that it goes on with. */
  readonly conversationId?: string;
}

/** The mailbox of the signed-in user; it lives as long as the visit. */
export interface Mailbox {
  /** Newest first. */
  in(folder: Folder): readonly StoredMail[];
  find(id: string): StoredMail | undefined;
  /** @returns the mail as it was put there */
  add(folder: Folder, parts: MailParts, at: Date): StoredMail;
  remove(id: string): void;
}

const USER: Recipient = {
  emailAddress: { name: SIGNED_IN_USER.displayName, address: SIGNED_IN_USER.address },
};

/** @param outlook address of the stand-in Outlook, which opens a mail by its id */
export function createMailbox(outlook: string): Mailbox {
  const mails = new Map<string, StoredMail>();
  return {
    in: (folder) =>
      [...mails.values()]
        .filter((mail) => mail.folder === folder)
        .sort((a, b) => timeOf(b).localeCompare(timeOf(a))),
    find: (id) => mails.get(id),
    add: (folder, { subject, html, to, cc = [], headers, from = USER, conversationId }, at) => {
      const id = newId();
      const time = at.toISOString().replace(/\.\d+Z$/, 'Z');
      const mail: StoredMail = {
        folder,
        headers,
        message: {
          id,
          subject,
          bodyPreview: '',
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
        },
      };
      mails.set(id, mail);
      return mail;
    },
    remove: (id) => {
      mails.delete(id);
    },
  };
}

const timeOf = ({ message }: StoredMail) => message.sentDateTime ?? '';

/** As long and as meaningless as Exchange's own. */
const newId = () => `AAMk${crypto.randomUUID().replaceAll('-', '')}`;
