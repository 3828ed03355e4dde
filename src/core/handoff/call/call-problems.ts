import type { HandoffFrame } from '../handoff';
import { missing, problemsIn, type FieldId, type FormProblemKey, type Problem } from '../form/problems';
import type { CallSession, CallStep } from './call-session';

/** What is missing on a screen of a call, in the order of its fields. */
export function callProblems(session: CallSession, step: CallStep, frame: HandoffFrame): readonly Problem[] {
  const { form } = session;
  switch (step) {
    case 'consent':
      // Who gets a mail is no question yet.
      return problemsIn(form, 'consent', frame);
    case 'outcome':
      return outcomeProblems(session);
    case 'data':
      return problemsIn(form, 'data', frame);
    case 'mail':
      return problemsIn(form, 'check', frame).map(onMailScreen);
    case 'call':
    case 'done':
      return [];
  }
}

/** The reference is asked for where the mail is made. */
function onMailScreen(problem: Problem): Problem {
  return problem.field === 'reference' ? { ...problem, step: 'partner' } : problem;
}

function outcomeProblems({ form }: CallSession): readonly Problem[] {
  const { result, next, callBackOn, followUp } = form.conversation;
  const ask = (field: FieldId, key: FormProblemKey) => [missing('check', field, key)];
  switch (result) {
    case null:
      return ask('result', 'resultMissing');
    case 'reached':
      return followUp === null ? ask('followUp', 'followUpMissing') : [];
    case 'notReached':
      if (next === null) {
        return ask('next', 'nextMissing');
      }
      return next === 'callBack' && callBackOn === '' ? ask('callBackOn', 'callBackMissing') : [];
    case 'declined':
    case 'clientRefused':
      return [];
  }
}
