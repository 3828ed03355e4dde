import type { MailDraft } from './draft';

/** Questions of an `ask` finding that the caseworker can answer for this mail. */
export const QUESTION_IDS = [
  'address',
  'recipient',
  'generalMailbox',
  'cc',
  'bcc',
  'recipients',
  'household',
  'consent',
  'call',
  'cloudFile',
  'notClientMail',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** A question that goes with a finding. */
export interface Question {
  readonly id: QuestionId;
  /** Fingerprint of what an answer confirms; the answer no longer counts once it is another. */
  readonly basis: string;
  /** The answer has to say why. */
  readonly needsReason: boolean;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** 32-bit FNV-1a over UTF-16 units. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return hash >>> 0;
}

/**
 * A fingerprint of texts in their order: equal texts have equal ones, and a text can't be read back from it.
 * Not meant to withstand somebody who searches for a collision.
 */
export function basisOf(parts: readonly string[]): string {
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  return fnv(text, SEED).toString(36) + fnv(text, ~SEED).toString(36);
}

/** Whether the caseworker answered this question about what the mail still says. */
export function isAnswered({ statement }: MailDraft, { id, basis }: Question): boolean {
  return statement.answers.some((answer) => answer.question === id && answer.basis === basis);
}
