export const DISPLAY_LANGUAGES = ['nl-BE', 'fr-BE', 'en-US'] as const;
export type DisplayLanguage = (typeof DISPLAY_LANGUAGES)[number];

/** Names of the languages in themselves: whoever looks for theirs can read it. */
export const LANGUAGE_NAMES: Readonly<Record<DisplayLanguage, string>> = {
  'nl-BE': 'Nederlands',
  'fr-BE': 'Français',
  'en-US': 'English',
};
