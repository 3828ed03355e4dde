import { emptyMail, type ComposedMail } from '../../../playground/outlook/model/mail';
import { recipient } from '../../../playground/outlook/model/recipients';
import {
  defaultSettings,
  SEND_MODES,
  type SendMode,
  type Settings,
} from '../../../playground/outlook/model/settings';
import { SIGNED_IN_USER } from '../../../playground/outlook/model/tenant';
import {
  COMPOSING,
  sendStep,
  type SendEvent,
  type SendState,
  type SendStep,
} from '../../../playground/outlook/send/send-flow';

const mail: ComposedMail = { ...emptyMail(SIGNED_IN_USER), to: [recipient('an@voorbeeld.be')] };

const send: SendEvent = { kind: 'send', mail };
const allow: SendEvent = { kind: 'completed', options: { allowEvent: true } };
const block: SendEvent = { kind: 'completed', options: { allowEvent: false, errorMessage: 'Nee' } };
const unavailable: SendEvent = { kind: 'unavailable' };
const fiveSeconds: SendEvent = { kind: 'fiveSecondsPassed' };
const fiveMinutes: SendEvent = { kind: 'fiveMinutesPassed' };
const choose = (choice: 'takeAction' | 'sendAnyway' | 'dontSend'): SendEvent => ({ kind: 'chosen', choice });
const blockWith = (options: object): SendEvent => ({
  kind: 'completed',
  options: { allowEvent: false, ...options },
});

function run(events: readonly SendEvent[], settings: Partial<Settings> = {}): SendStep {
  return events.reduce<SendStep>(
    ({ state }, event) => sendStep(state, event, { ...defaultSettings, ...settings }),
    { state: COMPOSING, effects: [] },
  );
}

function hasLeft({ effects }: SendStep): boolean {
  return effects.some(({ kind }) => kind === 'leave');
}

test('Send starts the check, and a mail that is allowed leaves', () => {
  expect(run([send])).toEqual({ state: { kind: 'checking' }, effects: [{ kind: 'startCheck' }] });
  expect(run([send, allow])).toEqual({
    state: COMPOSING,
    effects: [{ kind: 'stopCheck' }, { kind: 'leave', clearance: 'allowed' }],
  });
});

describe('Outlook itself refuses', () => {
  test.each([
    ['noRecipients', []],
    ['unresolvedRecipients', [recipient('an@voorbeeld.be'), recipient('team jeugd')]],
  ] as const)('%s', (reason, to) => {
    expect(run([{ kind: 'send', mail: { ...mail, to } }])).toEqual({
      state: { kind: 'refused', reason },
      effects: [],
    });
  });
});

describe('what the caseworker can do, by send mode', () => {
  const situations: readonly (readonly [string, readonly SendEvent[], Record<SendMode, boolean>])[] = [
    ['the add-in does not allow it', [send, block], { promptUser: true, softBlock: false, block: false }],
    ['it takes over five seconds', [send, fiveSeconds], { promptUser: true, softBlock: false, block: false }],
    [
      'it takes over five minutes',
      [send, fiveSeconds, fiveMinutes],
      { promptUser: true, softBlock: false, block: false },
    ],
    ['the add-in cannot be loaded', [send, unavailable], { promptUser: true, softBlock: true, block: false }],
  ];

  test.each(
    situations.flatMap(([situation, events, sendAnyway]) =>
      SEND_MODES.map((sendMode) => ({ situation, events, sendMode, may: sendAnyway[sendMode] })),
    ),
  )('$situation, $sendMode: Send Anyway $may', ({ events, sendMode, may }) => {
    expect(hasLeft(run([...events, choose('sendAnyway')], { sendMode }))).toBe(may);
    expect(run([...events, choose('dontSend')], { sendMode }).state).toEqual(COMPOSING);
  });

  test('the add-in may relax its refusal', () => {
    const relaxed = [send, blockWith({ sendModeOverride: 'promptUser' }), choose('sendAnyway')];

    expect(run(relaxed).effects).toContainEqual({ kind: 'leave', clearance: 'sentAnyway' });
    expect(hasLeft(run(relaxed, { requirementSet: '1.13' }))).toBe(false);
  });

  test('web and new Outlook offer Send Anyway after five minutes, whatever the mode', () => {
    const late = [send, fiveSeconds, fiveMinutes, choose('sendAnyway')];

    expect(hasLeft(run(late, { quirks: ['sendAnywayWhenTimedOut'] }))).toBe(true);
  });
});

