export const RECIPIENT_FIELDS = ['to', 'cc', 'bcc'] as const;
export type RecipientField = (typeof RECIPIENT_FIELDS)[number];

export type RecipientType = 'other' | 'distributionList' | 'user' | 'externalUser';

/** Somebody in an address field. */
export interface Recipient {
  readonly displayName: string;
  readonly address: string;
  readonly recipientType: RecipientType;
  /** Outlook found an address for it. Office.js never shows an add-in the others. */
  readonly isResolved: boolean;
}

/** In the order of the numbers in Outlook's protocol. */
export const ATTACHMENT_KINDS = ['file', 'item', 'cloud'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

export interface Attachment {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly isInline: boolean;
  /** `cloud` is a link to a file that stays where it is. */
  readonly kind: AttachmentKind;
  /** Base64; of a link, its address. */
  readonly content: string;
}

export type NotificationType = 'informational' | 'progress' | 'error' | 'insight';

/** The button of an insight notification: it presses a ribbon control of the add-in. */
export interface NotificationAction {
  readonly actionText: string;
  readonly commandId: string;
  readonly contextData: string;
}

/** A bar above the mail that an add-in put there. */
export interface Notification {
  readonly key: string;
  readonly type: NotificationType;
  readonly message: string;
  readonly icon: string | null;
  readonly isPersistent: boolean;
  readonly action: NotificationAction | null;
}

type Dictionary<T> = Readonly<Record<string, T>>;

/** A mail or an invitation being written: what Outlook holds of it. */
export interface ComposedMail {
  readonly subject: string;
  readonly from: Recipient;
  /** Of an invitation, who has to come; who may come stands in `cc`. */
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly bcc: readonly Recipient[];
  readonly bodyHtml: string;
  readonly attachments: readonly Attachment[];
  readonly internetHeaders: Dictionary<string>;
  /** Of the one add-in that runs here. They stay with the sender. */
  readonly customProperties: Dictionary<unknown>;
  /** Of the one add-in that runs here. It is gone when the window closes. */
  readonly sessionData: Dictionary<string>;
  readonly notifications: readonly Notification[];
  readonly sensitivityLabelId: string | null;
  /** Item id; `null` until the mail was saved as a draft. */
  readonly savedId: string | null;
  /** What only an invitation has; `null` for a mail. */
  readonly meeting: { readonly location: string } | null;
}

/** An empty mail from somebody. */
export function emptyMail(from: Recipient): ComposedMail {
  return {
    subject: '',
    from,
    to: [],
    cc: [],
    bcc: [],
    bodyHtml: '',
    attachments: [],
    internetHeaders: {},
    customProperties: {},
    sessionData: {},
    notifications: [],
    sensitivityLabelId: null,
    savedId: null,
    meeting: null,
  };
}

/** Everybody who will get the mail. */
export function allRecipients(mail: ComposedMail): readonly Recipient[] {
  return RECIPIENT_FIELDS.flatMap((field) => mail[field]);
}
