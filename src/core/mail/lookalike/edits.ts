/** What a typing error counts for: a slip of the finger half as much as another change. */
export const SLIP = 1;
export const EDIT = 2;

/** The Belgian keyboard, ten keys a row. */
const KEYS = '1234567890azertyuiopqsdfghjklmwxcvbn';
const ROW = 10;

/**
 * How far one spelling is from another: the least weight of at most `most` typing errors (Damerau–Levenshtein), from `i` and
 * `j` on; `Infinity` where it takes more. Linear in the length for a fixed `most`.
 *
 * A key beside the right one, two letters that change places, a letter typed twice or once too few, and a missing or extra
 * hyphen or dot are slips: hands make them. Any other letter more, less or else is an edit.
 */
export function editWeight(from: string, to: string, most: number, i = 0, j = 0): number {
  // Behind its end, a text has no code that is equal to another.
  while (from.charCodeAt(i) === to.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  const tooMany = from.length - i - (to.length - j);
  if (tooMany === 0 && i === from.length) {
    return 0;
  }
  if (most === 0 || Math.abs(tooMany) > most) {
    return Infinity;
  }
  const least = Math.min(
    editWeight(from, to, most - 1, i + 1, j + 1) +
      (areNeighbours(from.charAt(i), to.charAt(j)) ? SLIP : EDIT),
    editWeight(from, to, most - 1, i + 1, j) + weightOf(from, i),
    editWeight(from, to, most - 1, i, j + 1) + weightOf(to, j),
  );
  if (from.charCodeAt(i) === to.charCodeAt(j + 1) && from.charCodeAt(i + 1) === to.charCodeAt(j)) {
    return Math.min(least, SLIP + editWeight(from, to, most - 1, i + 2, j + 2));
  }
  return least;
}

function weightOf(text: string, at: number): number {
  const letter = text.charAt(at);
  return letter === text.charAt(at - 1) || letter === '-' || letter === '.' ? SLIP : EDIT;
}

function areNeighbours(one: string, other: string): boolean {
  const [a, b] = [KEYS.indexOf(one), KEYS.indexOf(other)];
  return (
    a >= 0 &&
    b >= 0 &&
    Math.abs(Math.floor(a / ROW) - Math.floor(b / ROW)) <= 1 &&
    Math.abs((a % ROW) - (b % ROW)) <= 1
  );
}
