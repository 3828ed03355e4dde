/**
 * A national number as Exchange Online finds it in a mail (the net under the add-in). Its mail-flow rules know only
 * `\d \D \s \S \w \W | * ( ) ^ $` and no check digits, so these find fewer spellings than Schakel does, and now and then a
 * number that is something else.
 */
const separator = '(\\.|\\s|-|/)';
const digits = (count: number): string => '\\d'.repeat(count);

const grouped = (...groups: readonly number[]): string =>
  `(^|\\D)${groups.map(digits).join(separator)}($|\\D)`;

/** `85.07.30-033.28` and `850730 033 28`, with any of the usual separators. */
export const GROUPED_NUMBER: readonly string[] = [grouped(2, 2, 2, 3, 2), grouped(6, 3, 2)];

/** Eleven digits by themselves too: not behind a +, where it is a telephone number. */
export const ANY_NUMBER: readonly string[] = [
  ...GROUPED_NUMBER,
  `(^|\\s|:|\\()${digits(11)}($|\\s|\\.|,|;|\\))`,
];
