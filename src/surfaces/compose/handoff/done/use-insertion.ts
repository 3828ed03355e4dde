import { useState } from 'react';
import { handoffChanges, notKept, type HandoffMail } from '../../../../core/handoff/handoff-changes';
import type { PartnerIndex } from '../../../../core/partners/partner-index';
import type { Policy } from '../../../../core/policy/policy';
import type { ComposeMail } from '../../../../hosts/outlook';
import type { MailChanges } from '../../repairs/use-mail-changes';

/** The act of putting the handoff into the mail. */
export const INSERT = 'insertHandoff';

export interface Insertion {
  /** @returns whether all of it is in the mail; where not, `lacking` or the trouble of `INSERT` knows why */
  readonly insert: () => Promise<boolean>;
  /** What Outlook said to have taken, and does not have. */
  readonly lacking: ReturnType<typeof notKept>;
}

/** @param mail read again after writing: what Outlook confirmed and didn't keep is found here */
export function useInsertion(
  mail: ComposeMail,
  changes: MailChanges,
  policy: Policy,
  partners: PartnerIndex,
  wanted: HandoffMail | null,
): Insertion {
  const [lacking, setLacking] = useState<Insertion['lacking']>([]);
  const insert = async () => {
    if (wanted === null) {
      return false;
    }
    setLacking([]);
    const performed = await changes.perform(INSERT, (draft) =>
      handoffChanges(wanted, draft, policy, partners),
    );
    if (performed === null) {
      return false;
    }
    const kept = await mail.read().then(
      (draft) => notKept(wanted, draft, policy),
      () => ['body'] as const,
    );
    setLacking(kept);
    return kept.length === 0;
  };
  return { insert, lacking };
}
