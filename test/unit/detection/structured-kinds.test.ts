import fc from 'fast-check';
import { isValidIBAN } from 'ibantools';
import { getExampleNumber, isValidPhoneNumber } from 'libphonenumber-js';
import examples from 'libphonenumber-js/examples.mobile.json';
import { detectPersonalData } from '../../../src/core/detection';
import type { DetectionKind } from '../../../src/core/detection/detection';

const texts = (kind: DetectionKind, text: string) =>
  detectPersonalData(text)
    .filter((detection) => detection.kind === kind)
    .map((detection) => detection.text);

describe('an account number', () => {
  it.each([
    'BE68 5390 0754 7034',
    'BE68539007547034',
    'be68 5390 0754 7034',
    'BE68-5390-0754-7034',
    'NL91 ABNA 0417 1643 00',
    'FR14 2004 1010 0505 0001 3M02 606',
  ])('is found by its check digits: %s', (iban) => {
    expect(isValidIBAN(iban.replace(/[ -]/g, '').toUpperCase())).toBe(true);
    expect(texts('iban', `Storting op ${iban} graag`)).toEqual([iban]);
  });

  it.each([
    'BE68 5390 0754 7035',
    'BE68 5390 0754 703',
    'XX68 5390 0754 7034',
    'ABE68539007547034',
    'BE685390075470341',
  ])('is none with wrong check digits, length or country: %s', (text) => {
    expect(texts('iban', text)).toEqual([]);
  });
});

describe('a telephone number', () => {
  it.each([
    '0475 12 34 56',
    '0475/12.34.56',
    '0475/123456',
    '0475123456',
    '+32 475 12 34 56',
    '+32475123456',
    '0032 475 12 34 56',
    '+32 (0)475 12 34 56',
    '09 265 89 20',
    '09/265.89.20',
    '+32 9 265 89 20',
    '02 555 12 34',
    '053 21 34 56',
    '+31 6 12345678',
  ])('is found in its usual spelling: %s', (phone) => {
    expect(texts('phone', `Terugbellen ${phone} graag`)).toEqual([phone]);
  });

  it.each([
    ['a date', '09-11-2026 9u'],
    ['a date with dots', '02.03.2026'],
    ['a company number', '0417.497.106'],
    ['an amount', '0,95 euro per stuk'],
    ['a case reference', '2026-0412'],
    ['an invoice', 'Factuur 20260412'],
    ['a postcode and a year', '9000 Gent 2026'],
    ['a structured reference', '+++090/9337/55493+++'],
  ])('is not %s: %s', (_, text) => {
    expect(texts('phone', text)).toEqual([]);
  });

  it('is found in every form that libphonenumber writes a Belgian mobile number', () => {
    const example = getExampleNumber('BE', examples);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (subscriber) => {
        const national = `0470${String(subscriber).padStart(6, '0')}`;
        fc.pre(isValidPhoneNumber(national, 'BE'));
        expect(example?.country).toBe('BE');
        expect(texts('phone', `Bel ${national}`)).toEqual([national]);
      }),
    );
  });
});

describe('a mail address', () => {
  it.each(['lieve.maes@gmail.com', "m.o'neil+huis@caw-voorbeeld.be", 'jan@bücher.example', 'x@a.be'])(
    'is found: %s',
    (address) => {
      expect(texts('email', `Antwoord van ${address}, graag`)).toEqual([address]);
    },
  );

  it.each(['@team', 'om 9u @ kantoor', 'jan@kantoor', 'a@b.c', 'versie@1.2'])('is not: %s', (text) => {
    expect(texts('email', text)).toEqual([]);
  });
});

describe('a date of birth', () => {
  it.each([
    ['geb. 12/03/1985', '12/03/1985'],
    ['geboren op 12-3-1985', '12-3-1985'],
    ['°12.03.85', '12.03.85'],
    ['geboortedatum: 1985-03-12', '1985-03-12'],
    ['geboren 12 maart 1985', '12 maart 1985'],
    ['née le 12/03/1985', '12/03/1985'],
    ['date de naissance : 1er mars 1985', '1er mars 1985'],
    ['DOB 12/03/1985', '12/03/1985'],
  ])('is found by the sign in front of it: %s', (text, date) => {
    expect(texts('birthDate', `Intake ${text}`)).toEqual([date]);
  });

  it.each(['Overleg 12/03/2026', 'Afspraak op 12 maart 2026', 'geb. 45/03/1985', 'gebouw 12/03/2026'])(
    'is not the date of a meeting, nor one that cannot be: %s',
    (text) => {
      expect(texts('birthDate', text)).toEqual([]);
    },
  );
});

describe('any text', () => {
  it('gives spans in order that do not overlap and quote the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        let from = 0;
        for (const { start, end, text: quoted } of detectPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(quoted);
          from = end;
        }
      }),
    );
  });

  it.each([
    ['digits', '1'],
    ['digits with separators', '0 '],
    ['at signs', 'a@'],
    ['letters', 'a'],
    ['honorifics', 'mevr. '],
    ['the beginning of an account number', 'BE68 '],
    ['signs of birth', 'geb. 12/'],
    ['particles', 'van de '],
  ])('is read in linear time: 200,000 characters of %s', (_, piece) => {
    const short = piece.repeat(Math.ceil(20_000 / piece.length));
    const long = piece.repeat(Math.ceil(200_000 / piece.length));
    const time = (text: string) => {
      const start = performance.now();
      detectPersonalData(text);
      return performance.now() - start;
    };
    time(short);
    const best = Math.min(time(short), time(short), time(short));
    expect(time(long)).toBeLessThan(Math.max(50, best * 40));
  });
});
