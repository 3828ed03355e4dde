import fc, { type Arbitrary } from 'fast-check';
import { countrySpecs } from 'ibantools';
import {
  getCountries,
  getExampleNumber,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/examples.mobile.json';
import { stdnum } from 'stdnum';
import { oneOf } from './references';

/**
 * Valid personal numbers in the spellings that people use; independent libraries say what is valid. All are drawn by chance:
 * where one is somebody's, that is chance too.
 */

const digits = (length: number): Arbitrary<string> =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, '0'));

const two = (number: number) => String(number).padStart(2, '0');

/** National and BIS numbers of both centuries as 11 digits, valid by stdnum. */
export const nationalNumber: Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1900, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 997 }),
    fc.constantFrom(0, 0, 0, 0, 40, 40, 20),
  )
  .map(([year, month, day, serial, shift]) => {
    const base = `${two(year % 100)}${two(month + shift)}${two(day)}${String(serial).padStart(3, '0')}`;
    return base + two(97 - Number(BigInt(year < 2000 ? base : `2${base}`) % 97n));
  })
  .filter((number) => stdnum.BE?.insz?.validate(number).isValid === true);

/** In the official grouping with any punctuation, without any, or in groups of three. */
export const writtenNationalNumber: Arbitrary<string> = fc
  .tuple(
    nationalNumber,
    fc.constantFrom('', '.', ' ', '-', '/', '_', '\u00a0'),
    fc.constantFrom('', '-', ' ', '.', ' - ', '/', '_', '–', '\u2011'),
    fc.constantFrom('', '.', ' ', '-', '/', '_'),
  )
  .map(([number, inDate, behindDate, beforeCheck]) =>
    [
      [number.slice(0, 2), number.slice(2, 4), number.slice(4, 6)].join(inDate),
      behindDate,
      number.slice(6, 9),
      beforeCheck,
      number.slice(9),
    ].join(''),
  );

/** Numbers of identity cards as 12 digits: the last two are the first ten modulo 97, or 97. */
export const idCardNumber: Arbitrary<string> = fc
  .tuple(fc.constantFrom('590', '591', '592', '593', '610'), digits(7))
  .map(([issue, serial]) => {
    const base = issue + serial;
    return base + two(Number(BigInt(base) % 97n) || 97);
  });

export const writtenIdCardNumber: Arbitrary<string> = fc
  .tuple(idCardNumber, fc.constantFrom('', '-', ' ', '.', '_', ' - ', '/'))
  .map(([number, separator]) => [number.slice(0, 3), number.slice(3, 10), number.slice(10)].join(separator));

const CHARACTERS: Readonly<Record<string, string>> = {
  '[0-9]': '0123456789',
  '[A-Z]': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  '[A-Z0-9]': '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  '[0-9A-Z]': '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
};

/** An account number of a country by the structure that ibantools gives, such as `^[A-Z]{4}[0-9]{10}$`. */
const accountOf = (structure: string): Arbitrary<string> =>
  fc
    .tuple(
      ...[...structure.matchAll(/(\[[^\]]+\])\{(\d+)\}/g)].map(([, characters = '', count]) =>
        fc.string({
          unit: oneOf(CHARACTERS[characters] ?? ''),
          minLength: Number(count),
          maxLength: Number(count),
        }),
      ),
    )
    .map((parts) => parts.join(''));

