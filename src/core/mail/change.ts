import type { MailAddress, MailDraft, RecipientField, Statement } from './draft';
import type { Fix } from './finding';
import type { Policy } from '../policy/policy';

/** A write to the mail, stated as the value that it is to have afterwards. */
export type Change =
  | { readonly kind: 'subject'; readonly value: string }
  | { readonly kind: 'recipients'; readonly field: RecipientField; readonly value: readonly MailAddress[] }
  | { readonly kind: 'header'; readonly value: string | null }
  | { readonly kind: 'label'; readonly value: string | null }
  | { readonly kind: 'statement'; readonly value: Statement };

/**
 * The writes that carry out a fix on the mail as it is now.
 *
 * A client mail stays one when its subject loses the client's name: the fix notes that on the item.
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
      return isClientMail
        ? [{ kind: 'statement', value: { ...draft.statement, isClientMail: true } }, subject]
        : [subject];
    }
    case 'removeRecipient':
      return [
        {
          kind: 'recipients',
          field: fix.field,
          value: draft[fix.field].filter((recipient) => recipient.address !== fix.address),
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

/** The write that protects the mail by the route it is to take (decision 1). */
export function protectionChange(draft: MailDraft, policy: Policy): Change {
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
    case 'statement':
      return { kind: 'statement', value: draft.statement };
  }
}
