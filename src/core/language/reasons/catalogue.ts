import type { Evidence } from '../../detection/detection';
import type { Wording, WordingKey, WordingParameters } from '../../mail/finding';
import type { WordingOverrides } from '../../policy/policy';
import type { Language } from '../language';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

/** Why things matter, and how they were found. Apart from what is wrong, as the send alert has no room for it. */
export interface ReasonCatalogue {
  /** Why a text was taken for personal data; one without words does not compile. */
  readonly evidence: {
    readonly [Code in Evidence['code']]: (evidence: Extract<Evidence, { code: Code }>) => string;
  };
  readonly reasons: {
    readonly [Key in WordingKey]: (parameters: WordingParameters[Key]) => string;
  };
}

const CATALOGUES: Readonly<Record<Language, ReasonCatalogue>> = { nl, fr, en };

/** Why a finding matters, in one sentence: the organisation's own, where its policy has one. */
export function whyItMatters(wording: Wording, language: Language, overrides: WordingOverrides): string {
  const say = CATALOGUES[language].reasons[wording.key] as (
    parameters: WordingParameters[WordingKey],
  ) => string;
  return overrides[language]?.[wording.key] ?? say(wording.parameters);
}

/** Why a text was taken for personal data, in a few words such as "staat na ‘mevr’". */
export function evidenceInWords(evidence: Evidence, language: Language): string {
  const say = CATALOGUES[language].evidence[evidence.code] as (evidence: Evidence) => string;
  return say(evidence);
}
