import { dialled } from '../../../src/core/partners/dialled';

describe('a telephone number as dialled internationally', () => {
  it.each([
    ['09 300 00 01', '+3293000001'],
    ['09/300.00.01', '+3293000001'],
    ['0470 00 00 01', '+32470000001'],
    ['+32 (0)9 300 00 01', '+3293000001'],
    ['0032 9 300 00 01', '+3293000001'],
    ['+31 20 000 0001', '+31200000001'],
    ['1712', '1712'],
    ['vraag het onthaal', 'vraag het onthaal'],
    ['09 300 00 01 (na 9u)', '09 300 00 01 (na 9u)'],
    ['', ''],
  ])('"%s" is "%s"', (written, expected) => {
    expect(dialled(written)).toBe(expected);
  });
});
