import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { detectPersonalData } from '../../../src/core/detection';
import { isNationalNumber } from '../../../src/core/detection/recognizers/national-number';

const found = (text: string) => detectPersonalData(text).filter(({ kind }) => kind === 'nationalNumber');

describe('a national number is found', () => {
  it.each([
    ['in its official punctuation', '85.07.30-033.28'],
    ['without punctuation', '85073003328'],
    ['with spaces', '85 07 30 033 28'],
    ['with hyphens and slashes', '85/07/30-033-28'],
    ['of somebody born from 2000 on', '01.02.03-004.67'],
    ['as a BIS number of known sex', '85.47.30-033.17'],
    ['as a BIS number of unknown sex', '85.27.30-033.71'],
    ['with an unknown day of birth', '85.00.00-033.06'],
  ])('%s: %s', (_, number) => {
    expect(found(`Aanvraag ${number} leefloon`)).toEqual([
      expect.objectContaining({ text: number, tier: 'block', start: 9, evidence: [{ code: 'checksum' }] }),
    ]);
  });

  it('twice in one text', () => {
    expect(found('85.07.30-033.28 en 01020300467').map(({ text }) => text)).toEqual([
      '85.07.30-033.28',
      '01020300467',
    ]);
  });

  it('right behind another number', () => {
    expect(found('dossier 2026 85073003328').map(({ text }) => text)).toEqual(['85073003328']);
  });
});

describe('no national number is', () => {
  it.each([
    ['a number with wrong check digits', '85.07.30-033.29'],
    ['a number with an impossible date', '85.13.30-033.28'],
    ['a part of a longer number', '185073003328'],
    ['a structured reference', '+++123/4567/89002+++'],
    ['a case reference', 'OVD-2026/118'],
    ['a company number', '0417.497.106'],
    ['an account number', 'BE68 5390 0754 7034'],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the check agrees with an independent one', () => {
  const number = fc
    .tuple(
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 997 }),
      fc.boolean(),
    )
    .map(([year, month, day, serial, isFrom2000]) => {
      const base =
        [year, month, day].map((part) => String(part).padStart(2, '0')).join('') +
        String(serial).padStart(3, '0');
      const check = 97 - Number(BigInt(isFrom2000 ? `2${base}` : base) % 97n);
      return base + String(check).padStart(2, '0');
    });

  it('on numbers that are right', () => {
    fc.assert(
      fc.property(number, (digits) => {
        fc.pre(stdnum.BE?.nn?.validate(digits).isValid === true);
        expect(isNationalNumber(digits)).toBe(true);
      }),
    );
  });

  it('on numbers with one digit changed', () => {
    fc.assert(
      fc.property(
        number,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, place, shift) => {
          const wrong =
            digits.slice(0, place) + String((Number(digits[place]) + shift) % 10) + digits.slice(place + 1);
          fc.pre(
            [stdnum.BE?.nn, stdnum.BE?.bis].every((oracle) => oracle?.validate(wrong).isValid === false),
          );
          expect(isNationalNumber(wrong)).toBe(false);
        },
      ),
    );
  });
});
