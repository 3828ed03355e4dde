import { parsePreset } from '../../../playground/outlook/model/preset';
import { defaultSettings } from '../../../playground/outlook/model/settings';

test('without parameters the playground starts with the alarming mail and its own settings', () => {
  expect(parsePreset('')).toEqual({
    example: 'alarm',
    isPaneOpen: false,
    item: null,
    subject: '',
    settings: defaultSettings,
  });
});

test('every part of the start can be set', () => {
  const search =
    '?example=ready&set=1.13&mode=block&lang=fr-BE&theme=black&labels=on&pane=open' +
    '&quirk=asksAfterWait,olderAlertButtons&fault=subject.get:silent,body.get:twice&item=AAMk&subject=Vraag';

  expect(parsePreset(search)).toEqual({
    example: 'ready',
    isPaneOpen: true,
    item: 'AAMk',
    subject: 'Vraag',
    settings: {
      requirementSet: '1.13',
      sendMode: 'block',
      displayLanguage: 'fr-BE',
      officeTheme: 'black',
      hasLabels: true,
      quirks: ['olderAlertButtons', 'asksAfterWait'],
      faults: { 'subject.get': 'silent', 'body.get': 'twice' },
    },
  });
});

test.each([
  'example=onbekend',
  'set=1.11',
  'mode=',
  'lang=de',
  'quirk=geen',
  'fault=subject.get',
  'fault=subject.get:soms',
  'fault=toString:silent',
  'fault=:',
])('what is unknown stays at its default: %s', (search) => {
  expect(parsePreset(search)).toEqual(parsePreset(''));
});
