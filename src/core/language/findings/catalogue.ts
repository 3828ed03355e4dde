import type { DetectionKind, Evidence } from '../../detection/detection';
import type { Wording, WordingKey, WordingParameters } from '../../mail/finding';
import type { Language } from '../language';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

/** What a caseworker reads about a finding: what is wrong, and why it matters, each in one sentence. */
export interface FindingSentences {
  readonly what: string;
  readonly why: string;
}

/** One language's sentences; a finding without one does not compile. */
export interface FindingCatalogue {
  /** Why a text was taken for personal data; one without words does not compile. */
  readonly evidence: {
    readonly [Code in Evidence['code']]: (evidence: Extract<Evidence, { code: Code }>) => string;
  };
  readonly kinds: Readonly<Record<DetectionKind, string>>;
  readonly sentences: {
    readonly [Key in WordingKey]: (parameters: WordingParameters[Key]) => FindingSentences;
  };
}

const CATALOGUES: Readonly<Record<Language, FindingCatalogue>> = { nl, fr, en };

/** The kind of personal data in words, such as "rijksregisternummer". */
export function kindInWords(kind: DetectionKind, language: Language): string {
  return CATALOGUES[language].kinds[kind];
}

export function describeFinding(wording: Wording, language: Language): FindingSentences {
  const say = CATALOGUES[language].sentences[wording.key] as (
    parameters: WordingParameters[WordingKey],
  ) => FindingSentences;
  return say(wording.parameters);
}

/** Why a text was taken for personal data, in a few words such as "staat na ‘mevr’". */
export function evidenceInWords(evidence: Evidence, language: Language): string {
  const say = CATALOGUES[language].evidence[evidence.code] as (evidence: Evidence) => string;
  return say(evidence);
}
