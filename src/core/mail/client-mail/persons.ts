import { detectPersonalData } from '../../detection';
import type { BodyFindings } from '../../detection/body/detect-in-body';
import { keysOf } from '../../detection/body/people';
import type { Detection } from '../../detection/detection';
import { firstNameOf, lookUp, wordOf } from '../../detection/names/lexicon';
import { MOST_READ, type ClientEvidence, type PlacedDetection } from './evidence';

/** Somebody whom the mail names, and who is not known to be a professional. */
export interface Person {
  /** The words of the fullest form of the name, as they are compared. */
  readonly keys: readonly string[];
  /** In the order of subject, text and file names. */
  readonly mentions: readonly Mention[];
}

export interface Mention extends PlacedDetection {
  readonly isQuoted: boolean;
  /** The line has no capitals. */
  readonly isInSmallLetters: boolean;
}

const FEWEST_WORDS = 4;

/** Whoever names people more often than this has said who the first are; looking at each of them takes longer and longer. */
const MOST_MENTIONS = 50;

/** Everybody whom the mail names and who may be a client; a short name and the full one that holds it are one person. */
export function personsIn(
  { inSubject, body, attachments }: ClientEvidence,
  isProfessional: (name: string) => boolean,
): readonly Person[] {
  const inBody = body.detections
    .filter(({ kind, part }) => kind === 'name' && (part === 'message' || part === 'quoted'))
    .slice(0, MOST_MENTIONS)
    .map((detection): Mention => mention(detection, 'body', detection.part === 'quoted'));
  const mentions = inSubject
    .map((detection) => mention(detection, 'subject'))
    .concat(
      inBody,
      inSmallLetters(body),
      ...attachments.map(({ detections }) => detections.map((detection) => mention(detection, 'attachment'))),
    )
    .filter(({ detection: { kind } }) => kind === 'name')
    .slice(0, MOST_MENTIONS)
    .filter(({ detection: { text } }) => !isProfessional(text));
  const persons: { keys: readonly string[]; mentions: Mention[] }[] = [];
  for (const one of mentions) {
    const keys = keysOf(one.detection.text);
    if (one.detection.tier === 'hint' && !keys.some(isOnlyAName)) {
      continue;
    }
    const same = persons.find((person) => holds(person.keys, keys) || holds(keys, person.keys));
    if (same !== undefined) {
      same.mentions.push(one);
      same.keys = keys.length > same.keys.length ? keys : same.keys;
    } else {
      persons.push({ keys, mentions: [one] });
    }
  }
  return persons;
}

function mention(
  detection: Detection,
  where: PlacedDetection['where'],
  isQuoted = false,
  isInSmallLetters = false,
): Mention {
  return { where, detection, isQuoted, isInSmallLetters };
}

/** Whether a name holds all words of another. */
export function holds(keys: readonly string[], others: readonly string[]): boolean {
  return others.every((key) => keys.includes(key));
}

function isOnlyAName(key: string): boolean {
  const bits = lookUp(key);
  return firstNameOf(bits) > 0 && wordOf(bits) === 0;
}

/** A line without capitals is read as a subject is, where a name need not have one. */
function inSmallLetters({ text, parts, detections }: BodyFindings): readonly Mention[] {
  const found: Mention[] = [];
  const taken = new Set(detections.map(({ start }) => start));
  for (const { kind, start, end } of parts) {
    if (start < MOST_READ && (kind === 'message' || kind === 'quoted')) {
      let at = start;
      for (const line of text.slice(start, Math.min(end, MOST_READ)).split('\n')) {
        for (const detection of isInSmallLetters(line)
          ? detectPersonalData(line, { textKind: 'subject' })
          : []) {
          if (detection.tier !== 'hint' && !taken.has(at + detection.start)) {
            const moved = { ...detection, start: at + detection.start, end: at + detection.end };
            found.push(mention(moved, 'body', kind === 'quoted', true));
          }
        }
        at += line.length + 1;
      }
    }
  }
  return found;
}

function isInSmallLetters(line: string): boolean {
  return !/[A-ZÀ-Þ][a-zà-ÿ]/.test(line) && (line.match(/[a-zà-ÿ]+/g) ?? []).length >= FEWEST_WORDS;
}
