import { parseTeamsPreset } from '../../../../playground/teams/model/preset';
import { defaultTeamsSettings } from '../../../../playground/teams/model/settings';

test('an address without parameters gives an ordinary Teams', () => {
  expect(parseTeamsPreset('')).toEqual(defaultTeamsSettings);
});

test('every setting can be given in the address', () => {
  expect(
    parseTeamsPreset(
      '?host=outlook&lang=fr-BE&theme=dark&calls=ownTenant&signin=popupBlocked&consent=given&fault=directory:busy,presence:broken',
    ),
  ).toEqual({
    host: 'outlook',
    displayLanguage: 'fr-BE',
    theme: 'dark',
    callReach: 'ownTenant',
    signIn: 'popupBlocked',
    tenant: { consent: 'given', faults: { directory: 'busy', presence: 'broken' } },
  });
});

test('what is unknown is left at its default', () => {
  expect(parseTeamsPreset('?host=slack&theme=paars&fault=directory:kapot,onbekend:busy')).toEqual(
    defaultTeamsSettings,
  );
});
