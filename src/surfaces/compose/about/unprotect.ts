import type { Change } from '../../../core/mail/change';
import type { MailDraft } from '../../../core/mail/draft';
import type { Policy } from '../../../core/policy/policy';

/** The writes that take away what protects a mail, be it Schakel's header, the organisation's label or both. */
export function unprotect({ protection }: MailDraft, policy: Policy): readonly Change[] {
  const { header, label } = policy.protection;
  const changes: Change[] = [];
  if (protection.header === header.value) {
    changes.push({ kind: 'header', value: null });
  }
  if (label !== null && protection.labelId === label.id) {
    changes.push({ kind: 'label', value: null });
  }
  return changes;
}
