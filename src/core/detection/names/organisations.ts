import { SHIPPED, type WordKnowledge } from './knowledge';
import { isPhrase } from './lexicon';
import { isBeside, type Tokens } from './tokens';
import { wordWith, type Word } from './word';
import type { WordClass } from './word-class';

/** The lexicon holds names of several words as one key: "AZ Jan Palfijn" is known by "janpalfijn". */
const MOST_WORDS = 4;

/** What no such name begins with. */
const NO_BEGINNING: readonly WordClass[] = ['number', 'matter', 'honorific', 'possessive', 'link'];

/**
 * The words of a line with those that make up the name of an organisation or a municipality of several words marked as
 * such: "Jan Palfijn", "De Pinte". Linear in their number.
 *
 * @param starts indices at which such a name may begin; all by default
 */
export function withOrganisations(
  tokens: Tokens,
  words: readonly Word[],
  knowledge: WordKnowledge = SHIPPED,
  starts: readonly number[] = words.map((_, at) => at),
): readonly Word[] {
  let marked: Word[] | undefined;
  let behind = 0;
  for (const at of starts) {
    const first = words[at]?.wordClass;
    const length =
      at < behind || first === undefined || NO_BEGINNING.includes(first)
        ? 0
        : nameLength(tokens, words, at, knowledge);
    if (length > 0) {
      marked = marked ?? words.slice();
      behind = at + length;
      for (let inside = at; inside < behind; inside += 1) {
        const word = words[inside];
        if (word) {
          marked[inside] = wordWith({ ...word, wordClass: 'organisationName' });
        }
      }
    }
  }
  return marked ?? words;
}

/** How many words from `at` on are one name; 0 if none are. */
function nameLength(tokens: Tokens, words: readonly Word[], at: number, { lookUp }: WordKnowledge): number {
  let key = words[at]?.key ?? '';
  let longest = 0;
  for (let length = 2; length <= MOST_WORDS; length += 1) {
    const word = words[at + length - 1];
    if (!word || word.key === '' || !isBeside(tokens, at + length - 1)) {
      break;
    }
    key += word.key;
    if (isPhrase(lookUp(key))) {
      longest = length;
    }
  }
  return longest;
}
