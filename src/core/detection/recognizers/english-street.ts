import { wordBefore, wordBehind, wordSet, type Neighbour } from '../surroundings';
import { isCapitalised } from '../text';
import type { StreetSpan } from './address';
import type { HouseNumber } from './house-number';

const STREETS = wordSet('street road avenue lane drive gardens terrace crescent');

/** Words that are in no name of a street: "10 years on the road". */
const NO_NAME = wordSet(
  'the a an on in at of for to and or by with from off down our your main years year days weeks steps ways rules tips people ' +
    'new busy open side street road next per',
);

const MOST_WORDS = 2;

/** The street in English around a house number: "12 Church Street", "Church Road 12". */
export function englishStreetAround(text: string, number: HouseNumber): StreetSpan | undefined {
  return streetBehind(text, number) ?? streetBefore(text, number);
}

function streetBehind(text: string, number: HouseNumber): StreetSpan | undefined {
  const name: Neighbour[] = [];
  let at = number.end;
  for (let step = 0; step <= MOST_WORDS; step += 1) {
    const word = wordBehind(text, at, 2);
    if (!word) {
      return undefined;
    }
    if (STREETS.has(word.folded) && isName(name, word)) {
      return { start: number.start, end: word.end };
    }
    name.push(word);
    at = word.end;
  }
  return undefined;
}

function streetBefore(text: string, number: HouseNumber): StreetSpan | undefined {
  const street = wordBefore(text, number.start, 2);
  const name = street && STREETS.has(street.folded) ? wordBefore(text, street.start, 1) : undefined;
  return street && name && isName([name], street) ? { start: name.start, end: number.end } : undefined;
}

function isName(name: readonly Neighbour[], street: Neighbour): boolean {
  return (
    name.length > 0 &&
    name.every(
      ({ folded, text }) => !NO_NAME.has(folded) && (isCapitalised(text) || !isCapitalised(street.text)),
    )
  );
}
