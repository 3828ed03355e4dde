/** Somebody in an address field, as Outlook shows and resolves them. */
export interface MailAddress {
  readonly displayName: string;
  /** Empty where Outlook could not resolve the entry. */
  readonly address: string;
}

export const RECIPIENT_FIELDS = ['to', 'cc', 'bcc'] as const;
export type RecipientField = (typeof RECIPIENT_FIELDS)[number];

export interface Attachment {
  /** Valid only while this mail is open. */
  readonly id: string;
  readonly name: string;
  /** Part of the body, such as the logo of a signature. */
  readonly isInline: boolean;
}

/** The protection found on the item; `null` where there is none. */
export interface Protection {
  /** Value of the policy's protection header. */
  readonly header: string | null;
  /** Id of the sensitivity label. */
  readonly labelId: string | null;
  /** Which of the two this mail is to carry: the label only where Outlook and the tenant can. */
  readonly route: 'header' | 'label';
}

/** What the caseworker told Schakel about this mail. It lives on the item while it is being written, and nowhere else. */
export interface Statement {
  /** Names of the client; empty while none was typed. */
  readonly clientNames: readonly string[];
  /** "This mail is about a client." */
  readonly isClientMail: boolean;
  /** Texts in the subject of which the caseworker said that they are no personal data. */
  readonly notPersonal: readonly string[];
}

export const emptyStatement: Statement = { clientNames: [], isClientMail: false, notPersonal: [] };

/** A mail as it stands at one moment: plain data, read in full or not at all. */
export interface MailDraft {
  readonly subject: string;
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  readonly body: { readonly text: string; readonly html: string };
  readonly attachments: readonly Attachment[];
  readonly protection: Protection;
  /** Schakel put its handoff block into this mail. */
  readonly handoffMark: boolean;
  readonly statement: Statement;
}
