import type { Detection } from '../detection';
import { isParticle } from '../particles';
import type { Recognizer } from '../recognizer';
import { fold, wordsOf } from '../text';

const SHORTEST_WORD = 3;
const ENDINGS = ['', 's', "'s", '’s'];

/**
 * The client's names as the caseworker typed them: certain, in any case and spelling of accents, whole or in part
 * ("Fatima", "el amrani", "Amrani Fatima", "Fatima's dossier"). Adjoining words are one finding.
 */
export const recognizeClientNames: Recognizer = ({ text, words, context }) => {
  const parts = new Set(
    context.clientNames
      .reduce<string[]>((all, name) => all.concat(wordsOf(name).map((word) => fold(word.text))), [])
      .filter((part) => part.length >= SHORTEST_WORD && !isParticle(part))
      .reduce<string[]>((all, part) => all.concat(ENDINGS.map((ending) => part + ending)), []),
  );
  const found: Detection[] = [];
  words.forEach((word) => {
    if (!parts.has(fold(word.text))) {
      return;
    }
    const previous = found[found.length - 1];
    if (previous && isPartOfName(text.slice(previous.end, word.start))) {
      found[found.length - 1] = detectionOf(text, previous.start, word.end);
    } else {
      found.push(detectionOf(text, word.start, word.end));
    }
  });
  return found;
};

/** Whether nothing but spaces and particles stands between two parts of a name: "Fatima El Amrani". */
function isPartOfName(between: string): boolean {
  return (
    /^[\s\S]{1,20}$/.test(between) &&
    between.split(/\s+/).every((word) => word === '' || isParticle(fold(word)))
  );
}

function detectionOf(text: string, start: number, end: number): Detection {
  return {
    kind: 'name',
    start,
    end,
    text: text.slice(start, end),
    confidence: 1,
    tier: 'block',
    evidence: [{ code: 'knownName' }],
  };
}
