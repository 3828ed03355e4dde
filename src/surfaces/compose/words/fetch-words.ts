import type { Language } from '../../../core/language/language';
import { nl } from './nl';
import type { PaneWords } from './words';

/** Most of who uses Schakel speaks Dutch, and nobody speaks two languages at once. */
const FETCH: Readonly<Record<Language, () => Promise<PaneWords>>> = {
  nl: () => Promise.resolve(nl),
  fr: async () => (await import(/* webpackChunkName: "french" */ './fr')).fr,
  en: async () => (await import(/* webpackChunkName: "english" */ './en')).en,
};

/** What the pane says in a language, or else in Dutch: a pane that can be used goes before one that speaks well. Never rejects. */
export function fetchWords(language: Language): Promise<PaneWords> {
  return FETCH[language]().catch(() => nl);
}
