/** Packs small whole numbers in nearly as few bits as they hold information, as `names/packed-numbers.ts` reads them. */
import {
  BASE,
  CERTAIN,
  chanceAfter,
  evenChances,
  leaningAfter,
  NARROWEST,
  surroundingOf,
} from '../../src/core/detection/names/packed-numbers';
import { sign } from './encode.mjs';

/**
 * The signs are the digits of a fraction. Each answer leaves the part of the range, from `low` on, in which it lies.
 *
 * @param {ArrayLike<number>} numbers from −60 to 60
 * @returns {string} signs of six bits
 */
export function signsOfNumbers(numbers) {
  const chances = evenChances();
  let leaning = 0;
  let low = 0n;
  let range = 1;
  let digits = 0;
  for (const number of Array.from(numbers)) {
    const surrounding = surroundingOf(leaning);
    for (const [question, isYes] of answersOf(number)) {
      for (; range < NARROWEST; range *= BASE, digits += 1) low *= BigInt(BASE);
      const chance = chances[surrounding + question] ?? 0;
      const part = Math.floor(range / CERTAIN) * chance;
      chances[surrounding + question] = chanceAfter(chance, isYes);
      low += isYes ? 0n : BigInt(part);
      range = isYes ? part : range - part;
    }
    leaning = leaningAfter(leaning, number);
  }
  const octal = digits > 0 ? low.toString(8).padStart(2 * digits, '0') : '';
  return octal.replace(/../g, (two) => sign(parseInt(two, 8)));
}

/** @param {number} number @returns {readonly (readonly [question: number, isYes: boolean])[]} */
function answersOf(number) {
  if (number === 0) return [[0, false]];
  const side = number < 0 ? 1 : 0;
  const size = Math.abs(number);
  return [
    [0, true],
    [1, side === 1],
    ...Array.from({ length: size }, (_, at) => /** @type {const} */ ([2 * (at + 1) + side, at + 1 < size])),
  ];
}
