import { ORGANISATION_PHRASES } from '../lexicon/organisations';
import type { Analysed } from './analysis';

/** Phrases by their first word; each as the words that have to follow it. */
let phrases: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

function read(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const all = new Map<string, (readonly string[])[]>();
  for (const phrase of ORGANISATION_PHRASES.split('|')) {
    const [first = '', ...rest] = phrase.split(' ');
    const others = all.get(first);
    if (others) {
      others.push(rest);
    } else {
      all.set(first, [rest]);
    }
  }
  return all;
}

/**
 * The words of a line with those that make up the name of an organisation, a municipality, a law … of several words marked
 * as such: "AZ Jan Palfijn", "De Pinte". Linear in their number.
 *
 * @param starts indices at which such a name may begin; all by default
 */
export function withOrganisations(
  words: readonly Analysed[],
  starts: readonly number[] = words.map((_, at) => at),
): readonly Analysed[] {
  phrases = phrases ?? read();
  let marked: Analysed[] | undefined;
  let behind = 0;
  for (const at of starts) {
    const length = at < behind ? 0 : longestPhrase(words, at, phrases.get(words[at]?.key ?? ''));
    if (length > 0) {
      marked = marked ?? words.slice();
      behind = at + length;
      for (let inside = at; inside < behind; inside += 1) {
        const word = words[inside];
        if (word) {
          marked[inside] = { ...word, wordClass: 'organisationName' };
        }
      }
    }
  }
  return marked ?? words;
}

function longestPhrase(
  words: readonly Analysed[],
  at: number,
  candidates: readonly (readonly string[])[] | undefined,
): number {
  let longest = 0;
  if (candidates) {
    for (const rest of candidates) {
      if (rest.length + 1 > longest && rest.every((key, index) => follows(words[at + 1 + index], key))) {
        longest = rest.length + 1;
      }
    }
  }
  return longest;
}

function follows(word: Analysed | undefined, key: string): boolean {
  return word !== undefined && word.key === key && (word.token.gap === 'space' || word.token.gap === 'joint');
}
