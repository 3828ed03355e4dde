import { directory as example } from 'organisation';
import fc from 'fast-check';
import { WEEKDAYS } from '../../../src/core/partners/directory';
import { completedDirectory } from '../../../src/core/partners/directory-file';
import { PRIVATE_PROVIDERS } from '../../../src/core/policy/private-providers';
import { csvText } from '../../../tools/organisation/csv-text';
import { hoursInWords, hoursOf } from '../../../src/core/partners/hours-in-words';
import { readCsv } from '../../../tools/organisation/read-csv';
import { directoryCsv } from '../../../tools/organisation/write-csv';

const HEADER = 'organisation;name;kind;shared secrecy;domains;contact;address;mailbox;channel;phone;hours';
const OCMW = 'ocmw;OCMW Voorbeeld;ocmw;ja;ocmw-voorbeeld.be';
const BRAM = `${OCMW};Bram Hoste;bram.hoste@ocmw-voorbeeld.be;personal;;;`;

const read = (...lines: readonly string[]) => readCsv(lines.join('\r\n'), PRIVATE_PROVIDERS);
const complaintsOf = (...lines: readonly string[]) =>
  read(...lines).badRows.map(
    ({ row, column, message, cure }) => `${row} ${column ?? '-'}: ${message} ${cure}`,
  );
const contactsOf = (...lines: readonly string[]) =>
  read(...lines).directory.organisations.flatMap(({ contacts = [] }) => contacts.map(({ name }) => name));

describe('a spreadsheet', () => {
  it('has a contact or a channel on each row, and what an organisation is on its first', () => {
    const { directory, badRows } = read(
      HEADER,
      BRAM,
      'ocmw;;;;;;;;Onthaal;09 300 00 00;"ma-di 9:00-12:00; vr 9:00-12:00"',
    );
    expect(badRows).toEqual([]);
    expect(completedDirectory(directory).organisations).toEqual([
      {
        id: 'ocmw',
        name: 'OCMW Voorbeeld',
        kind: 'ocmw',
        areas: [],
        lifeDomains: [],
        grants: [],
        sharedSecrecy: true,
        domains: ['ocmw-voorbeeld.be'],
        channels: [
          {
            name: 'Onthaal',
            phone: '+3293000000',
            teams: null,
            hours: [
              { day: 'mon', from: '09:00', to: '12:00' },
              { day: 'tue', from: '09:00', to: '12:00' },
              { day: 'fri', from: '09:00', to: '12:00' },
            ],
          },
        ],
        contacts: [
          {
            name: 'Bram Hoste',
            address: 'bram.hoste@ocmw-voorbeeld.be',
            mailbox: 'personal',
            phone: null,
            teams: null,
          },
        ],
        verified: null,
      },
    ]);
  });

  it.each([
    ['commas', [HEADER, BRAM].map((line) => line.replace(/;/g, ','))],
    ['tabs', [HEADER, BRAM].map((line) => line.replace(/;/g, '\t'))],
    ['a byte order mark', [`\uFEFF${HEADER}`, BRAM]],
    ['quotes', [HEADER, BRAM.replace('Bram Hoste', '"Bram Hoste"')]],
    ['capitals and spaces', [HEADER.replace('contact', ' Contact '), BRAM]],
    ['empty rows', [HEADER, '', BRAM, ';;;;;;;;;;', '']],
  ])('may come with %s', (_, lines) => {
    expect(complaintsOf(...lines)).toEqual([]);
    expect(contactsOf(...lines)).toEqual(['Bram Hoste']);
  });

  it('keeps a separator, a quote and a line break that are quoted', () => {
    const row = BRAM.replace('Bram Hoste', '"Hoste; ""Bram""\nsociale dienst"');
    expect(contactsOf(HEADER, row)).toEqual(['Hoste; "Bram"\nsociale dienst']);
  });

  it.each([
    ['09 300 00 00'],
    ['+32 9 300 00 00'],
    ['0032 9 300 00 00'],
    ['(09) 300.00.00'],
    ['93000000'],
    ['3293000000'],
  ])('may write a telephone number as %s', (phone) => {
    const { directory } = read(HEADER, `${OCMW};;;;Onthaal;${phone};`);
    expect(directory.organisations[0]?.channels?.[0]?.phone).toBe('+3293000000');
  });

  it('may write a day as Excel does', () => {
    const { directory } = read(`${HEADER};verified on;verified by`, `${BRAM};1/09/2026;coördinator`);
    expect(directory.organisations[0]?.verified).toEqual({ on: '2026-09-01', by: 'coördinator' });
  });
});

