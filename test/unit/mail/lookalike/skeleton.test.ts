import { mixesScripts, skeleton } from '../../../../src/core/mail/lookalike/skeleton';

it.each([
  ['letters of ours, as they are', 'An@CAW-voorbeeld.be', 'An@CAW-voorbeeld.be'],
  ['an accent in the first place', 'Éa', 'ea'],
  ['Cyrillic letters', 'сашетохвѕі', 'cawetoxbsi'],
  ['Cyrillic letters that are like none', 'дл', 'дл'],
  ['Greek letters', 'αγοικω', 'ayoikw'],
  ['Greek letters that are like none', 'λ', 'λ'],
  ['the first of the other letters', 'ԁ', 'd'],
  ['other letters', 'ıłøđ', 'ilod'],
  ['a wide dot', 'caw。be', 'caw.be'],
  ['wide letters', 'ＣＡＷ', 'caw'],
  ['letters that are not seen', 'c\u200ba\u00adw', 'caw'],
  ['a script that is like none', '漢字', '漢字'],
])('%s: %s passes for %s', (_, text, plain) => {
  expect(skeleton(text)).toBe(plain);
});

it.each([
  ['caw', false],
  ['cаw', true],
  ['οcmw.be', true],
  ['почта.be', false],
  ['an@почта', false],
  ['crèche', false],
])('%s mixes scripts in a word: %s', (address, expected) => {
  expect(mixesScripts(address)).toBe(expected);
});
