import { basisOf, isAnswered } from '../../../src/core/mail/question';
import { draft } from '../../support/drafts';

it.each<[readonly string[], string]>([
  [[], 'ztntfpz7g8je'],
  [['an@caw-voorbeeld.be'], 'gxvrgp1vjrbr6'],
  [['Fatima El Amrani', '85.07.30-033.28'], 'o1pg811oqbyi4'],
])('an answer given before an update of Schakel still counts: %j is %s', (parts, basis) => {
  expect(basisOf(parts)).toBe(basis);
});

it('texts have the fingerprint of others only where they are equal, in their order', () => {
  const all = [['ab', 'c'], ['a', 'bc'], ['abc'], ['c', 'ab'], ['ab', 'c', '']].map(basisOf);
  expect(new Set(all).size).toBe(all.length);
});

describe('a question is answered', () => {
  const statement = { answers: [{ question: 'cc', basis: 'x', reason: '' }] } as const;

  it.each([
    ['cc', 'x', true],
    ['bcc', 'x', false],
    ['cc', 'y', false],
  ] as const)('%s %s: %s', (id, basis, expected) => {
    expect(isAnswered(draft({ statement }), { id, basis, needsReason: false })).toBe(expected);
  });
});