describe('a bad row', () => {
  const GOOD = 'ocmw;;;;;An Goethals;an.goethals@ocmw-voorbeeld.be;personal;;;';

  it.each([
    [
      'no organisation',
      ';;;;;Bram;bram@ocmw-voorbeeld.be;personal;;;',
      '3 organisation: It is not said which organisation this row is about. Write its id.',
    ],
    [
      'an organisation that no row describes',
      'dmw;;;ja;;Bram;bram@dmw-voorbeeld.be;personal;;;',
      '3 name: No row above says what "dmw" is. Describe the organisation on its first row.',
    ],
    [
      'another name for the organisation',
      'ocmw;OCMW Elders;;;;Bram;bram@ocmw-voorbeeld.be;personal;;;',
      '3 name: This is not what row 2 says of "ocmw". Leave it empty here, or make both the same.',
    ],
    [
      'a contact and a channel',
      'ocmw;;;;;Bram;bram@ocmw-voorbeeld.be;personal;Onthaal;;',
      '3 channel: A row is about a contact or about a channel. Give the channel a row of its own.',
    ],
    [
      'a telephone of nobody',
      'ocmw;;;;;;;;;09 300 00 00;',
      '3 contact: It is not said whose phone or Teams name this is. Fill in "contact" or "channel".',
    ],
    [
      'an address that is none',
      'ocmw;;;;;Bram;bram.hoste;personal;;;',
      '3 address: "bram.hoste" can’t be used here. Write a mail address, such as bram.hoste@ocmw-voorbeeld.be.',
    ],
    [
      'an address elsewhere',
      'ocmw;;;;;Bram;bram@gmail.com;personal;;;',
      '3 address: "bram@gmail.com" is at none of the organisation’s domains. Correct the address, or add "gmail.com" to its domains.',
    ],
    [
      'an address that stands above',
      'ocmw;;;;;Bram;bram.hoste@ocmw-voorbeeld.be;personal;;;',
      '3 address: The address "bram.hoste@ocmw-voorbeeld.be" stands in the directory twice. Keep it where it belongs.',
    ],
    [
      'a contact without a name',
      'ocmw;;;;;;bram@ocmw-voorbeeld.be;personal;;;',
      '3 contact: "" can’t be used here. Write a text, or leave the key out.',
    ],
    [
      'a misspelled role',
      'ocmw;;;;;Bram;bram@ocmw-voorbeeld.be;persnal;;;',
      '3 mailbox: "persnal" is not "personal", "team" or "general". Did you mean "personal"?',
    ],
    [
      'a telephone number that is none',
      'ocmw;;;;;;;;Onthaal;09 300;',
      '3 phone: "09 300" can’t be used here. Write it as dialled from abroad and without spaces, such as +3293000000.',
    ],
    [
      'words for a telephone number',
      'ocmw;;;;;;;;Onthaal;zie website;',
      '3 phone: "zie website" can’t be used here. Write it as dialled from abroad and without spaces, such as +3293000000.',
    ],
    [
      'a channel to nowhere',
      'ocmw;;;;;;;;Onthaal;;',
      '3 -: Nobody can be reached this way. Add "phone" or "teams".',
    ],
    [
      'hours in free words',
      'ocmw;;;;;;;;Onthaal;09 300 00 00;elke voormiddag',
      '3 hours: "elke voormiddag" can’t be read as opening hours. Write them as ma-vr 9:00-12:00, 13:00-16:00; za 10:00-12:00.',
    ],
    [
      'hours that end before they start',
      'ocmw;;;;;;;;Onthaal;09 300 00 00;ma 12:00-9:00',
      '3 hours: 09:00 is not later than 12:00. Write the earlier time first, and hours past midnight as two entries.',
    ],
  ])('is named and left out, and the rest is read: %s', (_, row, complaint) => {
    expect(complaintsOf(HEADER, BRAM, row, GOOD)).toEqual([complaint]);
    expect(contactsOf(HEADER, BRAM, row, GOOD)).toEqual(['Bram Hoste', 'An Goethals']);
  });

  it('takes all rows of an organisation along when it says what that is', () => {
    const caw = 'caw;CAW Voorbeeld;koepel;ja;caw-voorbeeld.be;An;an@caw-voorbeeld.be;personal;;;';
    const lines = [HEADER, caw, 'caw;;;;;;;;Onthaal;09 300 00 00;', BRAM];
    expect(complaintsOf(...lines)).toEqual([
      '2 kind: "koepel" is not "caw", "ocmw", "dmw" or "other". Write one of these.',
      '3 -: Its organisation, on row 2, could not be read. Correct that row first.',
    ]);
    expect(contactsOf(...lines)).toEqual(['Bram Hoste']);
  });

  it('is the first where the columns have other names', () => {
    expect(complaintsOf(HEADER.replace('mailbox', 'mailbx'), BRAM)).toEqual([
      '1 mailbx: This column is not known, and was not read. Did you mean "mailbox"?',
      '2 mailbox: "" is not "personal", "team" or "general". Write one of these.',
    ]);
    expect(complaintsOf('naam;adres', 'Bram;bram@ocmw-voorbeeld.be')).toEqual([
      '1 naam: This column is not known, and was not read. Did you mean "name"?',
      '1 adres: This column is not known, and was not read. Did you mean "areas"?',
      '1 -: There is no column "organisation", so no row could be read. Write the names of the columns in the first row.',
    ]);
  });

  it('is one where a quote stays open', () => {
    const lines = [HEADER, BRAM, GOOD.replace('An Goethals', '"An Goethals'), GOOD];
    expect(complaintsOf(...lines)).toEqual([
      '3 -: A quote is not closed, so that this row and all below it run together. Save the spreadsheet as CSV again.',
    ]);
    expect(contactsOf(...lines)).toEqual(['Bram Hoste']);
  });
});

