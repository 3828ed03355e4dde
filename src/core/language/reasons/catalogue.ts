import type { Evidence } from '../../detection/detection';
import type { Finding, WordingKey, WordingParameters } from '../../mail/finding';
import type { WordingOverrides } from '../../policy/policy';
import type { Language } from '../language';

/** Why things matter, and how they were found. Apart from what is wrong, as the send alert has no room for it. */
export interface ReasonCatalogue {
  /** Why a text was taken for personal data; one without words does not compile. */
  readonly evidence: {
    readonly [Code in Evidence['code']]: (evidence: Extract<Evidence, { code: Code }>) => string;
  };
  readonly reasons: {
    readonly [Key in WordingKey]: (parameters: WordingParameters[Key]) => string;
  };
  /** Of what was found in a line of text and is probably nobody's whom the mail is about. */
  readonly noted: string;
}

/**
 * Why a finding matters, in one sentence.
 *
 * @param own the organisation's own sentences in the same language, which go first
 */
export function whyItMatters(
  { severity, place, wording }: Pick<Finding, 'severity' | 'place' | 'wording'>,
  { reasons, noted }: ReasonCatalogue,
  own: WordingOverrides[Language],
): string {
  if (severity === 'info' && 'spans' in place) {
    return noted;
  }
  const say = reasons[wording.key] as (parameters: WordingParameters[WordingKey]) => string;
  return own?.[wording.key] ?? say(wording.parameters);
}

/** Why a text was taken for personal data, in a few words such as "staat na ‘mevr’". */
export function evidenceInWords(evidence: Evidence, { evidence: words }: ReasonCatalogue): string {
  const say = words[evidence.code] as (evidence: Evidence) => string;
  return say(evidence);
}
