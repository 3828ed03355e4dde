import { alertFor, alertForFailure } from '../../core/mail/alert';
import type { CheckFailure } from '../../core/mail/check-failure';
import { judgeWith } from '../../core/mail/judge-with';
import { noProposals } from '../../core/mail/proposals';
import { lacksOnlyProtection, lacksProtection } from '../../core/mail/verdict';
import type { PartnerDirectory } from '../../core/partners/directory';
import type { Policy } from '../../core/policy/policy';
import { OfficeCallError } from '../../hosts/outlook/office-call';
import { completeSend, type SendAnswer, type SendEvent } from '../../hosts/outlook/send-event';
import type { SendingMail } from '../../hosts/outlook/sending-mail';
import { paneCommand } from '../names';
import { spokenLanguage } from './spoken-language';

/** Milliseconds after which Outlook gets an answer in any case: its own patience is 5 s, loading included. */
const ANSWER_WITHIN = 3_500;

/**
 * Judges the mail or the invitation that Outlook is about to send and answers exactly once, whatever Outlook's own calls do: one that
 * could not be read, judged or protected in time is held back with what to try.
 */
export function checkOnSend(
  event: SendEvent,
  open: () => SendingMail,
  policy: Policy,
  directory: PartnerDirectory,
): void {
  let isAnswered = false;
  const answer = (given: SendAnswer) => {
    if (!isAnswered) {
      isAnswered = true;
      clearTimeout(timer);
      completeSend(event, given, paneCommand(mail.isMeeting));
    }
  };
  const mail = open();
  const fail = (failure: CheckFailure) => answer(failureAnswer(failure, mail, policy));
  const timer = setTimeout(() => fail({ kind: 'late' }), ANSWER_WITHIN);
  decide(mail, policy, directory).then(answer, (error: unknown) => fail(failureOf(error)));
}

async function decide(mail: SendingMail, policy: Policy, directory: PartnerDirectory): Promise<SendAnswer> {
  const draft = await mail.read();
  let verdict = judgeWith(draft, policy, directory, noProposals);
  if (lacksOnlyProtection(verdict)) {
    verdict = judgeWith({ ...draft, protection: await mail.protect(draft) }, policy, directory, noProposals);
    if (lacksProtection(verdict)) {
      return failureAnswer({ kind: 'unprotectable' }, mail, policy);
    }
  }
  const violation = mail.violation();
  if (violation) {
    throw violation;
  }
  return verdict.outcome === 'allow'
    ? { allow: true }
    : {
        allow: false,
        alert: alertFor(verdict, spokenLanguage(mail, policy), mail.abilities, mail.isMeeting),
      };
}

function failureAnswer(failure: CheckFailure, mail: SendingMail, policy: Policy): SendAnswer {
  const mayOverride = policy.onCheckFailure === 'ask' && mail.abilities.buttons;
  return {
    allow: false,
    alert: alertForFailure(failure, spokenLanguage(mail, policy), mayOverride, mail.isMeeting),
  };
}

function failureOf(error: unknown): CheckFailure {
  if (!(error instanceof OfficeCallError)) {
    return { kind: 'internal' };
  }
  return error.access === 'write' ? { kind: 'unprotectable' } : { kind: 'unreadable', part: error.part };
}
