import { surest } from '../../../../src/core/mail/lookalike/likeness';
import { namesOf, nearest } from '../../../../src/core/mail/lookalike/nearest';

const like = (name: string, ...known: readonly string[]) => {
  const found = nearest(namesOf(known), name);
  return found ? `${found.like} ${found.isCertain ? 'for certain' : 'perhaps'}` : 'none';
};

it.each([
  ['a slip in three letters', 'cax', 'caw', 'none'],
  ['a slip in four', 'genr', 'gent', 'gent perhaps'],
  ['another letter in four', 'genk', 'gent', 'none'],
  ['a slip in five', 'aalsr', 'aalst', 'aalst for certain'],
  ['another letter in five', 'aalsx', 'aalst', 'aalst perhaps'],
  ['another letter in six', 'vilvox', 'vilvoo', 'vilvoo perhaps'],
  ['another letter in a word of seven', 'lokexen', 'lokeren', 'lokeren for certain'],
  ['two slips in nine', 'voorneelf', 'voorbeeld', 'none'],
  ['two slips in ten', 'voorneelfe', 'voorbeelde', 'voorbeelde for certain'],
  ['two other letters in ten', 'vxorbxelde', 'voorbeelde', 'voorbeelde perhaps'],
  ['three other letters', 'vxorbxeldx', 'voorbeelde', 'none'],
  ['two letters too few', 'voorbeeldg', 'voorbeeldege', 'voorbeeldege perhaps'],
  ['two letters too many', 'voorbeeldegex', 'voorbeeldeg', 'voorbeeldeg perhaps'],
  [
    'another letter in a long word before a short one',
    'loxeren-caw',
    'lokeren-caw',
    'lokeren-caw for certain',
  ],
  ['another letter in a short word before a long one', 'cap-lokeren', 'caw-lokeren', 'caw-lokeren perhaps'],
  ['another letter in a short word behind a long one', 'lokeren.cap', 'lokeren.caw', 'lokeren.caw perhaps'],
  ['other characters altogether', 'zxcvbnmasd', 'voorbeelde', 'none'],
])('%s makes %s like %s: %s', (_, name, known, expected) => {
  expect(like(name, known)).toBe(expected);
});

it('the nearest is taken, the first of two as near, at its place in the list', () => {
  expect(like('aalsr', 'aalsx', 'aalst')).toBe('aalst for certain');
  expect(like('aalsr', 'aalst', 'aalsx')).toBe('aalst for certain');
  expect(like('aalsu', 'aalsi', 'aalsy')).toBe('aalsi for certain');
  expect(nearest(namesOf(['lokeren', 'aalst']), 'aalsr')?.place).toBe(1);
});

it('what else sets two names apart counts too', () => {
  const names = namesOf(['aalst', 'lokeren-oost']);
  expect(nearest(names, 'aalst', () => 2)).toMatchObject({ like: 'aalst', isCertain: false });
  expect(nearest(names, 'aalsr', () => 2)).toBeUndefined();
  expect(nearest(names, 'lokeren-oosr', (place) => 2 * place)).toMatchObject({ isCertain: false });
});

it('the first that is certain is surest, else the first', () => {
  const [perhaps, other] = [
    { like: 'a', isCertain: false },
    { like: 'b', isCertain: false },
  ];
  const certain = { like: 'c', isCertain: true };
  expect(surest([undefined, perhaps, certain])).toBe(certain);
  expect(surest([perhaps, undefined, other])).toBe(perhaps);
  expect(surest([undefined])).toBeUndefined();
});
