import { bitsOf } from './packed';

/** A sign holds one of so many values. Another is read when four signs' worth is more than what is left to choose from. */
export const BASE = 64;
export const NARROWEST = BASE * BASE * BASE * BASE;

/** A chance counts parts of this; an answer moves it by a 64th of what it was off. */
export const CERTAIN = 16_384;
const SLOWNESS = 6;

/**
 * The questions about a number: whether it is not 0, whether it is negative, then by turns for either side whether it is past 1, past
 * 2 … up to 60.
 */
const NOT_ZERO = 0;
const NEGATIVE = 1;
const QUESTIONS = 128;

/** Chances are learned apart for so many surroundings. */
const SURROUNDINGS = 9;

/** The chance that each question in each surrounding is answered with yes, before any is. */
export function evenChances(): Uint16Array {
  return new Uint16Array(QUESTIONS * SURROUNDINGS).fill(CERTAIN / 2);
}

/** The chance once the question is answered. */
export function chanceAfter(chance: number, isYes: boolean): number {
  return isYes ? chance + ((CERTAIN - chance) >> SLOWNESS) : chance - (chance >> SLOWNESS);
}

/** Where numbers lean to behind one: away from it, as hidden units next to each other pull to opposite sides. */
export function leaningAfter(leaning: number, number: number): number {
  return -16 * number - ((3 * leaning) >> 2);
}

/** Where the chances of such a surrounding begin. */
export function surroundingOf(leaning: number): number {
  const step = (leaning + 32 * SURROUNDINGS) >> 6;
  return QUESTIONS * (step < 0 ? 0 : step < SURROUNDINGS ? step : SURROUNDINGS - 1);
}

/**
 * Reads small whole numbers as `tools/lexicon/encode-numbers.mjs` wrote them: an adaptive range coder (Martin 1979) of answers of
 * yes and no. Of numbers that are written a sign each, gzip makes a fifth more: it finds chance repetitions, which cost more than
 * they save.
 *
 * @param count how many numbers there are, each from −60 to 60
 */
export function numbersIn(signs: string, count: number): Int8Array {
  const numbers = new Int8Array(count);
  const chances = evenChances();
  let leaning = 0;
  let surrounding = surroundingOf(leaning);
  let question = NOT_ZERO;
  let range = 1;
  let rest = 0;
  let read = 0;
  for (let at = 0; at < count;) {
    while (range < NARROWEST) {
      range *= BASE;
      rest = rest * BASE + bitsOf(signs.charCodeAt(read));
      read += 1;
    }
    const chance = chances[surrounding + question] ?? 0;
    const part = Math.floor(range / CERTAIN) * chance;
    const isYes = rest < part;
    chances[surrounding + question] = chanceAfter(chance, isYes);
    if (isYes) {
      range = part;
      question += question === NOT_ZERO ? 1 : 2;
    } else {
      range -= part;
      rest -= part;
      if (question === NEGATIVE) {
        question = 2;
      } else {
        const size = question >> 1;
        const number = question & 1 ? -size : size;
        numbers[at] = number;
        at += 1;
        question = NOT_ZERO;
        leaning = leaningAfter(leaning, number);
        surrounding = surroundingOf(leaning);
      }
    }
  }
  return numbers;
}
