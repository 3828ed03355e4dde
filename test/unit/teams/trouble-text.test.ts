import { tabCatalogue } from '../../../src/core/language/tab/catalogue';
import type { GraphTrouble } from '../../../src/hosts/graph';
import { troubleText, type Made } from '../../../src/surfaces/tab/graph/trouble-text';

const slow: GraphTrouble = { kind: 'slow' };

it.each<['nl' | 'fr' | 'en', Made, RegExp]>([
  ['nl', 'draft', /bij je concepten: kijk daar eerst\. .*Probeer dan opnieuw\.$/],
  ['nl', 'meeting', /in je agenda: kijk daar eerst\. .*Probeer dan opnieuw\.$/],
  ['fr', 'draft', /dans vos brouillons : regardez-y d’abord\. .*Réessayez alors\.$/],
  ['fr', 'meeting', /dans votre agenda : regardez-y d’abord\. .*Réessayez alors\.$/],
  ['en', 'draft', /in your drafts: look there first\. .*Then try again\.$/],
  ['en', 'meeting', /in your calendar: look there first\. .*Then try again\.$/],
])('in %s, a %s that took too long may be there: first look, then try again', (language, made, text) => {
  expect(troubleText(slow, tabCatalogue(language), made)).toMatch(text);
});

it('reading again can do no harm: what was read too slowly may be tried at once', () => {
  const words = tabCatalogue('nl');
  expect(troubleText(slow, words, null)).toBe('Microsoft antwoordt niet op tijd. Probeer zo meteen opnieuw.');
});

it.each<[string, GraphTrouble]>([
  ['Je account mag dit niet. Vraag toegang aan je IT-dienst.', { kind: 'forbidden' }],
  ['Microsoft vraagt even te wachten. Probeer over 30 seconden opnieuw.', { kind: 'throttled', after: 30 }],
])('what Graph turned down was not made: %s', (text, trouble) => {
  expect(troubleText(trouble, tabCatalogue('nl'), 'draft')).toBe(text);
});
