import fc, { type Arbitrary } from 'fast-check';
import { validateIBAN, ValidationErrorsIBAN } from 'ibantools';
import { recognizeStructured } from '../../../src/core/detection/recognizers/structured';
import type { DetectionKind } from '../../../src/core/detection/detection';
import {
  IBAN_COUNTRIES,
  ibanOf,
  writtenAddress,
  writtenBelgianPhone,
  writtenBirthDate,
  writtenEmail,
  writtenForeignPhone,
  writtenIban,
  writtenIdCardNumber,
  writtenLicencePlate,
  writtenNationalNumber,
} from '../../support/written-numbers';

const DRAWN = 5_000;
const FEWEST_FOUND = 0.999;
const SEED = 20_261_104;

/** How a number stands in a subject or a file name. */
const SURROUNDINGS: readonly (readonly [before: string, after: string, textKind: 'subject' | 'fileName'])[] =
  [
    ['', '', 'subject'],
    ['Aanvraag ', ' leefloon', 'subject'],
    ['vraag (', ')', 'subject'],
    ['Betreft: ', ', dringend', 'subject'],
    ['attest_', '.pdf', 'fileName'],
    ['', '_2026.docx', 'fileName'],
    ['scan-', '.jpg', 'fileName'],
  ];

const finds = (kind: DetectionKind, written: string, place: number): boolean => {
  const [before, after, textKind] = SURROUNDINGS[place % SURROUNDINGS.length] ?? ['', '', 'subject'];
  const text = before + written + after;
  return recognizeStructured({ text, context: { textKind } }).some(
    (found) => found.kind === kind && found.tier !== 'hint' && isSame(kind, found.text, written),
  );
};

/** A date is found without its sign, an address perhaps without its municipality, a mailbox with what is glued to it. */
const isSame = (kind: DetectionKind, found: string, written: string): boolean => {
  switch (kind) {
    case 'birthDate':
      return written.endsWith(found);
    case 'email':
      return found.endsWith(written);
    case 'address':
      return true;
    default:
      return found === written;
  }
};

describe('valid data are found in nearly every spelling, in a subject or a file name', () => {
  it.each<[DetectionKind, string, Arbitrary<string>]>([
    ['nationalNumber', 'national and BIS numbers', writtenNationalNumber],
    ['idCard', 'numbers of identity cards', writtenIdCardNumber],
    ['iban', 'account numbers of all countries', writtenIban],
    ['phone', 'Belgian telephones', writtenBelgianPhone],
    ['phone', 'foreign telephones', writtenForeignPhone],
    ['email', 'mail addresses', writtenEmail],
    ['birthDate', 'dates of birth', writtenBirthDate],
    ['address', 'addresses', writtenAddress],
    ['licencePlate', 'licence plates', writtenLicencePlate],
  ])('%s: %s', (kind, _, spellings) => {
    const missed = fc
      .sample(spellings, { numRuns: DRAWN, seed: SEED })
      .filter((written, index) => !finds(kind, written, index));
    const found = 1 - missed.length / DRAWN;
    expect({ found, missed: found < FEWEST_FOUND ? missed.slice(0, 20) : [] }).toEqual({ found, missed: [] });
  });
});

describe('an account number of every country is found', () => {
  it.each(IBAN_COUNTRIES)('%s', (country) => {
    for (const iban of fc.sample(ibanOf(country), { numRuns: 20, seed: SEED })) {
      // Some countries have check digits of their own inside the account number; chance rarely draws them right.
      const { errorCodes } = validateIBAN(iban);
      expect(
        errorCodes.filter((code) => code !== ValidationErrorsIBAN.WrongAccountBankBranchChecksum),
      ).toEqual([]);
      expect(finds('iban', iban, 1)).toBe(true);
    }
  });
});
