import { CUES } from '../lexicon/cues';
import { WORD_CLASSES, type WordClass } from './word-class';

let cues: ReadonlyMap<string, WordClass> | undefined;

/**
 * What a word says of the words beside it: its class, when it is a cue. How much a class tells, and in which text, is learned
 * (`npm run train`).
 *
 * @param key the word as `lexiconKey` writes it
 */
export function cueOf(key: string): WordClass | undefined {
  cues = cues ?? read();
  return cues.get(key);
}

function read(): ReadonlyMap<string, WordClass> {
  const all = new Map<string, WordClass>();
  CUES.split(';').forEach((words, at) => {
    for (const word of words === '' ? [] : words.split(' ')) {
      all.set(word, WORD_CLASSES[at] ?? 'edge');
    }
  });
  return all;
}
