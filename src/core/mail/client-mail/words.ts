import { lexiconKey } from '../../detection/names/lexicon-key';
import { themesOf, type Theme } from './themes';

/** A word that tells something of its mail. */
export interface TellingWord {
  readonly key: string;
  readonly themes: readonly Theme[];
  /** UTF-16 index of its first letter. */
  readonly start: number;
}

/** What a text says, apart from whom it names. */
export interface Reading {
  /** Words that tell something, in the order of the text. */
  readonly telling: readonly TellingWord[];
  /** How many words there are. */
  readonly count: number;
}

const WORD = /[a-z\u00c0-\u024f]+/gi;

/** The words of a text that tell what it is about. Linear in its length. */
export function readWords(text: string): Reading {
  const known = new Map<string, { readonly key: string; readonly themes: readonly Theme[] }>();
  const telling: TellingWord[] = [];
  let count = 0;
  let before = '';
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const written = found[0];
    let word = known.get(written);
    if (word === undefined) {
      const key = lexiconKey(written);
      word = { key, themes: themesOf(key) };
      known.set(written, word);
    }
    const last = telling[telling.length - 1];
    if (last !== undefined && last.key === before && isOfMany(last.key, word.key)) {
      telling.pop();
    }
    if (word.themes.length > 0) {
      telling.push({ ...word, start: found.index });
    }
    before = word.key;
    count += 1;
  }
  return { telling, count };
}

/** "Ze" with the verb of many, and "il" that stands for nobody. */
function isOfMany(pronoun: string, next: string): boolean {
  return pronoun === 'il'
    ? /^(?:y|faut|reste|suffit|existe)$/.test(next)
    : (pronoun === 'ze' || pronoun === 'zij') && /(?:en|zijn)$/.test(next);
}

/** How many different words of a theme there are; how many in all for `her`, who is seldom called otherwise. */
export function wordsOf(theme: Theme, { telling }: Reading): readonly string[] {
  const keys = telling.filter(({ themes }) => themes.includes(theme)).map(({ key }) => key);
  return theme === 'her' ? keys : Array.from(new Set(keys));
}
