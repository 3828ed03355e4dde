import { isDigitAt } from '../digit-runs';
import { isCapitalised } from '../text';
import { wordBefore, wordSet, type Neighbour } from '../surroundings';

/** What says that a date is one of birth. */
export interface BirthSign {
  readonly start: number;
  readonly text: string;
  /** Whether it can have a year alone behind it: "geboren in 1958", not "geboorte 2026". */
  readonly allowsYear: boolean;
}

const BORN = wordSet('geb geboren born dob ne nee nes nees');

const BIRTH = wordSet(
  'geboorte geboortedatum geboortedat gebdatum gebdat geboortedag naissance birth birthdate',
);

/** Small words between the sign and the date, or around the sign. */
const FILLERS = wordSet('op on le the in en is was e datum date dat dd de of den');

/** Words that a place of birth stands behind. */
const PREPOSITIONS = wordSet('te a in at');

/** Words of a longer sign: "date of birth", "date de naissance". */
const LEAD = wordSet('date de of day datum d');

const FURTHEST = 6;

/**
 * The sign of birth in front of a date: "°", "geb.", "geboren te Aalst op", "né(e) le", "d.o.b.", "date of birth:".
 *
 * @param index where the date starts
 */
export function birthSignBefore(text: string, index: number): BirthSign | undefined {
  const between: Neighbour[] = [];
  let at = index;
  for (let step = 0; step <= FURTHEST; step += 1) {
    const degree = degreeBefore(text, at);
    if (degree !== undefined) {
      return isPlace(between) ? { start: degree, text: '°', allowsYear: true } : undefined;
    }
    const word = wordBefore(text, at);
    if (!word) {
      return undefined;
    }
    const sign = signAt(text, word, between);
    if (sign) {
      return isPlace(between) ? sign : undefined;
    }
    between.unshift(word);
    if (!canBePlace(between)) {
      return undefined;
    }
    at = word.start;
  }
  return undefined;
}

/** Index of a degree sign that stands alone in front of an index: "° 1958", but neither "n° 12" nor "20° 12". */
function degreeBefore(text: string, index: number): number | undefined {
  let at = index - 1;
  while (index - at < 4 && ' :(.,_'.includes(text.charAt(at) || '°')) {
    at -= 1;
  }
  const before = text.charAt(at - 1).toLowerCase();
  return text.charAt(at) === '°' && before !== 'n' && !isDigitAt(text, at - 1) ? at : undefined;
}

function signAt(text: string, word: Neighbour, between: readonly Neighbour[]): BirthSign | undefined {
  if (BIRTH.has(word.folded)) {
    const start = startOfLead(text, word);
    return { start, text: text.slice(start, word.end), allowsYear: false };
  }
  if (word.folded === 'b' && text.slice(word.start - 4, word.start).toLowerCase() === 'd.o.') {
    return { start: word.start - 4, text: text.slice(word.start - 4, word.end), allowsYear: true };
  }
  if (BORN.has(word.folded) && (!isNegation(word) || isFrench(between))) {
    return { start: word.start, text: text.slice(word.start, word.end), allowsYear: true };
  }
  return undefined;
}

/** "nee" is no in Dutch, and "ne" is half of not in French: without accents they are a sign only in front of "le" or "à". */
function isNegation({ folded, text }: Neighbour): boolean {
  return (folded === 'ne' || folded === 'nee') && folded === text.toLowerCase();
}

function isFrench(between: readonly Neighbour[]): boolean {
  return between.some(({ folded }) => folded === 'le' || folded === 'a');
}

function startOfLead(text: string, word: Neighbour): number {
  const before = wordBefore(text, word.start, 2);
  return before && LEAD.has(before.folded) ? startOfLead(text, before) : word.start;
}

function isFiller({ folded }: Neighbour): boolean {
  return FILLERS.has(folded);
}

const MOST_PLACE_WORDS = 3;

/** Whether words can be the end of "te Sint-Niklaas op": one word of any kind, or a few with capitals. */
function canBePlace(words: readonly Neighbour[]): boolean {
  const others = placeWords(words);
  return (
    others.length < 2 ||
    (others.length <= MOST_PLACE_WORDS && others.every(({ text }) => isCapitalised(text)))
  );
}

/** Whether the words between sign and date are no more than a place of birth: "te Sint-Niklaas op", "Aalst". */
function isPlace(between: readonly Neighbour[]): boolean {
  const others = placeWords(between);
  const hasPreposition = between.some(({ folded }) => PREPOSITIONS.has(folded));
  return (
    others.length === 0 ||
    hasPreposition ||
    (others.length === 1 && others.every(({ text }) => isCapitalised(text)))
  );
}

function placeWords(words: readonly Neighbour[]): readonly Neighbour[] {
  return words.filter((word) => !isFiller(word) && !PREPOSITIONS.has(word.folded));
}
