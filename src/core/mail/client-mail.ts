import { classifyClientMail, type Classification } from './client-mail/classify-client-mail';
import type { ClientEvidence } from './client-mail/evidence';
import { isStrong } from './client-mail/own-data';
import { handoffBlocksIn } from './handoff-mark';
import { isLabelled, isProtected } from './protection';
import { basisOf, isAnswered, type Question } from './question';
import { distinct, isChecksummed } from './rules/personal-data';
import type { ClientSignal } from './verdict';

/** Whether a mail is about a client. */
export interface ClientMail {
  /** Why it is; empty for a mail that is about no client. */
  readonly signals: readonly ClientSignal[];
  /** "This mail is about no client": what may be answered to what was found in the text; `null` where that answer can't count. */
  readonly denial: Question | null;
  /** What makes one ask whether it is about a client; empty where that is clear. */
  readonly doubts: readonly ClientSignal[];
  readonly clients: Classification['clients'];
  /** So clearly ordinary that a name in the subject or a file name need not be asked about. */
  readonly isQuiet: boolean;
}

/**
 * Why a mail is a *client mail*: one about an identifiable client, which the M rules protect. A mail without any of these
 * signals is an ordinary mail and is left alone:
 *
 * - it carries Schakel's handoff block, its own or a quoted one, or the caseworker said it is about a client, or chose to
 *   protect it;
 * - its text is about one (`classifyClientMail`).
 *
 * What was found in the text no longer counts once the caseworker said that the mail is about no client, and why. That
 * answer stands as long as the same is found, and never against a handoff block, the caseworker's own word or choice of a
 * label, or a number in the subject that check digits prove. The header is no such choice: Schakel sets it by itself.
 */
export function clientMail(evidence: ClientEvidence): ClientMail {
  const { draft, policy, inSubject } = evidence;
  const stated: ClientSignal[] = [];
  if (draft.handoff !== null || handoffBlocksIn(draft.body.html) > 0) {
    stated.push({ code: 'handoffMark' });
  }
  if (draft.statement.isClientMail) {
    stated.push({ code: 'declared' });
  }
  if (isProtected(draft.protection, policy)) {
    stated.push({ code: 'protected' });
  }
  const { verdict, clients, evidence: found, isQuiet } = classifyClientMail(evidence);
  const isDeniable =
    stated.every(({ code }) => code === 'protected') &&
    !isLabelled(draft.protection, policy) &&
    found.length > 0 &&
    !inSubject.some((one) => isStrong(one) && isChecksummed(one));
  const denial = isDeniable ? denialOf(found, verdict === 'client') : null;
  const isDenied = denial !== null && isAnswered(draft, denial);
  return {
    signals: verdict === 'client' && !isDenied ? stated.concat(found) : stated,
    denial,
    doubts: verdict === 'unsure' && !isDenied && stated.length === 0 ? found : [],
    clients,
    isQuiet: isQuiet && stated.length === 0,
  };
}

/** The answer stands wherever in the mail the same is found, however often, and whatever else is told. */
function denialOf(found: Classification['evidence'], needsReason: boolean): Question {
  const basis = distinct(
    found
      .filter(({ code }) => code !== 'story')
      .map((signal) => (signal.code === 'personalData' ? `${signal.kind} ${signal.text}` : signal.code)),
  );
  return { id: 'notClientMail', basis: basisOf(basis.sort()), needsReason };
}
