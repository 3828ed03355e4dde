/** A run of letters in a text; apostrophes and hyphens between letters belong to it. */
export interface Word {
  readonly text: string;
  /** UTF-16 index of the first letter. */
  readonly start: number;
  /** UTF-16 index behind the last letter. */
  readonly end: number;
}

const COMBINING_MARKS = /[\u0300-\u036f]/g;

/** The text without case and diacritics, so that "Noé" and "NOE" are the same. Its length may differ. */
export function fold(text: string): string {
  let isLower = true;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 127) {
      return text.normalize('NFD').replace(COMBINING_MARKS, '').toLowerCase();
    }
    isLower = isLower && (code < 65 || code > 90);
  }
  // Most words are as they should be; normalisation costs more than all the rest.
  return isLower ? text : text.toLowerCase();
}

export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
