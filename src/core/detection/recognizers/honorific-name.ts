import type { Detection } from '../detection';
import { isParticle } from '../particles';
import type { Recognizer } from '../recognizer';
import { fold, isCapitalised, type Word } from '../text';

const HONORIFICS: ReadonlySet<string> = new Set(
  'mevr mevrouw mw mej mejuffrouw juffrouw dhr heer meneer hr mijnheer mr mrs ms miss mme madame mlle mademoiselle monsieur m'.split(
    ' ',
  ),
);

/** Honorifics and other parts of a name that are written with a full stop, which then ends no sentence. */
const ABBREVIATION = /^(?:mevr|mw|mej|dhr|hr|mr|mrs|ms|mme|mlle|st|.)$/i;

/** What follows an honorific without being a name: "mevrouw de voorzitter", "mw. en dhr.". */
const NO_NAME: ReadonlySet<string> = new Set(
  (
    'en et and of ou or die dat is heeft wil komt wordt belt vraagt in op met voor bij uit over aan om te als ' +
    'voorzitter burgemeester schepen directeur directrice minister rechter notaris advocaat dokter president ' +
    'le la les qui est a'
  ).split(' '),
);

const LONGEST_NAME = 5;

const CERTAIN = { confidence: 0.97, tier: 'block' } as const;

/** In lower case the word may be another one after all: "mevrouw belt". */
const LIKELY = { confidence: 0.7, tier: 'ask' } as const;

/**
 * A name behind an honorific: "mevr. Peeters", "dhr. Van den Bossche", "Mme El Amrani" (M1). Behind an honorific an
 * unknown word is a name; only where it starts in lower case does it have to stand alone or behind particles.
 */
export const recognizeHonorificNames: Recognizer = ({ text, words }) => {
  const found: Detection[] = [];
  words.forEach((honorific, index) => {
    if (!isHonorific(text, honorific)) {
      return;
    }
    const name = nameFrom(text, words, index + 1);
    const first = name[0];
    const last = name[name.length - 1];
    if (first && last) {
      found.push({
        kind: 'name',
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        ...(isCapitalised(last.text) ? CERTAIN : LIKELY),
        evidence: [{ code: 'afterWord', word: honorific.text, start: honorific.start }],
      });
    }
  });
  return found;
};

function isHonorific(text: string, word: Word): boolean {
  const folded = fold(word.text);
  if (!HONORIFICS.has(folded)) {
    return false;
  }
  // A lone letter is an honorific only as the French "M. ": "M. Dupont", never the "m" of "5 m hoog".
  return folded !== 'm' || (word.text === 'M' && text[word.end] === '.');
}

function nameFrom(text: string, words: readonly Word[], from: number): readonly Word[] {
  const name: Word[] = [];
  let index = from;
  for (; index < words.length && name.length < LONGEST_NAME; index += 1) {
    const word = words[index];
    const before = words[index - 1];
    if (!word || !before || !isJoined(text, before, word) || NO_NAME.has(fold(word.text))) {
      break;
    }
    if (!isCapitalised(word.text) && !isParticle(fold(word.text))) {
      // In "mevr. peeters komt morgen" the name ends with the first word that is no particle.
      if (name.every(isParticleWord)) {
        name.push(word);
      }
      break;
    }
    name.push(word);
  }
  return name.every(isParticleWord) ? [] : withoutTrailingParticles(name);
}

function withoutTrailingParticles(name: readonly Word[]): readonly Word[] {
  const last = name[name.length - 1];
  return last && isParticleWord(last) && !isCapitalised(last.text)
    ? withoutTrailingParticles(name.slice(0, -1))
    : name;
}

function isParticleWord(word: Word): boolean {
  return isParticle(fold(word.text));
}

/** Only a space stands between two words of one name, or behind an abbreviation a full stop. */
function isJoined(text: string, before: Word, word: Word): boolean {
  const between = text.slice(before.end, word.start);
  return /^ {1,2}$/.test(between) || (/^\. ?$/.test(between) && ABBREVIATION.test(before.text));
}
