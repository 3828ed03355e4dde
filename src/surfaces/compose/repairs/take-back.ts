import { isSameAddress } from '../../../core/mail/address';
import type { Change } from '../../../core/mail/change';
import type { MailAddress, MailDraft, Statement } from '../../../core/mail/draft';

/** Writes that were carried out, and those that would have brought the mail back at that moment (`undoOf`). */
export interface Performed {
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
}

/**
 * The writes that take back earlier ones on the mail as it is now, and touch nothing that was changed since; `null` once
 * the mail has changed in that place itself.
 */
export function takeBack({ changes, undo }: Performed, draft: MailDraft): readonly Change[] | null {
  const writes: Change[] = [];
  for (const [index, before] of undo.entries()) {
    const change = changes[changes.length - 1 - index];
    const back = change ? takeBackOne(change, before, draft) : null;
    if (back === null) {
      return null;
    }
    writes.push(...back);
  }
  return writes.length > 0 ? writes : null;
}

function takeBackOne(change: Change, before: Change, draft: MailDraft): readonly Change[] | null {
  switch (change.kind) {
    case 'subject':
      return draft.subject === change.value ? [before] : null;
    case 'header':
      return draft.protection.header === change.value ? [before] : null;
    case 'label':
      return draft.protection.labelId === change.value ? [before] : null;
    case 'location':
      return draft.meeting?.location === change.value ? [before] : null;
    case 'attachmentName':
      return draft.attachments.some(({ name }) => name === change.value) ? [before] : null;
    case 'confirmedAddress':
      return draft.confirmedAddresses.includes(change.address) === change.value ? [before] : [];
    case 'handoffHeader':
    case 'textOnTop':
    case 'body':
      // A handoff is corrected in its own screens, and no button here takes it back.
      return null;
    case 'recipients': {
      const { field } = change;
      const value =
        before.kind === 'recipients' ? recipientsBefore(change.value, before.value, draft[field]) : null;
      return value && [{ kind: 'recipients', field, value }];
    }
    case 'statement':
      return before.kind === 'statement'
        ? statementBefore(change.value, before.value, draft.statement)
        : null;
  }
}

/** Puts back who was removed, where they stood, and takes out who came instead; others stay. */
function recipientsBefore(
  written: readonly MailAddress[],
  before: readonly MailAddress[],
  now: readonly MailAddress[],
): readonly MailAddress[] | null {
  const removed = before.filter((recipient) => !isAmong(recipient, written));
  const added = written.filter((recipient) => !isAmong(recipient, before));
  if (
    removed.some((recipient) => isAmong(recipient, now)) ||
    !added.every((recipient) => isAmong(recipient, now))
  ) {
    return null;
  }
  const restored = now.filter((recipient) => !isAmong(recipient, added));
  for (const recipient of removed) {
    restored.splice(before.indexOf(recipient), 0, recipient);
  }
  return restored;
}

function isAmong({ address }: MailAddress, recipients: readonly MailAddress[]): boolean {
  return recipients.some((other) => isSameAddress(other.address, address));
}

/** A statement goes along with other changes: one that has nothing to take back keeps none of them from it. */
function statementBefore(written: Statement, before: Statement, now: Statement): readonly Change[] {
  const said = written.notPersonal.filter((text) => !before.notPersonal.includes(text));
  const notPersonal = now.notPersonal.filter((text) => !said.includes(text));
  const isDeclared = written.isClientMail && !before.isClientMail;
  const isClientMail = now.isClientMail && !isDeclared;
  return isClientMail === now.isClientMail && notPersonal.length === now.notPersonal.length
    ? []
    : [{ kind: 'statement', value: { ...now, isClientMail, notPersonal } }];
}
