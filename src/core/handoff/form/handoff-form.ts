import type { Day, Endangered, Giver, Maturity, NecessityStep, ClientCapacity } from '../../consent/consent';
import type { CallOutcome, DataGroup } from '../../mail/handoff-mark';
import { emptyConversation, type Conversation } from '../call/conversation';
import { emptyClientData, type ClientData } from '../handoff';

/** The screens of a handoff, in their usual order. */
export const STEPS = ['partner', 'consent', 'data', 'check', 'done'] as const;
export type Step = (typeof STEPS)[number];

/** What the client answered; `necessity` where the caseworker could not wait for an answer (C12). */
export type ClientAnswer = 'all' | 'some' | 'no' | 'withdrawn' | 'necessity';

/** What a caseworker fills in for a handoff, as typed. Nothing is chosen beforehand: `null` or empty is "not answered". */
export interface HandoffFields {
  readonly answer: ClientAnswer | null;
  /** The answer for each kind of data, where the client did not agree to all (C5). */
  readonly groups: Readonly<Partial<Record<DataGroup, boolean>>>;
  readonly consentForm: 'oral' | 'written' | null;
  /** Empty: today. */
  readonly agreedOn: Day;
  /** When the core partners stopped helping the client, after that day (C9); empty where they didn't. */
  readonly helpEndedOn: Day;
  /** The client told in their own words what is shared, and so on: the five points of C1. */
  readonly isInformed: boolean;
  readonly capacity: ClientCapacity['kind'];
  /** Of a minor, in years. */
  readonly age: string;
  readonly maturity: Maturity | null;
  /** Who agreed beside the client (C10). */
  readonly otherGivers: readonly Giver[];
  readonly wholeFile: boolean;
  readonly withdrawnHow: 'oral' | 'written' | null;
  readonly endangered: readonly Endangered[];
  readonly necessitySteps: readonly NecessityStep[];
  readonly data: ClientData;
  readonly call: CallOutcome | null;
  /** As `14:30`. */
  readonly calledAt: string;
  readonly clientPresent: boolean;
  /** The call itself, where it was made from Schakel. */
  readonly conversation: Conversation;
  readonly reference: string;
  readonly fallbackName: string;
  readonly fallbackPhone: string;
  /** What was agreed with the partner, for the note. */
  readonly arrangement: string;
}

export interface HandoffForm extends HandoffFields {
  readonly step: Step;
  /** Id of the organisation. */
  readonly partner: string | null;
  /** Mail address of the contact. */
  readonly contact: string | null;
}

export const emptyForm: HandoffForm = {
  step: 'partner',
  partner: null,
  contact: null,
  answer: null,
  groups: {},
  consentForm: null,
  agreedOn: '',
  helpEndedOn: '',
  isInformed: false,
  capacity: 'adult',
  age: '',
  maturity: null,
  otherGivers: [],
  wholeFile: false,
  withdrawnHow: null,
  endangered: [],
  necessitySteps: [],
  data: emptyClientData,
  call: null,
  calledAt: '',
  clientPresent: false,
  conversation: emptyConversation,
  reference: '',
  fallbackName: '',
  fallbackPhone: '',
  arrangement: '',
};
