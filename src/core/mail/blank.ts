import type { Policy } from '../policy/policy';
import type { MailDraft } from './draft';
import { isProtected } from './protection';
import type { Verdict } from './verdict';

/**
 * Whether a mail has nothing yet that a rule could look at: no subject, text, attachment or recipient, and nothing that the
 * caseworker chose or said about it. An invitation is never taken for blank.
 */
export function isBlank(draft: MailDraft, policy: Policy): boolean {
  const { subject, body, to, cc, bcc, attachments, protection, handoff, statement, meeting } = draft;
  return (
    meeting === null &&
    handoff === null &&
    subject.trim() === '' &&
    body.text.trim() === '' &&
    to.length + cc.length + bcc.length + attachments.length === 0 &&
    !isProtected(protection, policy) &&
    !statement.isClientMail &&
    statement.clientNames.length + statement.answers.length + statement.archives.length === 0
  );
}

/** What there is to say of a blank mail: nothing stands against it, and no rule was judged. */
export const BLANK: Verdict = {
  outcome: 'allow',
  clientSignals: [],
  notClientMail: null,
  findings: [],
  passed: [],
};
