import type { AlertAbilities } from '../../core/mail/alert';
import { protectionChange } from '../../core/mail/change';
import type { MailDraft, Protection } from '../../core/mail/draft';
import type { Policy } from '../../core/policy/policy';
import { officeCalls, type OfficeCallError } from './office-call';
import { displayLocale, isMeeting, supports } from './outlook';
import { readDraft, readMarks } from './read-draft';
import { writeProtection } from './write-protection';

/** Outlook's own clock gives a send handler 5 s, its start included (platform facts A3, H). */
const CALL_DEADLINE = 2_500;

/**
 * A mail or an invitation that is looked at while it is being written, or about to be sent. It can be read and protected, and
 * nothing else is written to it (decision 3).
 */
export interface SendingMail {
  /** Locale of Outlook, such as `nl-BE`. */
  readonly locale: string;
  readonly isMeeting: boolean;
  readonly abilities: AlertAbilities;
  read(): Promise<MailDraft>;
  /** Sets the protection, and reads back what the item then carries. */
  protect(draft: MailDraft): Promise<Protection>;
  /** An answer of Outlook that makes the earlier ones doubtful; `null` when there was none. */
  violation(): OfficeCallError | null;
}

export function openSendingMail(policy: Policy): SendingMail {
  const calls = officeCalls(CALL_DEADLINE);
  return {
    locale: displayLocale(),
    isMeeting: isMeeting(),
    abilities: { buttons: supports('1.14') },
    read: () => readDraft(calls, policy),
    protect: async (draft) => {
      await writeProtection(calls, protectionChange(draft, policy), policy);
      return (await readMarks(calls, policy)).protection;
    },
    violation: () => calls.violation(),
  };
}
