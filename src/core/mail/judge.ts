import type { PartnerDirectory } from '../partners/directory';
import type { Policy } from '../policy/policy';
import type { MailDraft } from './draft';
import { judgeWith } from './judge-with';
import { neutralProposals } from './neutral-proposals';
import type { Verdict } from './verdict';

/**
 * Judges a mail or an invitation as it stands: may it leave, and if not, what mends it?
 *
 * Pure: the same draft, policy and directory give the same verdict. On send it is the same but for the neutral texts that fixes
 * propose (`judgeWith`).
 */
export function judge(draft: MailDraft, policy: Policy, directory: PartnerDirectory): Verdict {
  return judgeWith(draft, policy, directory, neutralProposals);
}
