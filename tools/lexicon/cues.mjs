/** Cue words by their class, from `lists/cue-classes.txt` and what `lists/cues.txt` has beyond it. */
import { lexiconKey } from '../../src/core/detection/names/lexicon-key';
import { ownRows } from './sources.mjs';

/** Which kinds of `lists/cues.txt` are cues of names, and of which class. */
const KINDS = {
  caseWord: 'matter',
  clientWord: 'client',
  organisationWord: 'organisation',
  professionalWord: 'professional',
};

/** Each class with its words as keys, sorted. A word has one class: the first that lists it. @returns {readonly (readonly [string, readonly string[]])[]} */
export function cuesByClass() {
  /** @type {Map<string, string>} */
  const classes = new Map();
  const add = (/** @type {string} */ word, /** @type {string} */ wordClass) => {
    const key = lexiconKey(word);
    if (!classes.has(key)) classes.set(key, wordClass);
  };
  let wordClass = '';
  for (const [line = ''] of ownRows('cue-classes.txt')) {
    if (line.endsWith(':')) wordClass = line.slice(0, -1);
    else for (const word of line.trim().split(/\s+/)) add(word, wordClass);
  }
  for (const [word = '', kind = '', , strength] of ownRows('cues.txt')) {
    const other = KINDS[/** @type {keyof typeof KINDS} */ (kind)];
    const isCue = other && !/\s/.test(word) && (strength === 'strong' || other !== 'matter');
    if (isCue && lexiconKey(word).length > 2) add(word, other);
  }
  return [...new Set(classes.values())].map((one) => [
    one,
    [...classes.keys()].filter((key) => classes.get(key) === one).sort(),
  ]);
}
