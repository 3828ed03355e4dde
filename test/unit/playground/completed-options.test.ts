import { defaultSettings, type RequirementSet } from '../../../playground/outlook/model/settings';
import { readCompletedOptions } from '../../../playground/outlook/send/completed-options';

const read = (options: unknown, requirementSet: RequirementSet = '1.16') =>
  readCompletedOptions(options, { ...defaultSettings, requirementSet });

const everything = {
  allowEvent: false,
  errorMessage: 'Nee',
  errorMessageMarkdown: '**Nee**',
  cancelLabel: 'Herstel',
  commandId: 'paneel',
  contextData: 'M1',
  sendModeOverride: 'promptUser',
};

test.each([
  ['1.12', ['errorMessage']],
  ['1.13', ['errorMessage']],
  ['1.14', ['cancelLabel', 'commandId', 'contextData', 'errorMessage', 'sendModeOverride']],
  ['1.15', Object.keys(everything).filter((name) => name !== 'allowEvent')],
] as const)('an Outlook with Mailbox %s understands %j', (requirementSet, understood) => {
  const options = Object.entries(read(everything, requirementSet)).filter(
    ([name, value]) => name !== 'allowEvent' && value !== null,
  );

  expect(options.map(([name]) => name).sort()).toEqual([...understood].sort());
});

test.each([undefined, null, {}, { allowEvent: 'true' }, { allowEvent: 1 }])(
  '%j allows nothing',
  (options) => {
    expect(read(options).allowEvent).toBe(false);
  },
);

test('texts that are too long are not shown', () => {
  const options = read({ errorMessage: 'x'.repeat(501), cancelLabel: 'x'.repeat(21) });

  expect(options).toMatchObject({ errorMessage: null, cancelLabel: null });
});

test('context data is nothing without a command, and JSON when it is no text', () => {
  expect(read({ contextData: 'M1' }).contextData).toBeNull();
  expect(read({ commandId: 'paneel', contextData: { rules: ['M1'] } }).contextData).toBe('{"rules":["M1"]}');
});

test('the send mode can only be relaxed', () => {
  expect(read({ sendModeOverride: 'block' }).sendModeOverride).toBeNull();
});
