import type { CallResult } from '../../../../src/core/handoff/call/conversation';
import { callProblems } from '../../../../src/core/handoff/call/call-problems';
import {
  nextSession,
  startCall,
  stepsOf,
  type CallAction,
  type CallSession,
  type CallStep,
} from '../../../../src/core/handoff/call/call-session';
import { frame } from '../../../support/handoffs';

const started = startCall('ocmw-voorbeeld', true);
const after = (...actions: CallAction[]) => actions.reduce(nextSession, started);
const result = (result: CallResult): CallAction => ({ type: 'result', result });
const converse = (session: CallSession, parts: Partial<CallSession['form']['conversation']>): CallAction => ({
  type: 'form',
  action: { type: 'fill', fields: { conversation: { ...session.form.conversation, ...parts } } },
});

describe('a call', () => {
  it('begins with the consent, and with the client there', () => {
    expect(started.step).toBe('consent');
    expect(started.form).toMatchObject({ partner: 'ocmw-voorbeeld', clientPresent: true, contact: null });
  });

  it.each<[what: string, actions: readonly CallAction[], step: CallStep, call: string | null]>([
    [
      'that was answered stays on its outcome',
      [{ type: 'goTo', step: 'outcome' }, result('reached')],
      'outcome',
      'reached',
    ],
    ['that nobody answered', [result('notReached')], 'consent', 'notReached'],
    ['in which the partner can’t help did reach it', [result('declined')], 'consent', 'reached'],
    [
      'that the client stops goes to the client’s answer',
      [{ type: 'goTo', step: 'outcome' }, result('clientRefused')],
      'consent',
      'reached',
    ],
    [
      'in danger goes to the steps of the exception',
      [
        { type: 'goTo', step: 'call' },
        { type: 'form', action: { type: 'necessity' } },
      ],
      'consent',
      null,
    ],
    [
      'that was dialled is no answered call',
      [
        { type: 'goTo', step: 'call' },
        { type: 'called', line: 'Onthaal', medium: 'phone', at: '14:30' },
      ],
      'call',
      null,
    ],
    [
      'of which a missing recipient is asked for goes to the mail',
      [{ type: 'form', action: { type: 'goTo', step: 'partner' } }],
      'mail',
      null,
    ],
  ])('%s', (_, actions, step, call) => {
    const session = after(...actions);
    expect(session.step).toBe(step);
    expect(session.form.call).toBe(call);
  });

  it('notes when it was made and over which line', () => {
    const { form } = after({ type: 'called', line: 'Onthaal', medium: 'video', at: '14:30' });
    expect(form.calledAt).toBe('14:30');
    expect(form.conversation).toMatchObject({ line: 'Onthaal', medium: 'video' });
  });

  it('that the client stops ends in a refusal', () => {
    expect(after(result('clientRefused')).form.answer).toBe('no');
  });

  it.each<[what: string, actions: readonly CallAction[], hasMail: boolean]>([
    ['not yet', [], false],
    ['when it was answered', [result('reached')], false],
    [
      'when it is made again later',
      [result('notReached'), converse(started, { result: 'notReached', next: 'callBack' })],
      false,
    ],
    ['when a mail takes its place', [converse(started, { result: 'notReached', next: 'mail' })], true],
    ['when it was answered after all', [converse(started, { result: 'reached', next: 'mail' })], false],
  ])('has the screens of a mail: %s', (_, actions, hasMail) => {
    const steps = stepsOf(after(...actions));
    expect(steps.includes('data')).toBe(hasMail);
    expect(steps.includes('mail')).toBe(hasMail);
  });
});

describe('on the screen of the outcome', () => {
  it.each<[what: string, parts: Partial<CallSession['form']['conversation']>, missing: readonly string[]]>([
    ['nothing was chosen', {}, ['result']],
    ['nobody follows up', { result: 'reached' }, ['followUp']],
    ['the partner follows up', { result: 'reached', followUp: 'partner' }, []],
    ['nothing follows a missed call', { result: 'notReached' }, ['next']],
    ['a mail follows', { result: 'notReached', next: 'mail' }, []],
    ['a call without a day follows', { result: 'notReached', next: 'callBack' }, ['callBackOn']],
    ['a call on a day follows', { result: 'notReached', next: 'callBack', callBackOn: '2026-11-25' }, []],
    ['the partner can’t help', { result: 'declined' }, []],
  ])('%s', (_, parts, missing) => {
    const session = after(converse(started, parts));
    expect(callProblems(session, 'outcome', frame).map(({ field }) => field)).toEqual(missing);
  });
});

describe('the mail after a call', () => {
  it('asks for whatever is missing, whom it goes to included', () => {
    const fields = callProblems(after(result('notReached')), 'mail', frame).map(({ field }) => field);
    expect(fields).toEqual(['contact', 'answer']);
  });
});
