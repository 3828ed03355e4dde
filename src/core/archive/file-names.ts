/** Endings that say how to open a file. Any other may be a piece of a name: "verslag.Jan". */
const KNOWN_ENDING =
  /\.(?:pdf|docx?|docm|odt|rtf|txt|xlsx?|xlsm|ods|csv|pptx?|odp|jpe?g|png|gif|tiff?|heic|bmp|webp|mp3|m4a|wav|mp4|mov|eml|msg|ics|vcf|html?|xml|json|zip|7z)$/i;

/**
 * A neutral name for an archive (M6), with the day in it: `overdracht-2026-11-24.zip`.
 *
 * @param today as in the caseworker's own time zone
 * @param taken names that are on the mail already; the archive gets another
 */
export function archiveName(today: Date, taken: readonly string[]): string {
  const two = (value: number) => `${value < 10 ? '0' : ''}${value}`;
  const name = `overdracht-${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
  const isTaken = (candidate: string) =>
    taken.some((other) => other.toLowerCase() === candidate.toLowerCase());
  let candidate = `${name}.zip`;
  for (let count = 2; isTaken(candidate); count += 1) {
    candidate = `${name}-${count}.zip`;
  }
  return candidate;
}

/**
 * Neutral names for files in an archive, in their order: `bijlage-1.docx`. The names in an archive can be read without its
 * password, and a name that the detector doesn't know is still one: so none is kept.
 */
export function entryNames(names: readonly string[]): readonly string[] {
  return names.map(
    (name, index) => `bijlage-${index + 1}${KNOWN_ENDING.exec(name)?.[0].toLowerCase() ?? ''}`,
  );
}

/** Name of the text of the mail in an archive. */
export const MESSAGE_ENTRY = 'overdracht.html';