const checkDigitsOf = (country: string, account: string): string => {
  const number = `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return two(98 - Number(BigInt(number) % 97n));
};

/** Every country of which ibantools knows the structure. */
export const IBAN_COUNTRIES: readonly string[] = Object.entries(countrySpecs)
  .filter(([, { bban_regexp: structure }]) => structure)
  .map(([country]) => country);

export const ibanOf = (country: string): Arbitrary<string> =>
  accountOf(countrySpecs[country]?.bban_regexp ?? '').map(
    (account) => country + checkDigitsOf(country, account) + account,
  );

export const writtenIban: Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...IBAN_COUNTRIES, ...Array<string>(40).fill('BE')).chain(ibanOf),
    fc.constantFrom('', ' ', '-', '.', '_', '\u00a0'),
    fc.boolean(),
  )
  .map(([iban, separator, isLower]) => {
    const written = (iban.match(/.{1,4}/g) ?? []).join(separator);
    return isLower ? written.toLowerCase() : written;
  });

const ZONES = [
  ...[
    '02',
    '03',
    '04',
    '09',
    '010',
    '011',
    '012',
    '013',
    '014',
    '015',
    '016',
    '019',
    '050',
    '051',
    '052',
    '053',
  ],
  ...[
    '054',
    '055',
    '056',
    '057',
    '058',
    '059',
    '060',
    '061',
    '063',
    '064',
    '065',
    '067',
    '068',
    '069',
    '071',
    '080',
  ],
  ...['081', '082', '083', '085', '086', '087', '089'],
];

const isBelgianLine = (number: string): boolean => {
  const type = parsePhoneNumberFromString(number, 'BE')?.getType();
  return type === 'FIXED_LINE' || type === 'MOBILE';
};

/** Belgian lines as the zone (or the first four digits of a mobile number) and the subscriber, valid by libphonenumber. */
export const belgianPhone: Arbitrary<readonly [zone: string, subscriber: string]> = fc
  .oneof(
    fc
      .constantFrom(...ZONES)
      .chain((zone) => digits(9 - zone.length).map((subscriber): [string, string] => [zone, subscriber])),
    fc
      .integer({ min: 450, max: 499 })
      .chain((prefix) => digits(6).map((subscriber): [string, string] => [`0${prefix}`, subscriber])),
  )
  .filter(([zone, subscriber]) => isBelgianLine(zone + subscriber));

/** The subscriber's digits as a whole, in pairs or threes, or a three and pairs. */
const grouped = (subscriber: string, separator: string, how: number): string => {
  const pairs = (rest: string) => rest.match(/../g) ?? [];
  const groups =
    subscriber.length === 7
      ? [
          [subscriber],
          [subscriber.slice(0, 3), ...pairs(subscriber.slice(3))],
          [subscriber.slice(0, 3), subscriber.slice(3)],
        ]
      : [[subscriber], pairs(subscriber), [subscriber.slice(0, 3), subscriber.slice(3)]];
  return (groups[how] ?? []).join(separator);
};

export const writtenBelgianPhone: Arbitrary<string> = fc
  .tuple(
    belgianPhone,
    fc.constantFrom(
      '0',
      '0',
      '0',
      '+32',
      '+32 ',
      '0032',
      '0032 ',
      '00 32 ',
      '+32 (0)',
      '+32(0)',
      '+32-',
      '(0',
      '32',
    ),
    fc.constantFrom('', ' ', '/', '.', '-', ' / ', '_', '\u00a0'),
    fc.constantFrom(' ', '.', '-', '_', '\u00a0'),
    fc.constantFrom(0, 1, 1, 1, 2),
  )
  .filter(([[zone], prefix, separator]) => prefix !== '32' || (separator === '' && zone.length === 4))
  .map(([[zone, subscriber], prefix, separator, inner, how]) => {
    const area = zone.slice(1);
    if (prefix === '32') {
      return `32${area}${subscriber}`;
    }
    const head = prefix === '(0' ? `(0${area})` : prefix + area;
    return head + separator + grouped(subscriber, inner, how);
  });

const changedEnd = (country: CountryCode): Arbitrary<string> => {
  const example = getExampleNumber(country, examples)?.nationalNumber ?? '';
  return digits(3)
    .map((end) => example.slice(0, -3) + end)
    .filter((number) => parsePhoneNumberFromString(number, country)?.isValid() === true);
};

const ABROAD = getCountries().filter(
  (country) => country !== 'BE' && (getExampleNumber(country, examples)?.nationalNumber.length ?? 0) >= 7,
);

/** Mobile numbers of every other country, as libphonenumber writes them behind + or 00. */
export const writtenForeignPhone: Arbitrary<string> = fc
  .tuple(
    fc
      .constantFrom(...ABROAD)
      .chain((country) => changedEnd(country).map((number) => parsePhoneNumberFromString(number, country))),
    fc.constantFrom('E.164', 'INTERNATIONAL', 'IDD') satisfies Arbitrary<string>,
  )
  .map(([number, format]) => {
    const plus = number?.format(format === 'E.164' ? 'E.164' : 'INTERNATIONAL') ?? '';
    return format === 'IDD' ? plus.replace('+', '00') : plus;
  });

/** Licence plates as issued since 2010. */
export const writtenLicencePlate: Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('1', '2'),
    fc.string({ unit: oneOf('ABCDEFGHJKLNPRSTUVXYZ'), minLength: 3, maxLength: 3 }),
    digits(3),
    fc.constantFrom('-', '-', '', ' ', '.'),
  )
  .map((parts) => parts.slice(0, 3).join(parts[3]));

const MAILBOX_CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789._-+';

/** Mail addresses at private and at invented domains, also beyond ASCII. */
export const writtenEmail: Arbitrary<string> = fc
  .tuple(
    fc.string({ unit: oneOf(MAILBOX_CHARACTERS), minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      'gmail.com',
      'telenet.be',
      'bücher.example',
      'caf\u00e9-zon.be',
      'a.co.uk',
      'xn--bcher-kva.example',
    ),
  )
  .map(([mailbox, domain]) => `p${mailbox.replace(/[._+-]+/g, '.').replace(/\.$/, '')}x@${domain}`);

const BIRTH_SIGNS = [
  ...[
    'geb. ',
    'geb ',
    'Geboren op ',
    'geboren ',
    'geboren te Aalst op ',
    'geboortedatum: ',
    'Geboortedatum ',
    '°',
    '° ',
  ],
  ...[
    '(°',
    'né le ',
    'née le ',
    'né(e) le ',
    'Née ',
    'date de naissance : ',
    'dob ',
    'DOB: ',
    'd.o.b. ',
    'born ',
  ],
  ...['born on ', 'date of birth: ', 'geb._', 'GEBOREN OP '],
];

const MONTH_NAMES = [
  [
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
    'november',
    'december',
  ],
  ['jan.', 'feb.', 'mrt', 'apr.', 'mei', 'jun', 'jul', 'aug.', 'sept.', 'okt', 'nov', 'dec'],
  [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
];

const writtenDay: Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1920, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('/', '-', '.', ' ', '_', ' / ', ' - '),
    fc.constantFrom('full', 'full', 'bare', 'short', 'iso', 'name', 'name', 'compact', 'american'),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([year, month, day, separator, style, language]) => {
    const name = MONTH_NAMES[language]?.[month - 1] ?? '';
    switch (style) {
      case 'full':
        return [two(day), two(month), year].join(separator);
      case 'bare':
        return [day, month, year].join(separator);
      case 'short':
        return [two(day), two(month), two(year % 100)].join(separator);
      case 'iso':
        return [year, two(month), two(day)].join('-');
      case 'compact':
        return `${two(day)}${two(month)}${String(year)}`;
      case 'american':
        return `${MONTH_NAMES[3]?.[month - 1] ?? ''} ${String(day)}, ${String(year)}`;
      default:
        return `${String(day)} ${name} ${String(year)}`;
    }
  });

/** A date of birth behind its sign. */
export const writtenBirthDate: Arbitrary<string> = fc
  .tuple(fc.constantFrom(...BIRTH_SIGNS), writtenDay)
  .map((parts) => parts.join(''));

const DUTCH_STREETS = [
  ...[
    'Kerkstraat',
    'Gentsesteenweg',
    'Lindenlaan',
    'Schoolplein',
    'Eikendreef',
    'Koning Albertlaan',
    'Molenweg',
    'Keizersvest',
  ],
  ...[
    'Sint-Pietersnieuwstraat',
    'Brusselse Steenweg',
    'Kortrijksesteenweg',
    'Coupure-Rechtsstraat',
    'Nieuwe Kaai',
    'Grote Baan',
  ],
  ...[
    'Steenweg op Aalst',
    'Ajuinlei',
    'Visserskaai',
    'Kasteelwegel',
    'Voskenslaan',
    "Burgemeester D'hooghelaan",
    'Hoogstraat',
  ],
];

const FRENCH_STREETS = [
  ...[
    'rue des Tanneurs',
    'rue de la Loi',
    'avenue Louise',
    'chaussée de Tournai',
    'boulevard du Midi',
    "place de l'Église",
  ],
  ...[
    'quai du Commerce',
    'rue du Général de Gaulle',
    'av. des Combattants',
    'bd. Anspach',
    'allée du Parc',
    'Rue Haute',
  ],
];

const ENGLISH_STREETS = ['Church Street', 'Oak Avenue', 'Station Road', 'Park Lane'];

const houseNumber: Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1, max: 450 }),
    fc.constantFrom('', '', '', 'A', 'b', ' bus 3', '/2', '-14', ' bus 0201'),
  )
  .map(([number, box]) => `${String(number)}${box}`);

const municipality = fc.constantFrom(
  '',
  '',
  ', 9000 Gent',
  ' 9300 Aalst',
  ', 9100 Sint-Niklaas',
  ' te Ronse',
);

export const writtenAddress: Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...DUTCH_STREETS),
      fc.constantFrom(' ', ' ', ', ', ' nr. '),
      houseNumber,
      municipality,
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom(...DUTCH_STREETS), houseNumber, fc.boolean())
    .map(([street, number, isUpper]) =>
      isUpper ? `${street} ${number}`.toUpperCase() : `${street} ${number}`.toLowerCase(),
    ),
  fc
    .tuple(
      fc.constantFrom(...FRENCH_STREETS),
      fc.constantFrom(' ', ', ', ', n° '),
      fc.integer({ min: 1, max: 400 }),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom(' ', ', ', ' bis '),
      fc.constantFrom(...FRENCH_STREETS),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom(...ENGLISH_STREETS))
    .map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constantFrom(...ENGLISH_STREETS), fc.integer({ min: 1, max: 400 }))
    .map((parts) => parts.join(' ')),
);
