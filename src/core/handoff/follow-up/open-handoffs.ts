import { belgianDay } from '../../calendar/belgian-time';
import { workingDaysBetween } from '../../calendar/days';
import type { Day } from '../../consent/consent';
import { handoffMarkOf } from '../../mail/handoff-mark';
import type { Organisation } from '../../partners/directory';
import type { PartnerIndex } from '../../partners/partner-index';

/** A handoff that was sent, as far as a mailbox tells without its text. */
export interface SentMail {
  readonly id: string;
  /** As `2026-11-20T09:30:00Z`. */
  readonly sentAt: string;
  readonly to: readonly { readonly name: string; readonly address: string }[];
  /** Value of the handoff header; `null` where the sent copy lost it. */
  readonly header: string | null;
  /** When somebody else last wrote in its conversation; `null` while nobody did. */
  readonly answeredAt: string | null;
}

/** Where a sent handoff stands (H5). */
export interface Follow<Mail extends SentMail> {
  readonly mail: Mail;
  /** `null` where the directory knows neither its id nor its recipient. */
  readonly partner: Organisation | null;
  readonly sentOn: Day;
  readonly answeredOn: Day | null;
  /** Working days since it was sent, Monday to Friday. */
  readonly waited: number;
  /** Longer than the policy allows, and nobody answered. */
  readonly isOverdue: boolean;
}

/**
 * The handoffs that wait for an answer, longest first, then those that have one, latest first.
 *
 * @param answerDays working days in which a partner may answer
 */
export function followedUp<Mail extends SentMail>(
  sent: readonly Mail[],
  partners: PartnerIndex,
  answerDays: number,
  today: Day,
): { readonly waiting: readonly Follow<Mail>[]; readonly answered: readonly Follow<Mail>[] } {
  const all = sent.map((mail) => followOf(mail, partners, answerDays, today));
  return {
    waiting: all
      .filter(({ answeredOn }) => answeredOn === null)
      .sort((a, b) => compare(a.mail.sentAt, b.mail.sentAt)),
    answered: all
      .filter(({ answeredOn }) => answeredOn !== null)
      .sort((a, b) => compare(b.mail.answeredAt ?? '', a.mail.answeredAt ?? '')),
  };
}

function followOf<Mail extends SentMail>(
  mail: Mail,
  partners: PartnerIndex,
  answerDays: number,
  today: Day,
): Follow<Mail> {
  const sentOn = belgianDay(Date.parse(mail.sentAt));
  const waited = workingDaysBetween(sentOn, today);
  return {
    mail,
    partner: partnerOf(mail, partners),
    sentOn,
    answeredOn: mail.answeredAt === null ? null : belgianDay(Date.parse(mail.answeredAt)),
    waited,
    isOverdue: mail.answeredAt === null && waited > answerDays,
  };
}

/** By its header; else by whom it went to, as a sent copy may lose its header. */
function partnerOf({ header, to }: SentMail, partners: PartnerIndex): Organisation | null {
  const id = header === null ? undefined : handoffMarkOf(header).record?.partner;
  const [recipient] = to;
  return (
    (id === undefined ? undefined : partners.organisationById(id)) ??
    (recipient === undefined ? undefined : partners.organisationAt(recipient.address)) ??
    null
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
