import fc from 'fast-check';
import { languageOf } from '../../../src/core/language/language';
import { shortAddress, shortText } from '../../../src/core/language/shorten';

it('a long text loses its middle', () => {
  expect(shortText('abcdefghij', 5)).toBe('ab…ij');
  expect(shortText('abcde', 5)).toBe('abcde');
});

it('a long address keeps its whole domain', () => {
  const long = `${'x'.repeat(100)}@een.heel.lang.domein.voorbeeld.be`;
  expect(shortAddress(long)).toMatch(/^x+…x+@een\.heel\.lang\.domein\.voorbeeld\.be$/);
  expect(shortAddress('an@ocmw.be')).toBe('an@ocmw.be');
  fc.assert(
    fc.property(fc.string(), fc.domain(), (local, domain) => {
      expect(shortAddress(`${local}@${domain}`).endsWith(`@${domain}`)).toBe(true);
    }),
  );
});

it.each([
  ['nl-BE', 'nl'],
  ['fr-FR', 'fr'],
  ['EN-us', 'en'],
  ['de-DE', 'nl'],
  ['', 'nl'],
])('a locale %s is spoken to in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
