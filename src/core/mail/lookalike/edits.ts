/** What a typing error counts for: a slip of the finger half as much as another change. */
export const SLIP = 1;
export const EDIT = 2;

/** The Belgian keyboard, ten keys a row. */
const KEYS = '1234567890azertyuiopqsdfghjklmwxcvbn';
const ROW = 10;

/**
 * How far one spelling is from another, counted from the left: the least weight of at most `most` typing errors
 * (Damerau–Levenshtein); `Infinity` where it takes more. Linear in the length for a fixed `most`.
 *
 * A key beside the right one, two letters that change places, a letter typed twice or once too few, and a missing or extra
 * hyphen or dot are slips: hands make them. Any other letter more, less or else is an edit.
 */
export function editWeight(from: string, to: string, most: number, i = 0, j = 0): number {
  while (i < from.length && from.charCodeAt(i) === to.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  const left = from.length - i;
  const right = to.length - j;
  if (left + right === 0) {
    return 0;
  }
  if (Math.abs(left - right) > most || most === 0) {
    return Infinity;
  }
  const [one, other] = [from.charAt(i), to.charAt(j)];
  const rest = (past: number, alsoPast: number) => editWeight(from, to, most - 1, i + past, j + alsoPast);
  let least = Infinity;
  if (left > 0 && right > 0) {
    least = (areNeighbours(one, other) ? SLIP : EDIT) + rest(1, 1);
    if (one === to.charAt(j + 1) && other === from.charAt(i + 1)) {
      least = Math.min(least, SLIP + rest(2, 2));
    }
  }
  if (left > 0) {
    least = Math.min(least, extra(one, from.charAt(i - 1)) + rest(1, 0));
  }
  if (right > 0) {
    least = Math.min(least, extra(other, to.charAt(j - 1)) + rest(0, 1));
  }
  return least;
}

function extra(letter: string, before: string): number {
  return letter === before || letter === '-' || letter === '.' ? SLIP : EDIT;
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
