import { distance } from 'fastest-levenshtein';

const MOST_TYPOS = 2;

/** The one that was probably meant by a misspelled word; `undefined` where none comes close. */
export function closestTo(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  const [best] = known
    .map((one) => ({ one, typos: distance(typed, one.toLowerCase()) }))
    .filter(({ one, typos }) => typos <= MOST_TYPOS && typos < one.length)
    .sort((a, b) => a.typos - b.typos);
  return best?.one;
}

/** `"block", "ask" or "off"` */
export function choiceOf(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value));
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}
