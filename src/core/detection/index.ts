import { decide } from './decide';
import type { Detection, DetectionContext } from './detection';
import { withoutProfessionals } from './professionals';
import type { Recognizer, ScanContext } from './recognizer';
import { recognizeBirthDates } from './recognizers/birth-date';
import { recognizeEmails } from './recognizers/email';
import { recognizeIbans } from './recognizers/iban';
import { recognizeKnownNames } from './recognizers/known-name';
import { recognizeNames } from './recognizers/name';
import { recognizeNationalNumbers } from './recognizers/national-number';
import { recognizePhones } from './recognizers/phone';
import { wordsOf } from './text';

const RECOGNIZERS: readonly Recognizer[] = [
  recognizeNationalNumbers,
  recognizeIbans,
  recognizeBirthDates,
  recognizeEmails,
  recognizePhones,
  recognizeKnownNames,
  recognizeNames,
];

/**
 * Finds personal data in a text (M1).
 *
 * @param text any text; never kept
 * @param context what kind of text it is, and what is known beside it
 * @returns spans that do not overlap, in the order of the text
 */
export function detectPersonalData(text: string, context: DetectionContext = {}): readonly Detection[] {
  const scan = { text, words: wordsOf(text), context: completed(context) };
  const found = RECOGNIZERS.reduce<Detection[]>((all, recognize) => all.concat(recognize(scan)), []);
  return withoutProfessionals(decide(found), scan.context);
}

function completed(context: DetectionContext): ScanContext {
  return {
    textKind: context.textKind ?? 'subject',
    clientNames: context.clientNames ?? [],
    professionals: context.professionals ?? [],
    language: context.language ?? null,
  };
}
