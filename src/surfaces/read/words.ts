import { createContext, useContext } from 'react';
import { followUpCatalogue, type FollowUpCatalogue } from '../../core/language/follow-up/catalogue';
import { languageOf, type Language } from '../../core/language/language';

/** The language that the pane speaks. */
export const ReadLanguage = createContext<Language>(languageOf(''));

export interface ReadWords {
  readonly language: Language;
  readonly words: FollowUpCatalogue;
}

export function useReadWords(): ReadWords {
  const language = useContext(ReadLanguage);
  return { language, words: followUpCatalogue(language) };
}
