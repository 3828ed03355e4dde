/**
 * Where a handoff stands, after the states of HL7 FHIR Task (H5): `requested` when it was sent, then what the receiver
 * answered.
 */
export const ANSWER_STATES = [
  'received',
  'accepted',
  'inProgress',
  'completed',
  'redirected',
  'declined',
] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];
export type FollowUpState = 'requested' | AnswerState;

/** Why a handoff can't be taken on; none of them says anything about the client. */
export const DECLINE_REASONS = ['full', 'otherHelp', 'otherArea', 'notReached', 'clientStopped'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** What the receiver answers to a handoff. */
export type Answer =
  | { readonly state: Exclude<AnswerState, 'redirected' | 'declined'> }
  /** `to`: an organisation that suits better; empty where none was named. */
  | { readonly state: 'redirected'; readonly to: string }
  | { readonly state: 'declined'; readonly reason: DeclineReason };

const LAST: readonly FollowUpState[] = ['completed', 'redirected', 'declined'];

/**
 * The states that may follow one. It goes on and never back; a step may be skipped, as it may have been told by phone. After
 * the last one nothing follows: what comes then is a new handoff.
 */
export function statesAfter(state: FollowUpState): readonly AnswerState[] {
  if (LAST.includes(state)) {
    return [];
  }
  return ANSWER_STATES.slice(ANSWER_STATES.findIndex((one) => one === state) + 1);
}
