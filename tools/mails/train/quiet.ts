import { isInLine, namedScore } from '../../../src/core/mail/client-mail/named-score';
import type { MailDraft } from '../../../src/core/mail/draft';
import type { Judged } from './cross-validate';
import type { Example } from './examples';
import { topicOf, wholeOf, whoOf, type Model } from './fit';

/** The score by which a name in the subject or a file name is let be, as `classifyClientMail` has it. */
export function namedScoreOf(model: Model, example: Example): number {
  const whole = topicOf(model, example) + wholeOf(model, example);
  return namedScore(example.stems.length, whole, example.candidates, (one) => whoOf(model, one));
}

/** Mail that the server sends by itself: it repeats a subject, says nothing of it, and never passes the send check. */
const AUTOMATIC =
  /^(?:automatisch antwoord|afwezig|automatic reply|out of office|r[ée]ponse automatique|absent)/i;

/** Whether somebody is named in the subject or a file name of a mail that a person sends. */
export function isNamedInLine({ candidates }: Pick<Example, 'candidates'>, { subject }: MailDraft): boolean {
  return candidates.some(isInLine) && !AUTOMATIC.test(subject);
}

/**
 * The score beneath which such a name is let be.
 *
 * @param judged client mails in which somebody is so named
 * @param unsure from this score on a mail is asked about anyhow
 * @param share of these that may leave unasked, from 0 to 1
 */
export function quietBelow(judged: readonly Judged[], unsure: number, share: number): number {
  const scores = judged
    .map(({ score, named }) => (score < unsure ? named : Infinity))
    .sort((one, other) => one - other);
  return Math.min(scores[Math.floor(share * scores.length)] ?? unsure, unsure);
}

/** The share of these that is left unasked. */
export function shareQuiet(judged: readonly Judged[], unsure: number, quiet: number): number {
  return judged.filter(({ score, named }) => score < unsure && named < quiet).length / judged.length;
}
