import fc from 'fast-check';
import { numbersIn } from '../../../src/core/detection/names/packed-numbers';
import { signsOfNumbers } from '../../../tools/lexicon/encode-numbers.mjs';

const unpacked = (numbers: readonly number[]) =>
  Array.from(numbersIn(signsOfNumbers(numbers), numbers.length));

describe('small whole numbers', () => {
  it('are read as they were packed', () => {
    const number = fc.oneof(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -2, max: 2 }));
    fc.assert(
      fc.property(fc.array(number, { size: '+2' }), (numbers) => {
        expect(unpacked(numbers)).toEqual(numbers);
      }),
    );
  });

  it.each([
    ['none', []],
    ['a great many that are alike', Array.from({ length: 5_000 }, () => 0)],
    ['some that nothing made likely', [...Array.from({ length: 500 }, () => -60), 60, 0, -1]],
  ])('are read as they were packed: %s', (_, numbers) => {
    expect(unpacked(numbers)).toEqual(numbers);
  });

  it('take little more room than the information that they hold', () => {
    const numbers = Array.from({ length: 10_000 }, (_, at) => (at % 8 === 0 ? 1 : 0));
    expect(signsOfNumbers(numbers).length * 6).toBeLessThan(10_000 * 0.6);
    expect(signsOfNumbers(numbers)).not.toMatch(/[\\'\n]/);
  });
});
