import type { AnswerState, DeclineReason } from '../../handoff/follow-up/answer';
import type { Language } from '../language';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

/** What the receiver of a handoff reads, answers and notes (H4, H5, C7). */
export interface FollowUpCatalogue {
  readonly and: string;
  readonly reply: {
    readonly title: Readonly<Record<AnswerState, string>>;
    readonly text: Readonly<Record<AnswerState, string>>;
    /** As `status` tells it, for people and for the sender's Schakel: what changes here has to be recognised still. */
    readonly word: Readonly<Record<AnswerState, string>>;
    readonly status: (word: string) => string;
    /** As somebody without Schakel may answer what the handoff asks. */
    readonly short: Readonly<Record<AnswerState, string>>;
    readonly reasons: Readonly<Record<DeclineReason, string>>;
    readonly suitsBetter: (organisation: string) => string;
  };
  readonly note: {
    readonly title: string;
    readonly from: string;
    readonly answer: string;
    readonly noAnswer: string;
    readonly reason: string;
    readonly to: string;
  };
  readonly pane: {
    readonly title: string;
    readonly from: (name: string) => string;
    readonly question: string;
    readonly consent: string;
    readonly groups: string;
    readonly purpose: string;
    readonly purposeUnknown: string;
    readonly call: string;
    readonly recordUnknown: string;
    readonly answerTitle: string;
    readonly later: string;
    readonly reasonTitle: string;
    readonly reasons: Readonly<Record<DeclineReason, string>>;
    readonly toLabel: string;
    readonly toHint: string;
    readonly openReply: string;
    readonly back: string;
    readonly opened: (title: string) => string;
    readonly openedNext: string;
    readonly ended: string;
    readonly replyFailed: string;
    readonly noteTitle: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly reading: string;
    readonly noHandoff: string;
    readonly noHandoffDetail: string;
    readonly unreadable: string;
    readonly unreadableDetail: string;
    readonly retry: string;
  };
}

const CATALOGUES: Readonly<Record<Language, FollowUpCatalogue>> = { nl, fr, en };

export function followUpCatalogue(language: Language): FollowUpCatalogue {
  return CATALOGUES[language];
}
