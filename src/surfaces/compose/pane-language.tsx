import { createContext, useContext } from 'react';
import { languageOf, type Language } from '../../core/language/language';
import { paneCatalogue, type PaneCatalogue } from '../../core/language/pane/catalogue';

/** The language that the pane speaks. */
export const PaneLanguage = createContext<Language>(languageOf(''));

export interface PaneWords {
  readonly language: Language;
  readonly words: PaneCatalogue;
}

export function usePaneWords(): PaneWords {
  const language = useContext(PaneLanguage);
  return { language, words: paneCatalogue(language) };
}
