import { cueOf } from '../../detection/names/cues';
import { lexiconKey } from '../../detection/names/lexicon-key';
import { MOST_READ, type ClientEvidence } from './evidence';
import { wordWeight } from './words';

/** A word of a mail. */
export interface TopicWord {
  /** The word as it stands there. */
  readonly text: string;
  /** What it is compared by: words that begin alike tell alike. */
  readonly stem: string;
  /** What it says, as `wordWeight` has it. */
  readonly weight: number;
  /** How often it stands there. */
  times: number;
}

const WORD = /[a-z\u00c0-\u024f]+/gi;
const SHORTEST = 2;
/** Words that begin alike tell alike. */
export const LONGEST_STEM = 7;

/** The stem by which a word is looked up; empty for one that is too short to tell anything, and for "mevr." and its like. */
export function stemOf(word: string): string {
  const key = lexiconKey(word);
  return key.length < SHORTEST || cueOf(key) === 'honorific' ? '' : key.slice(0, LONGEST_STEM);
}

/** The different words of subject, message and quoted history, names left out. */
export function topicWordsOf({ draft, inSubject, body }: ClientEvidence): readonly TopicWord[] {
  const words = new Map<string, TopicWord>();
  addWords(words, draft.subject, 0, inSubject);
  let left = MOST_READ;
  for (const { kind, start, end } of body.parts) {
    if (left > 0 && (kind === 'message' || kind === 'quoted')) {
      const text = body.text.slice(start, Math.min(end, start + left));
      left -= text.length;
      addWords(words, text, start, body.detections);
    }
  }
  return Array.from(words.values());
}

function addWords(
  words: Map<string, TopicWord>,
  text: string,
  offset: number,
  named: readonly { readonly start: number; readonly end: number }[],
): void {
  let next = named.findIndex(({ end }) => end > offset);
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const at = offset + found.index;
    while (next >= 0 && (named[next]?.end ?? Infinity) <= at) {
      next += 1;
    }
    const stem = at < (named[next]?.start ?? Infinity) ? stemOf(found[0]) : '';
    const known = stem === '' ? undefined : words.get(stem);
    if (known !== undefined) {
      known.times += 1;
    } else if (stem !== '') {
      words.set(stem, { text: found[0], stem, weight: wordWeight(stem), times: 1 });
    }
  }
}
