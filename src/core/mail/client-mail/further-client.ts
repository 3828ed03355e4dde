import { MOST_READ, type ClientEvidence } from './evidence';
import { FURTHER_WEIGHTS } from './further-weights';
import type { Person } from './persons';
import type { Signals, WhoSignal } from './signals';
import { standingOf, type Standing } from './standing';

/** What tells of somebody beside the first client; as `valuesOf` gives it. */
export const FURTHER_SIGNALS = [
  'somebody else is named',
  'the length of the mail: the longer, the more people are named in passing',
  'the mail says that it is about several',
  'one of them is in the subject, and not both',
  'the first stands alone in a line',
  'the other is named in full',
  'the name of the other may be a word',
  'both open a line',
  'each has a line of a list',
  'how much more speaks for the other being a client, as log odds, than for the first',
] as const;

/** Somebody outside the household of the first client, who may be another one. */
export interface Further {
  readonly standing: Standing;
  /** In the order of `FURTHER_SIGNALS`. */
  readonly values: readonly number[];
}

/** As "twee dingen", "allebei" and "burenruzie" do. */
const SEVERAL =
  /(?:^|[^a-zà-ÿ])(?:beide|allebei|alle ?twee|(?:twee|deux|two) (?:dingen|vragen|zaken|mensen|gezinnen|dossiers|choses|questions|situations|personnes|things|people)|naamgeno|verwi|verwarr|buren|elkaar|les deux|homonym|both|de (?:andere|eerste|tweede) )/i;

/** Somebody at work and who is in the quoted history alone are no client of their own. */
const NEVER: readonly WhoSignal[] = ['office', 'quotedOnly'];

/** "de kinderen Bilal en Nora": so near to a relative's name, in UTF-16 characters, stands another one's. */
const BESIDE = 5;

/** What it says for being the first client that the name opens a line, as log odds. */
const OPENING = 1.5;

/** Those by name who may be clients of the message, the likeliest first. */
export function standingsIn({ body }: ClientEvidence, { candidates }: Signals): readonly Standing[] {
  const standings: Standing[] = [];
  const kinEnds: number[] = [];
  for (const { person, signals, near } of candidates) {
    const spans = person === null ? [] : person.mentions.map(({ detection }) => detection);
    const isKin =
      signals.includes('kinsman') ||
      spans.some(({ start }) => kinEnds.some((end) => end < start && end + BESIDE >= start));
    if (isKin) {
      kinEnds.push(...spans.map(({ end }) => end));
    } else if (person !== null && !signals.some((signal) => NEVER.includes(signal))) {
      const standing = standingOf(person, signals, near, body.text);
      if (!standing.isAtWork) {
        standings.push(standing);
      }
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
    .map((standing) => ({ standing, values: valuesOf(first, standing, isSeveralSaid, length) }));
}

/** How much speaks for somebody being another client, as log odds; learned (`npm run train:further`). */
export function furtherScore({ values }: Further): number {
  return values.reduce((sum, value, at) => sum + value * (FURTHER_WEIGHTS[at] ?? 0), 0);
}

function valuesOf(
  first: Standing,
  other: Standing,
  isSeveralSaid: boolean,
  length: number,
): readonly number[] {
  return [
    1,
    length,
    isSeveralSaid,
    first.signals.includes('inSubject') !== other.signals.includes('inSubject'),
    first.isAlone,
    other.signals.includes('fullName'),
    other.signals.includes('hint'),
    first.opensLine && other.opensLine,
    first.isInItem && other.isInItem && !first.lines.some((line) => other.lines.includes(line)),
    other.score - first.score,
  ].map(Number);
}

/** They end in the same family name. Given names in common are no household. */
export function isOneHousehold({ keys }: Person, { keys: others }: Person): boolean {
  return keys.length > 1 && others.length > 1 && keys[keys.length - 1] === others[others.length - 1];
}

function firstScore({ score, opensLine }: Standing): number {
  return score + (opensLine ? OPENING : 0);
}
