import { emptyForm, type HandoffForm, type Step } from '../form/handoff-form';
import { nextForm, type FormAction } from '../form/next-form';
import type { CallMedium, CallResult } from './conversation';

/** The screens of a call, in their usual order. */
export const CALL_STEPS = ['consent', 'call', 'outcome', 'data', 'mail', 'done'] as const;
export type CallStep = (typeof CALL_STEPS)[number];

/** A call to one partner about one client, from the consent to the note. */
export interface CallSession {
  readonly step: CallStep;
  readonly form: HandoffForm;
}

export type CallAction =
  | { readonly type: 'goTo'; readonly step: CallStep }
  /** `at` as `14:30`. */
  | { readonly type: 'called'; readonly line: string; readonly medium: CallMedium; readonly at: string }
  | { readonly type: 'result'; readonly result: CallResult }
  /** What the screens of every handoff ask. */
  | { readonly type: 'form'; readonly action: FormAction };

/**
 * A call that begins.
 *
 * @param partner id of the organisation
 * @param clientPresent whether the client hears and sees what happens (H1): then the consent comes first
 */
export function startCall(partner: string, clientPresent: boolean): CallSession {
  return { step: 'consent', form: { ...emptyForm, partner, clientPresent, step: 'consent' } };
}

/** The screens that a call has: writing a mail is for when nobody was reached (H2). */
export function stepsOf({ form }: CallSession): readonly CallStep[] {
  const { result, next } = form.conversation;
  const isMailed = result === 'notReached' && next === 'mail';
  return CALL_STEPS.filter((step) => isMailed || (step !== 'data' && step !== 'mail'));
}

/** The session after an act of the caseworker. Going back and forth never loses what was filled in. */
export function nextSession(session: CallSession, action: CallAction): CallSession {
  const { form } = session;
  const { conversation } = form;
  switch (action.type) {
    case 'goTo':
      return { ...session, step: action.step };
    case 'called': {
      const { line, medium, at } = action;
      return {
        ...session,
        form: { ...form, calledAt: at, conversation: { ...conversation, line, medium } },
      };
    }
    case 'result': {
      const { result } = action;
      const noted: HandoffForm = { ...form, conversation: { ...conversation, result } };
      return result === 'clientRefused'
        ? { step: 'consent', form: { ...noted, call: 'reached', answer: 'no' } }
        : { ...session, form: { ...noted, call: result === 'notReached' ? 'notReached' : 'reached' } };
    }
    case 'form': {
      const { action: inner } = action;
      const changed = nextForm(form, inner);
      return { form: changed, step: stepAfter(inner, session.step) };
    }
  }
}

/** Where an act on the form of a handoff leads in a call. */
function stepAfter(action: FormAction, current: CallStep): CallStep {
  switch (action.type) {
    case 'goTo':
      return SCREEN_OF[action.step];
    case 'necessity':
    case 'startOver':
      return 'consent';
    case 'choosePartner':
    case 'chooseContact':
    case 'fill':
      return current;
  }
}

const SCREEN_OF: Readonly<Record<Step, CallStep>> = {
  // Who gets the mail is chosen on the screen that makes it, once the client no longer looks along.
  partner: 'mail',
  consent: 'consent',
  data: 'data',
  check: 'outcome',
  done: 'done',
};
