import fc from 'fast-check';
import { solve, type Equation } from '../../../tools/lexicon/solve.mjs';

const SIZE = 40;
const holds = (values: Uint16Array, { places, sum }: Equation) =>
  places.reduce((all, place) => all ^ (values[place] ?? 0), 0) === sum;

describe('equations over the values of a lexicon', () => {
  it('are solved wherever there are values with which all of them hold', () => {
    const places = fc.uniqueArray(fc.nat(SIZE - 1), { minLength: 1, maxLength: 4 });
    const hidden = fc.uint16Array({ minLength: SIZE, maxLength: SIZE, max: 4095 });
    fc.assert(
      fc.property(fc.array(places, { maxLength: 60 }), hidden, (lists, wanted) => {
        const equations = lists.map((list) => ({
          places: list,
          sum: list.reduce((all, place) => all ^ (wanted[place] ?? 0), 0),
        }));
        const values = solve(equations, SIZE);
        expect(values && equations.every((equation) => holds(values, equation))).toBe(true);
      }),
    );
  });

  it.each<[string, Equation[]]>([
    [
      'ask two sums of the same places',
      [
        { places: [1, 2], sum: 3 },
        { places: [1, 2], sum: 4 },
      ],
    ],
    ['ask something of nothing', [{ places: [], sum: 1 }]],
    [
      'contradict each other taken together',
      [
        { places: [1, 2], sum: 1 },
        { places: [2, 3], sum: 1 },
        { places: [1, 3], sum: 1 },
      ],
    ],
  ])('have no solution where they %s', (_, equations) => {
    expect(solve(equations, 4)).toBeUndefined();
  });
});
