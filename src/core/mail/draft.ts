import type { HandoffMark } from './handoff-mark';
import type { QuestionId } from './question';

/** Somebody in an address field, as Outlook shows and resolves them. */
export interface MailAddress {
  readonly displayName: string;
  /** Empty where Outlook could not resolve the entry. */
  readonly address: string;
  /** A distribution list, as far as Outlook tells; left out for a single mailbox. */
  readonly isGroup?: boolean;
}

export const RECIPIENT_FIELDS = ['to', 'cc', 'bcc'] as const;
export type RecipientField = (typeof RECIPIENT_FIELDS)[number];

export interface Attachment {
  /** Valid only while this mail is open. */
  readonly id: string;
  /** Name of the file; of an attached mail or appointment, its subject. */
  readonly name: string;
  /** Part of the body, such as the logo of a signature. */
  readonly isInline: boolean;
  /** `cloud`: a link to a file that stays where it is, and that no protection of the mail covers. */
  readonly kind: 'file' | 'item' | 'cloud';
  /** Bytes. */
  readonly size: number;
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

/** What the caseworker answered to a question. It counts as long as what it was about stays the same. */
export interface Answer {
  readonly question: QuestionId;
  /** Fingerprint of what the answer is about (`basisOf`). */
  readonly basis: string;
  /** In the caseworker's words; empty where none were asked for. */
  readonly reason: string;
}

/** An archive that Schakel packed and encrypted (M6). */
export interface PackedArchive {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Fingerprint of its password, by which the password is recognised in the mail. */
  readonly passwordMark: string;
}

/** What the caseworker told Schakel about this mail. It lives on the item while it is being written, and nowhere else. */
export interface Statement {
  /** Names of the client; empty while none was typed. */
  readonly clientNames: readonly string[];
  /** "This mail is about a client." */
  readonly isClientMail: boolean;
  /**
   * Texts in subject, location and file names, and beside an archive (M6), of which the caseworker said that they are no
   * personal data.
   */
  readonly notPersonal: readonly string[];
  readonly answers: readonly Answer[];
  readonly archives: readonly PackedArchive[];
}

export const emptyStatement: Statement = {
  clientNames: [],
  isClientMail: false,
  notPersonal: [],
  answers: [],
  archives: [],
};

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
  /** What Schakel's handoff block says of itself; `null` where the mail has none. */
  readonly handoff: HandoffMark | null;
  readonly statement: Statement;
  /** Those of its recipients whose address the caseworker confirmed in an earlier mail (M3). */
  readonly confirmedAddresses: readonly string[];
  /** What only an invitation has; `null` for a mail. Attendees stand in `to` and `cc`. */
  readonly meeting: { readonly location: string } | null;
}
