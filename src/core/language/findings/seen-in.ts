import type { ClientSignal } from '../../mail/verdict';
import { shortText } from '../shorten';
import type { FindingCatalogue } from './catalogue';

const MOST_SEEN = 2;

/**
 * What made Schakel think of a client, in a few words: "‘Fatima Peeters’ (naam)", "‘leefloon’". At most three are named, of
 * which the last is a word.
 *
 * @param quote puts a text between the language's quotation marks
 * @param words what has no text of its own
 */
export function seenIn(
  signals: readonly ClientSignal[],
  kinds: FindingCatalogue['kinds'],
  quote: (text: string) => string,
  words: { readonly correspondent: string },
): readonly string[] {
  const who: string[] = [];
  const told: string[] = [];
  for (const signal of signals) {
    switch (signal.code) {
      case 'personalData':
        who.push(`${quote(shortText(signal.text))} (${kinds[signal.kind]})`);
        break;
      case 'correspondent':
        who.push(words.correspondent);
        break;
      case 'story':
        told.push(...signal.words.slice(0, 1).map((word) => quote(shortText(word))));
        break;
      case 'handoffMark':
      case 'declared':
      case 'protected':
    }
  }
  return who.slice(0, MOST_SEEN).concat(told);
}
