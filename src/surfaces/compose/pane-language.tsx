import { createContext, useContext } from 'react';
import { nl } from './words/nl';
import type { PaneWords } from './words/words';

/** What the pane says, in the language that it speaks. */
export const PaneLanguage = createContext<PaneWords>(nl);

export function usePaneWords(): PaneWords {
  return useContext(PaneLanguage);
}
