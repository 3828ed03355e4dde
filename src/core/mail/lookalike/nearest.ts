import { EDIT, editWeight, SLIP } from './edits';
import type { Likeness } from './likeness';
import { perList } from './per-list';

/** Shorter names than these are near too many others: by a slip, by one edit, by two. */
const SHORTEST_FOR_SLIP = 4;
const SHORTEST_FOR_EDIT = 5;
const SHORTEST_FOR_TWO = 10;

/** In a word this long, one edit away lies no other word of the field: *Lokeren*; but *Gent* and *Genk*, *Herne* and *Herve*. */
const DISTINCT_WORD = 7;

/** Names to compare with, and which characters each has: a bit for each, some sharing one. */
export interface Names {
  readonly names: readonly string[];
  readonly signatures: readonly number[];
}

/** A list of names made ready for comparison. */
export const namesOf = perList((names): Names => ({ names, signatures: names.map(signatureOf) }));

/**
 * The known name that another name is a typing error away from.
 *
 * One edit or two slips make a name of five letters alike, twice as much one of ten, a slip one of four. It is certain
 * where a slip explains all, or one edit in a word that has no neighbours.
 *
 * @param weigh what else sets the two apart, by the place of the known name in the list
 */
export function nearest(
  { names, signatures }: Names,
  name: string,
  weigh: (place: number) => number = () => 0,
): (Likeness & { readonly place: number }) | undefined {
  const signature = signatureOf(name);
  let place = -1;
  let least = Infinity;
  for (let index = 0; index < names.length; index += 1) {
    if (!mayBeNear(signature ^ (signatures[index] ?? 0))) {
      continue;
    }
    const known = names[index] ?? '';
    if (known.length < SHORTEST_FOR_SLIP || Math.abs(known.length - name.length) > 2) {
      continue;
    }
    const weight = editWeight(known, name, known.length < SHORTEST_FOR_TWO ? 1 : 2) + weigh(index);
    if (weight < least && weight <= mostFor(known)) {
      place = index;
      least = weight;
    }
  }
  const like = names[place];
  return like === undefined
    ? undefined
    : {
        like,
        place,
        isCertain:
          least <= EDIT &&
          like.length >= SHORTEST_FOR_EDIT &&
          (least <= SLIP || changedWord(like, name) >= DISTINCT_WORD),
      };
}

function mostFor({ length }: string): number {
  if (length < SHORTEST_FOR_EDIT) {
    return SLIP;
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

/** Two edits change at most four bits: whether no more than four are set. */
function mayBeNear(difference: number): boolean {
  let bits = difference;
  bits &= bits - 1;
  bits &= bits - 1;
  bits &= bits - 1;
  bits &= bits - 1;
  return bits === 0;
}
