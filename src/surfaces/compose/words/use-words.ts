import { useEffect, useState } from 'react';
import type { Language } from '../../../core/language/language';
import { fetchWords } from './fetch-words';
import { nl } from './nl';
import type { PaneWords } from './words';

/**
 * What the pane says in a language; Dutch where that can't be fetched, and `null` until it is known.
 *
 * @param language `null` as long as nobody knows which
 */
export function useWords(language: Language | null): PaneWords | null {
  const [known, setKnown] = useState<Readonly<Partial<Record<Language, PaneWords>>>>({ nl });
  useEffect(() => {
    if (language === null) {
      return;
    }
    let isCurrent = true;
    void fetchWords(language).then((words) => {
      if (isCurrent) {
        setKnown((now) => (now[language] ? now : { ...now, [language]: words }));
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return language === null ? null : (known[language] ?? null);
}