describe('the bytes of a spreadsheet', () => {
  it.each<['utf8' | 'latin1', string]>([
    ['utf8', 'as UTF-8'],
    ['latin1', 'as Excel saves them by default'],
  ])('keep their accents in %s, %s', (encoding) => {
    expect(csvText(Buffer.from('Leïla;Zoë', encoding))).toBe('Leïla;Zoë');
  });
});

describe('a directory that is written as a spreadsheet', () => {
  it('is read back as it was', () => {
    const { directory, badRows } = readCsv(directoryCsv(example), PRIVATE_PROVIDERS);
    expect(badRows).toEqual([]);
    expect(completedDirectory(directory)).toEqual(example);
  });
});

describe('opening hours in words', () => {
  it.each([
    ['ma 9:00-12:00', ['mon 09:00-12:00']],
    ['maandag 9.00 - 12.00', ['mon 09:00-12:00']],
    ['Wo 13u30-17u00', ['wed 13:30-17:00']],
    ['sat-sun 10:00-12:00', ['sat 10:00-12:00', 'sun 10:00-12:00']],
    ['Monday 9:00–12:00, 13:00–16:00;', ['mon 09:00-12:00', 'mon 13:00-16:00']],
    ['', []],
  ])('are read: %s', (text, hours) => {
    expect(hoursOf(text)?.map(({ day, from, to }) => `${day} ${from}-${to}`)).toEqual(hours);
  });

  it.each([
    'altijd',
    'vr-ma 9:00-12:00',
    'ma 9-12',
    'ma',
    'mandag 9:00-12:00',
    'ma 9:00-12:00,',
    'ma 9:00-12:00 di',
  ])('are refused: %s', (text) => {
    expect(hoursOf(text)).toBeNull();
  });

  it('are read back as they were written', () => {
    const time = fc.constantFrom('00:00', '08:30', '12:00', '23:59');
    const onDay = (day: (typeof WEEKDAYS)[number]) =>
      fc.array(fc.record({ day: fc.constant(day), from: time, to: time }), { maxLength: 2 });
    fc.assert(
      fc.property(fc.tuple(...WEEKDAYS.map(onDay)), (week) => {
        expect(hoursOf(hoursInWords(week.flat()))).toEqual(week.flat());
      }),
    );
  });
});
