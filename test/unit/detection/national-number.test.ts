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

describe('a national number is found in the spellings of daily life', () => {
  it.each([
    ['glued in a file name', 'attest_85073003328.pdf'],
    ['right behind a word in one', 'attest85073003328.pdf'],
    ['with underscores', 'attest_85_07_30_033_28.pdf'],
    ['between date and number only', '850730-03328'],
    ['as one dictates it', '850 730 033 28'],
    ['with dashes of a word processor', '85.07.30–033.28'],
    ['with spaces around the hyphen', '85.07.30 - 033.28'],
    ['on an invoice', 'Factuur 85073003328'],
  ])('%s: %s', (_, text) => {
    const detections = detectPersonalData(text, { textKind: 'fileName', clientNames: [] });
    expect(detections).toEqual([expect.objectContaining({ kind: 'nationalNumber', tier: 'block' })]);
  });

  it('with the word in front of it as evidence', () => {
    expect(found('RR nr. 85073003328').map(({ evidence }) => evidence)).toEqual([
      [{ code: 'checksum' }, { code: 'afterWord', word: 'RR', start: 0 }],
    ]);
  });

  it('mistyped behind a word for it: that asks', () => {
    expect(found('rijksregisternummer 85.07.30-033.29')).toEqual([
      expect.objectContaining({ tier: 'ask', text: '85.07.30-033.29' }),
    ]);
  });
});

describe('a mistyped national number', () => {
  it('in its official punctuation asks: nothing else is written so', () => {
    expect(found('attest 85.07.30-033.29')).toEqual([
      expect.objectContaining({ tier: 'ask', text: '85.07.30-033.29', evidence: [{ code: 'pattern' }] }),
    ]);
  });
});

describe('no national number is', () => {
  it.each([
    ['a number with wrong check digits and no sign of what it is', '85073003329'],
    ['a number with an impossible date', '85.13.30-033.28'],
    ['a part of a longer number', '185073003328'],
    ['a structured reference', '+++123/4567/89002+++'],
    ['a case reference', 'OVD-2026/118'],
    ['an invoice with its date in front', 'Factuur 20261104038'],
    ['a part of a code', 'a3f85073003328b'],
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

  /** The oracle knows today's date and refuses these; the detector has no clock, and takes them. */
  const isOfFutureBirth = (digits: string) =>
    97 - Number(BigInt(`2${digits.slice(0, 9)}`) % 97n) === Number(digits.slice(9)) &&
    Number(`20${digits.slice(0, 2)}`) >= new Date().getFullYear();

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
            !isOfFutureBirth(wrong) &&
              stdnum.BE?.nn?.validate(wrong).isValid === false &&
              stdnum.BE.bis?.validate(wrong).isValid === false,
          );
          expect(isNationalNumber(wrong)).toBe(false);
        },
      ),
    );
  });
});
