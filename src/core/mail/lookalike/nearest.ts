import { EDIT, editWeight, SLIP } from './edits';
import type { Likeness } from './likeness';
import { perList } from './per-list';

/** Shorter names than these are near too many others: by a slip, by one edit, by two. */
const SHORTEST_FOR_SLIP = 4;
const SHORTEST_FOR_EDIT = 5;
const SHORTEST_FOR_TWO = 10;

/** In a word this long, one edit away lies no other word of the field: *Lokeren*; but *Gent* and *Genk*, *Herne* and *Herve*. */
const DISTINCT_WORD = 7;

/** A name, its place in the list, and which characters it has: a bit for each, some sharing one. */
interface Name {
  readonly name: string;
  readonly place: number;
  readonly signature: number;
}

/** Names to compare with, by their length. */
export type Names = ReadonlyMap<number, readonly Name[]>;

/** A list of names made ready for comparison. */
export const namesOf = perList((names): Names => {
  const byLength = new Map<number, Name[]>();
  names.forEach((name, place) => {
    const others = byLength.get(name.length) ?? [];
    others.push({ name, place, signature: signatureOf(name) });
    byLength.set(name.length, others);
  });
  return byLength;
});

/**
 * The known name that another name is a typing error away from.
 *
 * One typing error makes a name of five letters alike, two make one of ten, a slip one of four. It is certain where a slip
 * explains all, or as much as one edit in a word that has no neighbours.
 *
 * @param weigh what else sets the two apart, by the place of the known name in the list
 */
export function nearest(
  names: Names,
  name: string,
  weigh: (place: number) => number = () => 0,
): (Likeness & { readonly place: number }) | undefined {
  const signature = signatureOf(name);
  let nearestName: Name | undefined;
  let least = Infinity;
  for (let length = name.length - 2; length <= name.length + 2; length += 1) {
    const most = length < SHORTEST_FOR_TWO ? 1 : 2;
    for (const known of names.get(length) ?? []) {
      if (!differsBy(most, signature ^ known.signature)) {
        continue;
      }
      const weight = editWeight(known.name, name, most) + weigh(known.place);
      if (weight < least && weight <= mostFor(length)) {
        nearestName = known;
        least = weight;
      }
    }
  }
  return (
    nearestName && {
      like: nearestName.name,
      place: nearestName.place,
      isCertain:
        least <= EDIT &&
        nearestName.name.length >= SHORTEST_FOR_EDIT &&
        (least <= SLIP || changedWord(nearestName.name, name) >= DISTINCT_WORD),
    }
  );
}

function mostFor(length: number): number {
  if (length < SHORTEST_FOR_EDIT) {
    return length < SHORTEST_FOR_SLIP ? 0 : SLIP;
  }
  return length < SHORTEST_FOR_TWO ? EDIT : 2 * EDIT;
}

/** Length of the word in which two names first differ. */
function changedWord(known: string, name: string): number {
  let at = 0;
  while (at < known.length && known.charAt(at) === name.charAt(at)) {
    at += 1;
  }
  const before = known.slice(0, at).split(/[-.]/).pop() ?? '';
  const behind = known.slice(at).split(/[-.]/)[0] ?? '';
  return before.length + behind.length;
}

function signatureOf(name: string): number {
  let signature = 0;
  for (let index = 0; index < name.length; index += 1) {
    signature |= 1 << (name.charCodeAt(index) & 31);
  }
  return signature;
}

/** Whether no more bits are set than so many edits change: two each. */
function differsBy(edits: number, difference: number): boolean {
  let bits = difference;
  for (let left = 2 * edits; left > 0; left -= 1) {
    bits &= bits - 1;
  }
  return bits === 0;
}
