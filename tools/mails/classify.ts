import { directory } from '../../deploy/example/organisation';
import { judge } from '../../src/core/mail/judge';
import type { Verdict } from '../../src/core/mail/verdict';
import { defaultPolicy } from '../../src/core/policy/defaults';
import type { Policy } from '../../src/core/policy/policy';
import type { LabelledMail } from './load-mails';

/** The set's own stand-ins for providers of private mailboxes: nobody's real domain stands in it. */
const PRIVATE = ['post-voorbeeld.be', 'courrier-voorbeeld.be', 'home-voorbeeld.be'];

export const policy: Policy = {
  ...defaultPolicy,
  privateProviders: defaultPolicy.privateProviders.concat(PRIVATE),
};

/** What Schakel makes of a mail of the set. */
export interface Outcome {
  readonly mail: LabelledMail;
  readonly is: 'client' | 'unsure' | 'ordinary';
  /** It is taken for one about several clients (M7). */
  readonly hasSeveral: boolean;
  /** It is, once the caseworker has answered that it is about a client where that is asked. */
  readonly hasSeveralOnceAsked: boolean;
  readonly verdict: Verdict;
}

/** Judges a mail as the send check would. */
export function outcomeOf(mail: LabelledMail): Outcome {
  const verdict = judge(mail.draft, policy, directory);
  const isUnsure = keysOf(verdict).includes('perhapsClientMail');
  const statement = { ...mail.draft.statement, isClientMail: true };
  const answered = isUnsure ? judge({ ...mail.draft, statement }, policy, directory) : verdict;
  return {
    mail,
    is: verdict.clientSignals.length > 0 ? 'client' : isUnsure ? 'unsure' : 'ordinary',
    hasSeveral: keysOf(verdict).includes('severalClients'),
    hasSeveralOnceAsked: keysOf(answered).includes('severalClients'),
    verdict,
  };
}

function keysOf({ findings }: Verdict): readonly string[] {
  return findings.map(({ wording }) => wording.key);
}

/** The share of the outcomes that are as asked, from 0 to 1; 0 where there are none. */
export function shareOf(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number {
  return outcomes.length === 0 ? 0 : outcomes.filter(holds).length / outcomes.length;
}
