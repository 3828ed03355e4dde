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
  return text.normalize('NFD').replace(COMBINING_MARKS, '').toLowerCase();
}

/** Whether the character is a letter of a script that has case, or a combining mark on one. */
export function isLetter(character: string | undefined): boolean {
  if (character === undefined || character === '') {
    return false;
  }
  const code = character.charCodeAt(0);
  if (code < FIRST_BEYOND_ASCII) {
    const lower = code | LOWER_BIT;
    return lower >= LOWER_A && lower <= LOWER_Z;
  }
  return (
    character.toLowerCase() !== character.toUpperCase() || (character >= '\u0300' && character <= '\u036f')
  );
}

const FIRST_BEYOND_ASCII = 128;
const LOWER_BIT = 32;
const LOWER_A = 97;
const LOWER_Z = 122;

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
