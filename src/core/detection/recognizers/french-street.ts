import { isAlphanumericAt, wordBefore, wordBehind, wordSet, type Neighbour } from '../surroundings';
import { isCapitalised } from '../text';
import type { StreetSpan } from './address';
import type { HouseNumber } from './house-number';

/** Words that only a street begins with. */
const STREETS = wordSet(
  'rue r avenue av ave chaussee chee ch boulevard bd bld bvd impasse ruelle dreve venelle allee clos sentier',
);

/** Short forms, which need their full stop or a capital to be taken for a street. */
const SHORT = wordSet('r av ave ch bd bld bvd pl');

/** Words that a street may begin with: they need the name of something behind them ("place de l'Église"). */
const PLACES = wordSet('place pl quai square route passage chemin cite residence parvis esplanade cour');

/** What makes another expression of them: "mise en place", "sur place", "feuille de route", "dossier clos". */
const NO_STREET_BEFORE = wordSet(
  'en sur de sa leur une feuille dossier dossiers quai est sont cas mise premiere seconde libre',
);

const PARTICLES = wordSet('de du des la le les l d saint sainte st ste');

/** Words that are in no name of a street. */
const NO_NAME = wordSet(
  'het een van voor met naar niet ook aan bij of dat die deze is op om te in uit over als we ze hij zij ik je werd heeft pour jusque jusqu avec sans sur dans par est sont sera ferme fermee fermeture entre apres avant depuis vers chez en et ou ' +
    'travaux reunion stage parking travail',
);

const FURTHEST = 7;

/** The street in French around a house number: "rue des Tanneurs 12", "12, rue du Moulin", "avenue Louise, n° 54". */
export function frenchStreetAround(text: string, number: HouseNumber): StreetSpan | undefined {
  return streetBefore(text, number) ?? streetBehind(text, number);
}

function streetBefore(text: string, number: HouseNumber): StreetSpan | undefined {
  const name: Neighbour[] = [];
  let at = number.start;
  for (let step = 0; step < FURTHEST; step += 1) {
    const word = wordBefore(text, at, 3);
    if (!word || !isNameGap(text, word.end, at)) {
      return undefined;
    }
    if (isStreet(text, word, name)) {
      return { start: word.start, end: number.end };
    }
    if (NO_NAME.has(word.folded)) {
      return undefined;
    }
    if (!(name.length === 0 && ['n', 'no', 'nr', 'numero'].includes(word.folded))) {
      name.unshift(word);
    }
    at = word.start;
  }
  return undefined;
}

/** Whether the characters between two words can stand in an address. */
function isNameGap(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (!" '’._,°-".includes(text.charAt(index))) {
      return false;
    }
  }
  return true;
}

/** @param name the words between the street and its number */
function isStreet(text: string, word: Neighbour, name: readonly Neighbour[]): boolean {
  const last = name[name.length - 1];
  if (
    !last ||
    (PARTICLES.has(last.folded) && name.length < 3) ||
    /^(?:du|des|de|le|la|les|l|d)$/.test(last.folded)
  ) {
    return false;
  }
  if (
    SHORT.has(word.folded) &&
    text.charAt(word.end) !== '.' &&
    !(isCapitalised(word.text) && word.text.length > 1)
  ) {
    return false;
  }
  if (STREETS.has(word.folded)) {
    return true;
  }
  return PLACES.has(word.folded) && isName(name) && !isOtherExpression(text, word);
}

function isOtherExpression(text: string, word: Neighbour): boolean {
  const before = wordBefore(text, word.start, 2);
  return before !== undefined && NO_STREET_BEFORE.has(before.folded);
}

/** Whether the words behind "place" name something: "de l'Église", "Communale". */
function isName(name: readonly Neighbour[]): boolean {
  return name.some((word) => !PARTICLES.has(word.folded) && isCapitalised(word.text));
}

/** "12, rue du Moulin", "12 bis avenue Louise": the number first. */
function streetBehind(text: string, number: HouseNumber): StreetSpan | undefined {
  let word = wordBehind(text, number.end, 2);
  if (word && (word.folded === 'bis' || word.folded === 'ter')) {
    word = wordBehind(text, word.end, 2);
  }
  if (!word || !(STREETS.has(word.folded) || PLACES.has(word.folded))) {
    return undefined;
  }
  const name = nameBehind(text, word.end);
  return isStreet(text, word, name)
    ? { start: number.start, end: name[name.length - 1]?.end ?? word.end }
    : undefined;
}

/** Particles and then the words with a capital, or one word in lower case: "du moulin", "de la Reine Astrid". */
function nameBehind(text: string, from: number): readonly Neighbour[] {
  const name: Neighbour[] = [];
  let at = from;
  for (let step = 0; step < FURTHEST; step += 1) {
    const word = wordBehind(text, at, 2);
    if (!word || !/^(?:[ '’_-]|\. ?)$/.test(text.slice(at, word.start)) || NO_NAME.has(word.folded)) {
      break;
    }
    const isFirst = name.every(({ folded }) => PARTICLES.has(folded));
    if (
      !isFirst &&
      !isCapitalised(word.text) &&
      !(PARTICLES.has(word.folded) && isFollowedByCapital(text, word))
    ) {
      break;
    }
    name.push(word);
    at = word.end;
  }
  return name;
}

function isFollowedByCapital(text: string, word: Neighbour): boolean {
  const next = wordBehind(text, word.end, 1);
  return next !== undefined && isCapitalised(next.text) && isAlphanumericAt(text, next.start);
}
