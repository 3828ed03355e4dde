/** How a client shows in a mail: what the results are reported by. A mail carries each that it has. */
export const SIGNALS = [
  'full-name',
  'first-name-only',
  'family-name-only',
  'honorific',
  'initials',
  'lower-case',
  'upper-case',
  'birth-date',
  'national-number',
  'address',
  'phone',
  'e-mail',
  'iban',
  'case-number',
  'subject-only',
  'file-name',
  'quoted-only',
  'household',
  'minor',
  'relative',
  'deceased',
  'several',
  'namesakes',
  'to-client',
  'from-client',
] as const;

/** What kind of mail it is. */
export const KINDS = [
  'anonymous-case',
  'building',
  'colleague',
  'complaint',
  'event',
  'finance',
  'hr',
  'invitation',
  'invoice',
  'it-ticket',
  'legal',
  'meeting',
  'minutes',
  'name-like',
  'newsletter',
  'out-of-office',
  'partner-list',
  'policy',
  'press',
  'private',
  'project',
  'public-figure',
  'research',
  'sick-leave',
  'supplier',
  'thanks',
  'trainee',
  'training',
  'vacancy',
  'volunteer',
] as const;

/** What it looks like. */
export const SHAPES = [
  'disclaimer',
  'html',
  'list',
  'named-file',
  'one-line',
  'quoted-english',
  'quoted-french',
  'quoted-gmail',
  'quoted-outlook',
  'signature',
  'table',
] as const;

export const TAGS = [...SIGNALS, ...KINDS, ...SHAPES] as const;
export type Tag = (typeof TAGS)[number];

export function isTag(word: string): word is Tag {
  return TAGS.some((tag) => tag === word);
}
