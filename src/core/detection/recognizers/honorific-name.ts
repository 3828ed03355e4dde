import type { Detection } from '../detection';
import type { Recognizer } from '../recognizer';
import { fold, isCapitalised, type Word } from '../text';

const HONORIFICS: ReadonlySet<string> = new Set(
  'mevr mevrouw mw mej mejuffrouw juffrouw dhr heer meneer hr mijnheer mr mrs ms miss mme madame mlle mademoiselle monsieur m'.split(
    ' ',
  ),
);

const PARTICLES: ReadonlySet<string> = new Set(
  "van de den der ter ten vande vanden vander het 't la le du des di da do dos del della el al ben bin ould von zu y e".split(
    ' ',
  ),
);

/** What follows an honorific without being a name: "mevrouw de voorzitter", "mw. en dhr.". */
const NO_NAME: ReadonlySet<string> = new Set(
  (
    'en et and of ou or die dat is heeft wil komt wordt belt vraagt in op met voor bij uit over aan om te als ' +
    'voorzitter burgemeester schepen directeur directrice minister rechter notaris advocaat dokter president ' +
    'le la les qui est a'
  ).split(' '),
);

const LONGEST_NAME = 5;

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
        confidence: isCapitalised(last.text) ? 0.97 : 0.9,
        tier: 'block',
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
    const isParticle = PARTICLES.has(fold(word.text));
    if (!isCapitalised(word.text) && !isParticle) {
      // In "mevr. peeters komt morgen" the name ends with the first word that is no particle.
      if (name.every((part) => PARTICLES.has(fold(part.text)))) {
        name.push(word);
      }
      break;
    }
    name.push(word);
  }
  return name.some((part) => !PARTICLES.has(fold(part.text))) ? withoutTrailingParticles(name) : [];
}

function withoutTrailingParticles(name: readonly Word[]): readonly Word[] {
  const last = name[name.length - 1];
  return last && PARTICLES.has(fold(last.text)) && !isCapitalised(last.text)
    ? withoutTrailingParticles(name.slice(0, -1))
    : name;
}

/** Only a space, or a full stop and a space, stands between two words of one name. */
function isJoined(text: string, before: Word, word: Word): boolean {
  return /^(?:\. ?| {1,2})$/.test(text.slice(before.end, word.start));
}
