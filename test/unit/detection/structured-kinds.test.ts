import fc from 'fast-check';
import { isValidIBAN } from 'ibantools';
import { getExampleNumber, isValidPhoneNumber } from 'libphonenumber-js';
import examples from 'libphonenumber-js/examples.mobile.json';
import { detectPersonalData } from '../../../src/core/detection';
import type { DetectionKind } from '../../../src/core/detection/detection';
import { birthDateBehind } from '../../../src/core/detection/recognizers/birth-date';

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
    'NL91 ABNA 0417 1643 01',
    'BE68 5390 0754 703',
    'XX68 5390 0754 7034',
    'ABE68539007547034',
    'BE685390075470341',
  ])('is none with wrong check digits, length or country: %s', (text) => {
    expect(texts('iban', text)).toEqual([]);
  });

  it('of Belgium with wrong check digits asks: somebody mistyped it', () => {
    expect(detectPersonalData('storten op BE68 5390 0754 7035')).toEqual([
      expect.objectContaining({ kind: 'iban', tier: 'ask', text: 'BE68 5390 0754 7035' }),
    ]);
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
    '(09) 265 89 20',
    '0475 - 12 34 56',
    '04 75 12 34 56',
    '+32(0)9/265.89.20',
    '00212 661 234567',
    '32475123456',
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
    ['one without its marks', '090/9337/55493'],
    ['a company number behind its word', 'KBO 0475123456'],
    ['a VAT number', 'btw BE0475123456'],
    ['an invoice with zeros', 'Factuur 092658920'],
    ['a service number', 'Gratis nummer 0800 12 345'],
    ['another service number', 'Infolijn 078 15 20 20'],
    ['a meeting of Teams', 'vergadering-id 345 678 901 23'],
  ])('is not %s: %s', (_, text) => {
    expect(texts('phone', text)).toEqual([]);
  });

  it('leads its word along as evidence', () => {
    expect(detectPersonalData('gsm nr. 0475 12 34 56').map(({ evidence }) => evidence)).toEqual([
      [{ code: 'pattern' }, { code: 'afterWord', word: 'gsm', start: 0 }],
    ]);
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

describe("an organisation's mailbox", () => {
  it.each(['info@voorbeeld.be', 'onthaal@ocmw.voorbeeld.be'])('is only a hint: %s', (address) => {
    expect(detectPersonalData(`Mail naar ${address}`).map(({ tier }) => tier)).toEqual(['hint']);
  });

  it('is told from the file that is named after an address', () => {
    const found = detectPersonalData('jan@voorbeeld.be.pdf', { textKind: 'fileName', clientNames: [] });
    expect(found.map(({ text }) => text)).toEqual(['jan@voorbeeld.be']);
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
    ['d.o.b. 12.03.1985', '12.03.1985'],
    ['born on March 12, 1985', 'March 12, 1985'],
    ['geboren te Sint-Niklaas op 12/03/1985', '12/03/1985'],
    ['geb. Aalst 12/03/1985', '12/03/1985'],
    ["geb. 12 mrt. '85", "12 mrt. '85"],
    ['geb 12031985', '12031985'],
    ['NÉ(E) LE 12/03/1985', '12/03/1985'],
    ['Fatima (12/03/1985)', '12/03/1985'],
  ])('is found by the sign in front of it: %s', (text, date) => {
    expect(texts('birthDate', `Intake ${text}`)).toEqual([date]);
  });

  it.each([
    'Overleg 12/03/2026',
    'Afspraak op 12 maart 2026',
    'geb. 45/03/1985',
    'gebouw 12/03/2026',
    'Nee 12/03/2026',
    'n° 12/03/2026',
    'geboren in Gent, overleg 12/03/2026',
    'Wet (08/07/1976)',
    'Verslag (12/03/2026)',
  ])('is not the date of a meeting, nor one that cannot be: %s', (text) => {
    expect(texts('birthDate', text)).toEqual([]);
  });
});

describe('a date of birth in part', () => {
  it.each([
    ['man ° 1958', '1958'],
    ['ado née en juillet 2010', 'juillet 2010'],
    ['geboren in 1958', '1958'],
  ])('asks: %s', (text, date) => {
    expect(detectPersonalData(text)).toEqual([
      expect.objectContaining({ kind: 'birthDate', text: date, tier: 'ask' }),
    ]);
  });

  it.each(['Kraamgeld geboorte 2026', '38° 2012', 'n° 2012'])('is not: %s', (text) => {
    expect(texts('birthDate', text)).toEqual([]);
  });
});

describe('the date behind a name', () => {
  const behind = (name: string, rest: string) => birthDateBehind(name + rest, name.length, 'subject')?.text;

  it.each([
    [' 14/05/1949 dementie', '14/05/1949'],
    [' (°3.9.52)', '3.9.52'],
    [', 12 maart 1985', '12 maart 1985'],
    ['_14-05-1949.pdf', '14-05-1949'],
    [' - 1985-03-12', '1985-03-12'],
  ])('is one of birth: Peeters Jan%s', (rest, date) => {
    expect(behind('Peeters Jan', rest)).toBe(date);
  });

  it.each([' 12/03/2026', ' 1958', ' overleg 14/05/1949', ' en nog 14/05/1949', '14/05/1949', ''])(
    'is none where it is recent, not whole, not right behind it, or missing: Peeters Jan%s',
    (rest) => {
      expect(behind('Peeters Jan', rest)).toBeUndefined();
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
    expect(time(long)).toBeLessThan(Math.max(1_000, best * 40));
  });
});
