import type { Detection } from '../detection';
import { lexiconKey } from '../names/lexicon-key';
import { isParticle } from '../particles';

/** Somebody in a body, with the data that stand with the name. */
export interface Person {
  /** The fullest form of the name in the body; empty for somebody known by a number only. */
  readonly name: string;
  /** Where the person is named. */
  readonly mentions: readonly Detection[];
  /** Personal data that stand nearest behind a mention. */
  readonly data: readonly Detection[];
}

/** How far behind a name, in UTF-16 characters, data still are that person's. */
const REACH = 400;

/**
 * Puts detections together by the person whom they are about. "Fatima", "mevr. El Amrani" and "Fatima El Amrani" are one
 * person; two full names that share a family name are two.
 *
 * @param detections in the order of the text
 */
export function peopleIn(detections: readonly Detection[]): readonly Person[] {
  const people: { name: string; keys: readonly string[]; mentions: Detection[]; data: Detection[] }[] = [];
  const byKey = new Map<string, number[]>();
  let latest = -1;
  let latestEnd = -Infinity;
  for (const detection of detections) {
    if (detection.kind === 'name') {
      const keys = keysOf(detection.text);
      let index = find(keys, people, byKey);
      if (index === -1) {
        index = people.length;
        people.push({ name: detection.text, keys, mentions: [], data: [] });
      }
      const person = people[index];
      if (person) {
        person.mentions.push(detection);
        if (keys.length > person.keys.length) {
          person.name = detection.text;
          person.keys = keys;
        }
        for (const key of keys) {
          remember(byKey, key, index);
        }
      }
      latest = index;
      latestEnd = detection.end;
    } else {
      const person = detection.start - latestEnd <= REACH ? people[latest] : undefined;
      if (person) {
        person.data.push(detection);
      } else {
        people.push({ name: '', keys: [], mentions: [], data: [detection] });
      }
    }
  }
  return people.map(({ name, mentions, data }) => ({ name, mentions, data }));
}

/** Of several people whom a short name may mean, the one named last is meant. */
function find(
  keys: readonly string[],
  people: readonly { readonly keys: readonly string[] }[],
  byKey: ReadonlyMap<string, readonly number[]>,
): number {
  const candidates = keys.reduce<readonly number[]>((all, key) => all.concat(byKey.get(key) ?? []), []);
  let found = -1;
  for (const index of candidates) {
    if (index > found && isSame(keys, people[index]?.keys ?? [])) {
      found = index;
    }
  }
  return found;
}

const MOST_NAMESAKES = 20;

function remember(byKey: Map<string, number[]>, key: string, index: number): void {
  const known = byKey.get(key);
  if (known === undefined) {
    byKey.set(key, [index]);
  } else if (!known.includes(index) && known.length < MOST_NAMESAKES) {
    known.push(index);
  }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.every((key) => other.includes(key)) || other.every((key) => one.includes(key));
}

/** The words of a name as they are compared: without case, accents, particles and initials. */
export function keysOf(name: string): string[] {
  return name
    .split(/[\s,.]+/)
    .map(lexiconKey)
    .filter((key) => key.length > 1 && !isParticle(key));
}
