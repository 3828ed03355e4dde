import type { Language } from '../core/language/language';
import type { Counted } from '../core/language/pane/catalogue';

/** A sentence with a number in it, in the form that the language wants for that number. */
export function counted(sentence: Counted, count: number, language: Language): string {
  const form = new Intl.PluralRules(language).select(count);
  return form === 'one' ? sentence.one(count) : sentence.other(count);
}
