import type { MailAddress, MailDraft, RecipientField, Statement } from './draft';
import type { Fix } from './finding';
import { handoffHeader } from './handoff-mark';
import type { Policy } from '../policy/policy';

/** Sets the protection, or takes it away for `null`. */
export interface ProtectionChange {
  readonly kind: 'header' | 'label';
  readonly value: string | null;
}

/** A text in both forms that a mail can have; Outlook gets the one that the mail has. */
export interface MailText {
  readonly html: string;
  readonly text: string;
}

/** A write to the mail, stated as the value that it is to have afterwards. */
export type Change =
  | { readonly kind: 'subject'; readonly value: string }
  | { readonly kind: 'recipients'; readonly field: RecipientField; readonly value: readonly MailAddress[] }
  | ProtectionChange
  /** What a handoff block says of its consent, in neutral codes. */
  | { readonly kind: 'handoffHeader'; readonly value: string | null }
  /** Puts a piece on top of the text, and leaves all that is there as it is. */
  | { readonly kind: 'textOnTop'; readonly value: MailText }
  /** The whole text, in the form in which the mail has it. */
  | { readonly kind: 'body'; readonly value: MailText }
  | { readonly kind: 'statement'; readonly value: Statement }
  | { readonly kind: 'location'; readonly value: string }
  /** Renames the attachment that has the name `from`. */
  | { readonly kind: 'attachmentName'; readonly from: string; readonly value: string }
  /** Remembers beyond this mail that an address is right, or forgets it (M3). */
  | { readonly kind: 'confirmedAddress'; readonly address: string; readonly value: boolean };

/**
 * The writes that carry out a fix on the mail as it is now.
 *
 * A client mail stays one when its subject or a file name loses the client's name: the fix notes that on the item.
 */
export function changesFor(
  fix: Fix,
  draft: MailDraft,
  policy: Policy,
  isClientMail: boolean,
): readonly Change[] {
  switch (fix.kind) {
    case 'setSubject': {
      const subject: Change = { kind: 'subject', value: fix.subject };
      return isClientMail ? [declared(draft), subject] : [subject];
    }
    case 'setLocation':
      return [{ kind: 'location', value: fix.location }];
    case 'renameAttachment': {
      const rename: Change = { kind: 'attachmentName', from: fix.name, value: fix.by };
      return isClientMail ? [declared(draft), rename] : [rename];
    }
    case 'removeRecipient':
      return [withoutRecipient(draft, fix.field, fix.address)];
    case 'moveRecipient':
      return [
        withoutRecipient(draft, fix.field, fix.address),
        {
          kind: 'recipients',
          field: fix.to,
          value: draft[fix.to].concat(
            draft[fix.field].filter((recipient) => recipient.address === fix.address),
          ),
        },
      ];
    case 'replaceRecipient':
      return [
        {
          kind: 'recipients',
          field: fix.field,
          value: draft[fix.field].map((recipient) =>
            recipient.address === fix.address ? fix.by : recipient,
          ),
        },
      ];
    case 'protect':
      return [protectionChange(draft, policy)];
  }
}

function declared({ statement }: MailDraft): Change {
  return { kind: 'statement', value: { ...statement, isClientMail: true } };
}

function withoutRecipient(draft: MailDraft, field: RecipientField, address: string): Change {
  return {
    kind: 'recipients',
    field,
    value: draft[field].filter((recipient) => recipient.address !== address),
  };
}

/** The write that protects the mail by the route it is to take (decision 1). */
export function protectionChange(draft: MailDraft, policy: Policy): ProtectionChange {
  return draft.protection.route === 'label' && policy.protection.label
    ? { kind: 'label', value: policy.protection.label.id }
    : { kind: 'header', value: policy.protection.header.value };
}

/** The writes that bring back what the given ones replace, in the order in which to carry them out. */
export function undoOf(changes: readonly Change[], draft: MailDraft): readonly Change[] {
  return changes.map((change) => before(change, draft)).reverse();
}

function before(change: Change, draft: MailDraft): Change {
  switch (change.kind) {
    case 'subject':
      return { kind: 'subject', value: draft.subject };
    case 'recipients':
      return { kind: 'recipients', field: change.field, value: draft[change.field] };
    case 'header':
      return { kind: 'header', value: draft.protection.header };
    case 'label':
      return { kind: 'label', value: draft.protection.labelId };
    case 'handoffHeader':
      return { kind: 'handoffHeader', value: headerOf(draft) };
    case 'textOnTop':
    case 'body':
      return { kind: 'body', value: draft.body };
    case 'statement':
      return { kind: 'statement', value: draft.statement };
    case 'location':
      return { kind: 'location', value: draft.meeting?.location ?? '' };
    case 'attachmentName':
      return { kind: 'attachmentName', from: change.value, value: change.from };
    case 'confirmedAddress':
      return {
        kind: 'confirmedAddress',
        address: change.address,
        value: draft.confirmedAddresses.includes(change.address),
      };
  }
}

/** The header as it was; one that couldn't be read comes back empty, and still marks the mail. */
function headerOf({ handoff }: MailDraft): string | null {
  if (handoff === null) {
    return null;
  }
  return handoff.record === null ? '' : handoffHeader(handoff.record);
}