describe('the buttons of the alert', () => {
  const own = { commandId: 'paneel', cancelLabel: 'Bekijk en herstel', contextData: 'M1' };
  const buttons = (options: object, settings?: Partial<Settings>) => {
    const { state } = run([send, blockWith(options)], settings);
    return state.kind === 'alert'
      ? state.alert.buttons.map(({ choice, label }) => [
          choice,
          label.by === 'addIn' ? label.text : label.word,
        ])
      : [];
  };

  test.each<[string, object, Partial<Settings>, readonly (readonly [string, string])[]]>([
    ['nothing but a message', {}, {}, [['dontSend', 'dontSend']]],
    ['a label without a command', { cancelLabel: 'Herstel' }, {}, [['dontSend', 'dontSend']]],
    [
      'a command',
      own,
      {},
      [
        ['takeAction', 'Bekijk en herstel'],
        ['dontSend', 'dontSend'],
      ],
    ],
    [
      'a command without a label',
      { commandId: 'paneel' },
      {},
      [
        ['takeAction', 'takeAction'],
        ['dontSend', 'dontSend'],
      ],
    ],
    ['a command, before Mailbox 1.14', own, { requirementSet: '1.13' }, [['dontSend', 'dontSend']]],
    [
      'a command, in promptUser',
      own,
      { sendMode: 'promptUser' },
      [
        ['takeAction', 'Bekijk en herstel'],
        ['dontSend', 'dontSend'],
        ['sendAnyway', 'sendAnyway'],
      ],
    ],
    [
      'a command, in an older Outlook',
      own,
      { quirks: ['olderAlertButtons'] },
      [['takeAction', 'Bekijk en herstel']],
    ],
    [
      'a command without a label, in an older Outlook',
      { commandId: 'paneel' },
      { quirks: ['olderAlertButtons'] },
      [['takeAction', 'dontSend']],
    ],
  ])('%s', (_, options, settings, expected) => {
    expect(buttons(options, settings)).toEqual(expected);
  });

  test('Take action presses the command, with what the add-in gave along; the mail stays', () => {
    expect(run([send, blockWith(own), choose('takeAction')])).toEqual({
      state: COMPOSING,
      effects: [{ kind: 'pressCommand', id: 'paneel', contextData: 'M1' }],
    });
  });
});

describe('the message of the alert', () => {
  const message = (options: object, settings?: Partial<Settings>) => {
    const { state } = run([send, blockWith(options)], settings);
    return state.kind === 'alert' ? state.alert.message : undefined;
  };
  const both = { errorMessage: 'Nee', errorMessageMarkdown: '**Nee**' };

  test('is the Markdown where Outlook knows it, else the plain text, else its own sentence', () => {
    expect(message(both)).toEqual({ format: 'markdown', text: '**Nee**' });
    expect(message(both, { requirementSet: '1.14' })).toEqual({ format: 'plain', text: 'Nee' });
    expect(message({})).toBeNull();
  });
});

describe('a slow add-in', () => {
  test('that allows the mail at last lets it leave', () => {
    expect(run([send, fiveSeconds, allow]).effects).toContainEqual({ kind: 'leave', clearance: 'allowed' });
  });

  test('makes some Outlooks ask first', () => {
    const settings = { quirks: ['asksAfterWait'] as const };

    expect(run([send, fiveSeconds, allow], settings).state).toEqual({ kind: 'allowedAfterWait' });
    expect(hasLeft(run([send, fiveSeconds, allow, choose('sendAnyway')], settings))).toBe(true);
    expect(hasLeft(run([send, allow], settings))).toBe(true);
  });

  test('has no say once the caseworker decided', () => {
    expect(run([send, fiveSeconds, choose('dontSend'), allow])).toEqual({ state: COMPOSING, effects: [] });
    expect(run([send, fiveSeconds, fiveMinutes, allow]).state.kind).toBe('timedOut');
  });
});

test('where Outlook does not start the add-in, the mail leaves unchecked', () => {
  expect(run([send], { quirks: ['eventNotRaised'] }).effects).toContainEqual({
    kind: 'leave',
    clearance: 'unchecked',
  });
});

test('an event that nothing waits for changes nothing', () => {
  const states: readonly SendState[] = [COMPOSING, { kind: 'refused', reason: 'noRecipients' }];
  for (const state of states) {
    for (const event of [allow, block, unavailable, fiveSeconds, fiveMinutes, choose('sendAnyway')]) {
      expect(sendStep(state, event, defaultSettings)).toEqual({ state, effects: [] });
    }
  }
});
