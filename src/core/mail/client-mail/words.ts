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
  /** The different words of each theme, as they are compared. */
  readonly kinds: ReadonlyMap<Theme, ReadonlySet<string>>;
  /** How often somebody is spoken of as one person. */
  readonly her: number;
  /** How many words there are. */
  readonly count: number;
}

const WORD = /[a-z\u00c0-\u024f]+/gi;

/** The words of a text that tell what it is about. Linear in its length. */
export function readWords(text: string): Reading {
  const known = new Map<string, { readonly key: string; readonly themes: readonly Theme[] }>();
  const telling: TellingWord[] = [];
  const kinds = new Map<Theme, Set<string>>();
  let her = 0;
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
      for (const theme of word.themes) {
        kinds.set(theme, (kinds.get(theme) ?? new Set()).add(key));
      }
    }
    const { key, themes } = word;
    const last = telling[telling.length - 1];
    if (last?.key === before && isOfMany(before, key)) {
      telling.pop();
      her -= 1;
    }
    if (themes.length > 0) {
      telling.push({ key, themes, start: found.index });
      her += Number(themes.includes('her'));
    }
    before = key;
    count += 1;
  }
  return { telling, kinds, her, count };
}

/** "Ze" with the verb of many, and "il" that stands for nobody. */
function isOfMany(pronoun: string, next: string): boolean {
  return pronoun === 'il'
    ? /^(?:y|faut|reste|suffit|existe)$/.test(next)
    : (pronoun === 'ze' || pronoun === 'zij') && /(?:en|zijn)$/.test(next);
}

/** The different words of a theme, as they are compared. */
export function wordsOf(theme: Theme, { kinds }: Reading): readonly string[] {
  return Array.from(kinds.get(theme) ?? []);
}
