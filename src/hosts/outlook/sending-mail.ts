import type { AlertAbilities } from '../../core/mail/alert';
import { protectionChange } from '../../core/mail/change';
import type { MailDraft, Protection } from '../../core/mail/draft';
import type { Policy } from '../../core/policy/policy';
import { officeCalls, type OfficeCallError } from './office-call';
import { displayLocale, supports } from './outlook';
import { readDraft, readMarks } from './read-draft';
import { writeChange } from './write-change';

/** Outlook's own clock gives a send handler 5 s, its start included (platform facts A3, H). */
const CALL_DEADLINE = 2_500;

/** A mail that is about to be sent. It can be read and protected, and nothing else is written to it (decision 3). */
export interface SendingMail {
  /** Locale of Outlook, such as `nl-BE`. */
  readonly locale: string;
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
    abilities: { buttons: supports('1.14') },
    read: () => readDraft(calls, policy),
    protect: async (draft) => {
      await writeChange(calls, protectionChange(draft, policy), policy);
      return (await readMarks(calls, policy)).protection;
    },
    violation: () => calls.violation(),
  };
}
