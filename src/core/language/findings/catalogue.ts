import type { DetectionKind } from '../../detection/detection';
import type { Wording, WordingKey, WordingParameters } from '../../mail/finding';
import type { Language } from '../language';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

/** One language's sentences about what is wrong; a finding without one does not compile. */
export interface FindingCatalogue {
  readonly kinds: Readonly<Record<DetectionKind, string>>;
  readonly sentences: {
    readonly [Key in WordingKey]: (parameters: WordingParameters[Key]) => string;
  };
}

const CATALOGUES: Readonly<Record<Language, FindingCatalogue>> = { nl, fr, en };

/** The kind of personal data in words, such as "rijksregisternummer". */
export function kindInWords(kind: DetectionKind, language: Language): string {
  return CATALOGUES[language].kinds[kind];
}

/** What is wrong, in one sentence. */
export function whatIsWrong(wording: Wording, language: Language): string {
  const say = CATALOGUES[language].sentences[wording.key] as (
    parameters: WordingParameters[WordingKey],
  ) => string;
  return say(wording.parameters);
}
