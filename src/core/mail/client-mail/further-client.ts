import { MOST_READ, type ClientEvidence } from './evidence';
import { FURTHER_WEIGHTS, LENGTH_WEIGHT } from './further-weights';
import { isStrong } from './own-data';
import { holds, type Person } from './persons';
import { whoScore } from './score';
import type { Signals, WhoSignal } from './signals';
import { standingOf, type Place, type Standing } from './standing';

/** The likeliest client, and somebody outside that household who may be another. */
interface Pair {
  readonly first: Standing;
  readonly other: Standing;
  readonly isSeveralSaid: boolean;
}

/** As "twee dingen", "allebei" and "burenruzie" do. */
const SEVERAL =
  /(?:^|[^a-zà-ÿ])(?:beiden?|allebei|alle ?twee|(?:twee|deux|two) (?:dingen|vragen|zaken|mensen|gezinnen|dossiers|kandidaten|choses|questions|situations|personnes|things|people|cases)|naamgeno|verwissel|verwar|buren|elkaar|mekaar|les deux|l['’]autre|homonym|both|de (?:andere|eerste|tweede)(?![a-z]))/i;

/** What is seen of two people by name, and whether it holds. */
const SEEN = {
  severalSaid: ({ isSeveralSaid }: Pair) => isSeveralSaid,
  oneInSubject: ({ first, other }: Pair) => isInSubject(first) !== isInSubject(other),
  firstAlone: ({ first }: Pair) => isPlaced(first, 'alone'),
  firstNumbered: ({ first, other }: Pair) => isPlaced(first, 'numbered') && !isPlaced(other, 'numbered'),
  fullName: ({ other }: Pair) => other.signals.includes('fullName'),
  hint: ({ other }: Pair) => other.signals.includes('hint'),
  bracketed: ({ other }: Pair) => isPlaced(other, 'bracketed'),
  bothOpenLines: (pair: Pair) => areBoth(pair, 'opensLine'),
  bothOpenSentences: (pair: Pair) => areBoth(pair, 'opensSentence'),
  bothInItems: (pair: Pair) =>
    areBoth(pair, 'inItem') && !pair.first.lines.some((line) => pair.other.lines.includes(line)),
  bothExplained: (pair: Pair) => areBoth(pair, 'explained'),
};

/** What speaks for somebody being another client than the first, or against. */
export type FurtherSignal = keyof typeof SEEN;
export const FURTHER_SIGNALS = Object.keys(SEEN) as readonly FurtherSignal[];

/** Somebody who may be another client than the first. */
export interface Further {
  readonly standing: Standing;
  readonly signals: readonly FurtherSignal[];
  /** Of the mail, as `Signals` has it: the longer, the more people are named in passing. */
  readonly length: number;
}

/** A relative, somebody at work and who is in the quoted history alone are no client of their own. */
const NEVER: readonly WhoSignal[] = ['kinsman', 'office', 'quotedOnly'];

/** What it says for being the first client that the name opens a line, as log odds. */
const OPENING = 1.5;

/** Those by name who may be clients of the message, the likeliest first. */
export function standingsIn({ body }: ClientEvidence, { candidates, data }: Signals): readonly Standing[] {
  const numbers = data
    .filter(({ where, detection }) => where === 'body' && isStrong(detection))
    .map(({ detection }) => detection.start);
  const standings: Standing[] = [];
  for (const { person, signals } of candidates) {
    if (person !== null && !signals.some((signal) => NEVER.includes(signal))) {
      standings.push(standingOf(person, signals, body.text, numbers));
    }
  }
  return standings.sort((one, other) => firstScore(other) - firstScore(one));
}

/** Who is named outside the household of the first. @param standings the likeliest first */
export function furtherAmong(
  [first, ...others]: readonly Standing[],
  { draft, body }: ClientEvidence,
  { mail: { length } }: Signals,
): readonly Further[] {
  if (first === undefined) {
    return [];
  }
  const isSeveralSaid = SEVERAL.test(`${draft.subject}\n${body.text.slice(0, MOST_READ)}`);
  return others
    .filter(({ person }) => !isOneHousehold(first.person, person))
    .map((standing) => ({
      standing,
      signals: FURTHER_SIGNALS.filter((signal) => SEEN[signal]({ first, other: standing, isSeveralSaid })),
      length,
    }));
}

/** How much speaks for somebody being another client, as log odds; learned (`npm run train:further`). */
export function furtherScore({ signals, length }: Further): number {
  return signals.reduce((sum, signal) => sum + FURTHER_WEIGHTS[signal], LENGTH_WEIGHT * length);
}

/** One name holds the other, or they end in the same family name. Given names in common are no household. */
export function isOneHousehold({ keys }: Person, { keys: others }: Person): boolean {
  return (
    holds(keys, others) ||
    holds(others, keys) ||
    (keys.length > 1 && others.length > 1 && keys[keys.length - 1] === others[others.length - 1])
  );
}

function firstScore(standing: Standing): number {
  return whoScore(standing) + (isPlaced(standing, 'opensLine') ? OPENING : 0);
}

function isInSubject({ signals }: Standing): boolean {
  return signals.includes('inSubject');
}

function isPlaced({ places }: Standing, place: Place): boolean {
  return places.includes(place);
}

function areBoth({ first, other }: Pair, place: Place): boolean {
  return isPlaced(first, place) && isPlaced(other, place);
}
