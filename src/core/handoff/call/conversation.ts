import type { Day } from '../../consent/consent';
import type { DataGroup } from '../../mail/handoff-mark';

/** What came of a call to a partner, as only the caseworker knows (H1, H4): that a call started says nothing. */
export const CALL_RESULTS = ['reached', 'notReached', 'declined', 'clientRefused'] as const;
export type CallResult = (typeof CALL_RESULTS)[number];

/** Over what a line was called. */
export type CallMedium = 'phone' | 'audio' | 'video';

/** Who goes on with what was agreed (H4). */
export const FOLLOW_UPS = ['me', 'partner', 'colleague'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

/** What follows when nobody answered (H2). */
export const AFTER_MISS = ['mail', 'callBack'] as const;
export type AfterMiss = (typeof AFTER_MISS)[number];

/** A call with a partner, as the caseworker notes it. Nothing is chosen beforehand: `null` or empty is "not answered". */
export interface Conversation {
  /** Name of the regular channel that was called. */
  readonly line: string;
  readonly medium: CallMedium | null;
  readonly result: CallResult | null;
  /** The kinds of data that were told. */
  readonly discussed: readonly DataGroup[];
  readonly followUp: FollowUp | null;
  readonly next: AfterMiss | null;
  readonly callBackOn: Day;
  /** As `14:30`. */
  readonly callBackAt: string;
}

export const emptyConversation: Conversation = {
  line: '',
  medium: null,
  result: null,
  discussed: [],
  followUp: null,
  next: null,
  callBackOn: '',
  callBackAt: '',
};
