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
  return (isAscii(text) ? text : text.normalize('NFD').replace(COMBINING_MARKS, '')).toLowerCase();
}

/** Plain letters need no normalisation, which costs more than all the rest. */
function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) > 127) {
      return false;
    }
  }
  return true;
}

export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
