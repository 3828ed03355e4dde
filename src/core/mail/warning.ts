import { alertCatalogue } from '../language/alert/catalogue';
import { whatIsWrong } from '../language/findings/catalogue';
import type { Language } from '../language/language';
import type { Verdict } from './verdict';

/** Limit of a notification's text (platform facts F). */
export const LONGEST_WARNING = 150;

/**
 * The gravest of the problems that would stop the mail, in one line that says nothing about the client; `null` where there
 * is none. A missing protection is none: the send check sets it.
 */
export function warningFor({ findings }: Verdict, language: Language): string | null {
  const gravest = findings.find(({ severity, rule }) => severity === 'block' && rule !== 'M5');
  if (gravest === undefined) {
    return null;
  }
  const { wording, place } = gravest;
  const { warning } = alertCatalogue(language);
  if (
    wording.key === 'personalDataInSubject' ||
    wording.key === 'personalDataInLocation' ||
    wording.key === 'personalDataInFileName'
  ) {
    return warning[wording.key];
  }
  const sentence = whatIsWrong(wording, language);
  const isAboutAddress = place.kind === 'recipient' || place.kind === 'sender';
  return isAboutAddress && sentence.length <= LONGEST_WARNING ? sentence : warning.other;
}
