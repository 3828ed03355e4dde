import type { Detection } from '../detection';
import { digitRunsOf } from '../digit-runs';
import type { StructuredRecognizer, StructuredScan } from '../structured-scan';
import { recognizeAddresses } from './address';
import { recognizeBirthDates } from './birth-date';
import { recognizeEmails } from './email';
import { recognizeIbans } from './iban';
import { recognizeIdCards } from './id-card';
import { recognizeLicencePlates } from './licence-plate';
import { recognizeNationalNumbers } from './national-number';
import { recognizePhones } from './phone';

/** Each starts from the digits of the text; without digits there is nothing to find. */
const OF_DIGITS: readonly StructuredRecognizer[] = [
  recognizeNationalNumbers,
  recognizeIbans,
  recognizeIdCards,
  recognizeBirthDates,
  recognizePhones,
  recognizeAddresses,
  recognizeLicencePlates,
];

/** Every kind of personal data but names: what has digits or an at sign. Most subjects have neither and cost one pass. */
export const recognizeStructured = ({
  text,
  context,
}: Pick<StructuredScan, 'text' | 'context'>): readonly Detection[] => {
  const runs = digitRunsOf(text);
  const found: Detection[] = text.includes('@') ? [...recognizeEmails({ text, runs, context })] : [];
  if (runs.length > 0) {
    for (const recognize of OF_DIGITS) {
      recognize({ text, runs, context }).forEach((detection) => found.push(detection));
    }
  }
  return found;
};
