import type { Detection } from '../detection/detection';

/** Where a datum begins with the word that belongs to it, such as "mevr." or "geb."; a UTF-16 index. */
export function fromCue({ start, evidence }: Detection): number {
  return evidence.reduce(
    (first, one) => (one.code === 'afterWord' ? Math.min(first, one.start) : first),
    start,
  );
}

/** Words that lead to what stands behind them, and say nothing without it. */
export const LINKING_WORDS: ReadonlySet<string> = new Set(
  'en et and van voor met over inzake betreffende betreft de pour avec sur concernant for with about of bij naar aan door ivm i.v.m. rond chez par à'.split(
    ' ',
  ),
);

/** A piece of the subject without the words at its end that only led to the name behind it: "Vraag van". */
export function withoutLeadIn(piece: string): string {
  const parts = piece.split(/\s/).filter((part) => part !== '');
  while (LINKING_WORDS.has((parts[parts.length - 1] ?? '').toLowerCase())) {
    parts.pop();
  }
  return parts.join(' ');
}
