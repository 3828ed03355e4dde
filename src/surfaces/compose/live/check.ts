import type { MailDraft } from '../../../core/mail/draft';
import type { Verdict } from '../../../core/mail/verdict';

/** What the judgement says of a mail, by this organisation's policy and directory. */
export type Check = (draft: MailDraft) => Verdict;
