import fc, { type Arbitrary } from 'fast-check';

/** Numbers that stand in subjects and file names and say nothing about a person, each with the words around it. */

/** One of these characters. */
export const oneOf = (characters: string): Arbitrary<string> =>
  fc.nat({ max: characters.length - 1 }).map((index) => characters.charAt(index));

const number = (min: number, max: number): Arbitrary<number> => fc.integer({ min, max });
const padded = (value: number, length: number): string => String(value).padStart(length, '0');
const digits = (length: number): Arbitrary<string> =>
  number(0, 10 ** length - 1).map((value) => padded(value, length));
const anyDigits = (min: number, max: number): Arbitrary<string> => number(min, max).chain(digits);
const capitals = (length: number): Arbitrary<string> =>
  fc.string({ unit: oneOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ'), minLength: length, maxLength: length });
const year = number(2019, 2028).map(String);
const month = number(1, 12);
const day = number(1, 28);
const separator = fc.constantFrom('-', '/', '.', ' ', '_', '');

const join = (...parts: readonly (string | Arbitrary<string>)[]): Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((texts) => texts.join(''));

/** A company number (KBO) with right check digits. */
const companyNumber: Arbitrary<string> = number(2_000_000, 10_999_999).map((base) => {
  const digitsOfBase = padded(base, 8);
  return digitsOfBase + padded(97 - (base % 97), 2);
});

const dotted = (company: string): string =>
  [company.slice(0, 4), company.slice(4, 7), company.slice(7)].join('.');

/** A structured payment reference (OGM) with right check digits, as 12 digits. */
const paymentReference: Arbitrary<string> = number(0, 9_999_999_999).map(
  (base) => padded(base, 10) + padded(base % 97 || 97, 2),
);

const slashed = (reference: string): string =>
  [reference.slice(0, 3), reference.slice(3, 7), reference.slice(7)].join('/');

const writtenDate: Arbitrary<string> = fc
  .tuple(day, month, year, fc.constantFrom('/', '-', '.', ' ', '_'), fc.boolean(), fc.boolean())
  .map(([d, m, y, between, isShort, isYearFirst]) =>
    isYearFirst
      ? [y, padded(m, 2), padded(d, 2)].join(between)
      : [padded(d, 2), padded(m, 2), isShort ? y.slice(2) : y].join(between),
  );

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
];

export const REFERENCES: Readonly<Record<string, Arbitrary<string>>> = {
  'case references': fc.oneof(
    join(
      fc.constantFrom('Dossier ', 'OVD-', 'Casus ', 'Klacht ', 'GBO-', 'Ref. ', ''),
      year,
      separator,
      anyDigits(2, 6),
    ),
    join(capitals(3), '-', number(20, 28).map(String), separator, anyDigits(3, 6)),
    join(fc.constantFrom('dossiernr ', 'Dossier ', 'ref '), anyDigits(5, 12)),
    join(number(20, 28).map(String), '-', capitals(1), '-', digits(4)),
    join(digits(2), '.', digits(3), '.', digits(3), '/', digits(2)),
  ),
  'ticket numbers': fc.oneof(
    join(
      '[Ticket#',
      year,
      month.map((m) => padded(m, 2)),
      day.map((d) => padded(d, 2)),
      anyDigits(2, 5),
      ']',
    ),
    join(fc.constantFrom('INC', 'RQ-', 'REQ', 'Ticket ', '#', 'CHG'), anyDigits(4, 11)),
    join(capitals(3), '-', anyDigits(2, 6)),
  ),
  'codes of letters and digits': fc.string({
    unit: oneOf('ABCDEFGHJKLMNPQRSTUVWXYZ0123456789'),
    minLength: 7,
    maxLength: 16,
  }),
  'invoice numbers': fc.oneof(
    join(fc.constantFrom('Factuur ', 'Facture ', 'factuur nr. ', 'Invoice '), anyDigits(4, 12)),
    join(fc.constantFrom('Factuur ', 'factuur_', ''), year, separator, anyDigits(3, 8)),
    join(fc.constantFrom('Bestelbon ', 'PO ', 'Polis '), anyDigits(7, 12)),
  ),
  amounts: fc.oneof(
    join('€ ', number(1, 999_999).map(String), ',', digits(2)),
    join(number(1, 999).map(String), '.', digits(3), ',', digits(2), ' euro'),
    join('EUR ', number(1, 999).map(String), ' ', digits(3), ' ', digits(3), '.', digits(2)),
    join('-', number(1, 9999).map(String), ',', digits(2)),
  ),
  dates: fc.oneof(
    join(fc.constantFrom('Overleg ', 'Verslag ', 'Vergadering op ', 'overleg_', ''), writtenDate),
    join(fc.constantFrom('Vergadering ', ''), day.map(String), ' ', fc.constantFrom(...MONTHS), ' ', year),
    join('Opleiding ', writtenDate, fc.constantFrom(' en ', ' - ', ', ', ' '), writtenDate),
  ),
  times: fc.oneof(
    join(
      'Overleg ',
      writtenDate,
      ' ',
      number(8, 18).map(String),
      fc.constantFrom('u', 'h', ':', 'u '),
      digits(2),
    ),
    join(
      number(8, 12).map((h) => padded(h, 2)),
      '.',
      digits(2),
      '-',
      number(13, 18).map(String),
      '.',
      digits(2),
    ),
    join('IMG_', year, digits(4), '_', digits(6)),
  ),
  'company numbers': fc.oneof(
    companyNumber.map((company) => `Vennootschap ${dotted(company)}`),
    companyNumber.map((company) => `KBO ${company}`),
    companyNumber.map((company) => `btw BE${company}`),
    companyNumber.map((company) => `BTW BE ${dotted(company)}`),
    join('vestigingseenheid 2.', digits(3), '.', digits(3), '.', digits(3)),
  ),
  'payment references': fc.oneof(
    paymentReference.map((reference) => `+++${slashed(reference)}+++`),
    paymentReference.map((reference) => `***${slashed(reference)}***`),
    paymentReference.map((reference) => `Mededeling ${slashed(reference)}`),
    paymentReference.map((reference) => `mededeling ${reference}`),
  ),
  postcodes: fc.oneof(
    join('postcode ', number(1000, 9999).map(String), ' t.e.m. ', number(1000, 9999).map(String)),
    join(number(1000, 9999).map(String), fc.constantFrom(' Gent', ' Aalst', ' Sint-Niklaas')),
    join(
      'Postcodes ',
      number(1000, 9999).map(String),
      ', ',
      number(1000, 9999).map(String),
      ' en ',
      number(1000, 9999).map(String),
    ),
  ),
  'version numbers': fc.oneof(
    join(
      'versie ',
      number(0, 30).map(String),
      '.',
      number(0, 99).map(String),
      '.',
      number(0, 999).map(String),
    ),
    join('v', number(0, 30).map(String), '.', anyDigits(1, 5), '.', anyDigits(1, 5), '.', anyDigits(1, 5)),
    join('handleiding_v', number(1, 20).map(String), '_', year),
  ),
};
