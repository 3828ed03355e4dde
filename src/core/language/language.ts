export const LANGUAGES = ['nl', 'fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language to speak for a locale such as `nl-BE`; Dutch for a locale that is empty or not spoken here.
 */
export function languageOf(locale: string): Language {
  const spoken = locale.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === spoken) ?? 'nl';
}
