import fc from 'fast-check';
import { ANY_NUMBER, GROUPED_NUMBER } from '../../../tools/tenant/number-patterns';
import {
  nationalNumber,
  writtenBelgianPhone,
  writtenBirthDate,
  writtenForeignPhone,
  writtenIban,
  writtenIdCardNumber,
} from '../../support/written-numbers';

const finds = (patterns: readonly string[], text: string): boolean =>
  patterns.some((pattern) => new RegExp(pattern).test(text));

const grouped = (number: string, inDate: string, between: string): string =>
  number.replace(/^(..)(..)(..)(...)(..)$/, `$1${inDate}$2${inDate}$3${between}$4${between}$5`);

describe('the mail-flow rules find a national number', () => {
  it.each([
    ['in its official punctuation', 'Aanvraag 85.07.30-033.28'],
    ['with spaces', '85 07 30 033 28'],
    ['with a date in one piece', 'RRN:850730-033-28.'],
    ['between brackets', 'Vraag (85/07/30-033-28)'],
  ])('%s, in a subject too: %s', (_, text) => {
    expect(finds(GROUPED_NUMBER, text)).toBe(true);
    expect(finds(ANY_NUMBER, text)).toBe(true);
  });

  it('with any of the usual separators', () => {
    fc.assert(
      fc.property(
        nationalNumber,
        fc.constantFrom('.', ' ', '-', '/'),
        fc.constantFrom('-', ' ', '.'),
        (number, inDate, between) => {
          expect(finds(GROUPED_NUMBER, `Dossier ${grouped(number, inDate, between)}, vraag`)).toBe(true);
        },
      ),
    );
  });

  it('as eleven digits in a text, but not in a subject, where a wrong find sends a mail back', () => {
    fc.assert(
      fc.property(nationalNumber, (number) => {
        expect(finds(ANY_NUMBER, `Haar nummer: ${number}.`)).toBe(true);
        expect(finds(GROUPED_NUMBER, `Haar nummer: ${number}.`)).toBe(false);
      }),
    );
  });
});

describe('the mail-flow rules leave alone', () => {
  it.each([
    ['Belgian telephone numbers', writtenBelgianPhone.filter((number) => !/^32\d{9}$/.test(number))],
    ['foreign telephone numbers', writtenForeignPhone.filter((number) => number.startsWith('+'))],
    ['account numbers', writtenIban],
    ['identity card numbers', writtenIdCardNumber],
    ['dates of birth', writtenBirthDate],
    ['structured communications', fc.constant('+++090/9337/55493+++')],
  ])('%s', (_, written) => {
    fc.assert(
      fc.property(written, (text) => {
        expect(finds(ANY_NUMBER, `Zie ${text}, graag.`)).toBe(false);
      }),
    );
  });
});

describe('a pattern', () => {
  it.each(ANY_NUMBER)(
    'uses only what Exchange Online documents, within its 128 characters: %s',
    (pattern) => {
      expect(pattern).toMatch(/^(?:\\[dDsS.(\\)]|[|()^$,:;/-])+$/);
      expect(pattern.length).toBeLessThanOrEqual(128);
    },
  );
});
