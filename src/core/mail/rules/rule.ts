import type { Detection } from '../../detection/detection';
import type { PartnerDirectory } from '../../partners/directory';
import type { Policy, RuleId, RuleLevel } from '../../policy/policy';
import type { MailDraft } from '../draft';
import type { Finding } from '../finding';

/** Everything a rule may look at. */
export interface Judgement {
  readonly draft: MailDraft;
  readonly policy: Policy;
  readonly directory: PartnerDirectory;
  /** Personal data in the subject, without what the caseworker said is none. */
  readonly inSubject: readonly Detection[];
  readonly isClientMail: boolean;
}

export interface Rule {
  readonly id: RuleId;
  /** @param level what the policy wants a breach to do */
  check(judgement: Judgement, level: Exclude<RuleLevel, 'off'>): readonly Finding[];
}
