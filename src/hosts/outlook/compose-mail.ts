import type { Change } from '../../core/mail/change';
import type { MailDraft } from '../../core/mail/draft';
import type { RuleId } from '../../core/policy/policy';
import type { ComposedAttachments } from './attachments';
import type { ThemeSource } from './host-theme';
import type { Notification } from './notification';

/** The mail or the invitation being written, as a pane sees it. Every method that fails rejects with an `OfficeCallError`. */
export interface ComposeMail extends ThemeSource {
  /** Locale of Outlook, such as `nl-BE`. */
  readonly locale: string;
  /** An invitation has a location, and no protection: Outlook drops the header from it. */
  readonly isMeeting: boolean;
  /** Reads the whole mail, or rejects: never a part taken for the whole. */
  read(): Promise<MailDraft>;
  /** Writes in the given order; stops at the first that fails. */
  apply(changes: readonly Change[]): Promise<void>;
  readonly attachments: ComposedAttachments;
  /** Replaces the whole text of the mail. */
  writeBody(html: string): Promise<void>;
  /** Calls back when recipients, attachments or location change. Subject and body have no event: read again to see them. */
  onChange(listener: () => void): void;
  /** Shows one line above the mail, or takes it away for `null`; does nothing where Outlook cannot. */
  notify(notification: Notification | null): void;
  /** Rule ids for which the send alert opened the pane; empty when the caseworker opened it. */
  openedFor(): Promise<readonly RuleId[]>;
}
