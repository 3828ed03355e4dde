import { detectPersonalData } from '../../detection';
import type { BodyFindings } from '../../detection/body/detect-in-body';
import type { PartKind } from '../../detection/body/parts';
import { keysOf } from '../../detection/body/people';
import type { Detection } from '../../detection/detection';
import { firstNameOf, lookUp, wordOf } from '../../detection/names/lexicon';
import type { PartnerIndex } from '../../partners/partner-index';
import { localOf } from '../address';
import type { MailDraft } from '../draft';

/** Somebody whom the text names, and who is not known to be a professional. */
export interface Named {
  /** The words of the name as they are compared. */
  readonly keys: readonly string[];
  readonly detection: Detection;
  readonly part: PartKind;
  readonly isFull: boolean;
  /** "mevr.", "dhr." and their like stand in front. */
  readonly hasTitle: boolean;
  readonly isInSmallLetters: boolean;
}

const ATTENDANCE =
  /^[^a-z]{0,4}(?:aanwezig|verontschuldigd|waren er|present|apologies|pr[ée]sents|excus[ée]s|absents|docenten|lesgever|intervenants|format(?:rice|eur)|wardens|chauffeurs|organisator|vragen|contact)(?![a-zà-ÿ])/i;
const OFFICE =
  /(?:^|[^a-zà-ÿ])(?:dr|prof|me|mr|dokter|docteur|notaris|meester|juf|inspecteur|inp|commissaire|schepen|burgemeester|mayor|minister|voorzitter|[ée]chevin|directeur|docent|lesgever|rechter|psycholo(?:og|gue)|advocaat|onderzoeker|chef|coll?[eè]gue|collega|colleague|stagiaire?|contactpersoon|dossierbeheerder|formatrice|formateur|consulente?|verpleegkundige|apr|apotheker|tolk|werker|worker|sociale?)[ .:,]{1,3}$/i;
const LONGEST_OFFICE = 20;
const LONGEST_SIGNATURE = 60;
const LONGEST_TITLE = 12;

/** What a line that has no capitals tells; longer ones are no mail that somebody wrote. */
const MOST_SMALL_LETTERS = 4_000;
const FEWEST_WORDS = 4;

/**
 * Tells whose names are those of professionals: they send, receive or stand in the directory, in a mail address that the
 * text holds, or among those who attended.
 */
export function professionalsIn(
  draft: MailDraft,
  body: BodyFindings,
  partners: PartnerIndex,
): (keys: readonly string[], name: string) => boolean {
  const people = [draft.from].concat(draft.to, draft.cc, draft.bcc);
  const addresses = people
    .map(({ address }) => address)
    .concat(body.detections.filter(({ kind }) => kind === 'email').map(({ text }) => text));
  const names = people
    .map(({ displayName }) => displayName)
    .filter((name) => !name.includes('@'))
    .concat(addresses.map((address) => localOf(address).replace(/[._\d-]+/g, ' ')));
  const attending = namesBehind(body);
  const known = new Set<string>();
  names
    .concat(attending, nameOfSigner(body))
    .forEach((name) => keysOf(name).forEach((key) => known.add(key)));
  return (keys, name) => keys.every((key) => known.has(key)) || partners.contactsNamed(name).length > 0;
}

/** Names in a line about who was there, and behind a word for an office. */
function namesBehind({ text, detections }: BodyFindings): readonly string[] {
  let line = 0;
  let isAttendance = false;
  let lineEnd = -1;
  return detections
    .filter(({ kind, start }) => {
      if (start > lineEnd) {
        line = text.lastIndexOf('\n', start - 1) + 1;
        const end = text.indexOf('\n', start);
        lineEnd = end === -1 ? text.length : end;
        isAttendance = ATTENDANCE.test(text.slice(line, line + LONGEST_OFFICE));
      }
      return (
        kind === 'name' &&
        (isAttendance || OFFICE.test(text.slice(Math.max(line, start - LONGEST_OFFICE), start)))
      );
    })
    .map((one) => one.text);
}

/** A last line of the message that begins with a name and says little more is signed, closing words or not. */
function nameOfSigner({ text, parts, detections }: BodyFindings): readonly string[] {
  const end = parts.reduce((last, part) => (part.kind === 'message' ? part.end : last), 0);
  const message = text.slice(0, end).replace(/\s+$/, '');
  const start = message.lastIndexOf('\n') + 1;
  return start === 0 || message.length - start > LONGEST_SIGNATURE
    ? []
    : detections
        .filter((one) => one.kind === 'name' && one.start >= start && one.start <= start + LONGEST_TITLE)
        .slice(0, 1)
        .map((one) => one.text);
}

/** Everybody whom the message or its history names, and who may be a client. */
export function namedIn(
  body: BodyFindings,
  isProfessional: (keys: readonly string[], name: string) => boolean,
): readonly Named[] {
  const written = body.detections
    .filter(({ kind, part }) => kind === 'name' && (part === 'message' || part === 'quoted'))
    .map((detection) => namedBy(detection, detection.part, false))
    .filter(({ detection, keys }) => detection.tier !== 'hint' || keys.some(isOnlyAName));
  return written
    .concat(inSmallLetters(body))
    .filter(({ keys, detection }) => keys.length > 0 && !isProfessional(keys, detection.text));
}

function namedBy(detection: Detection, part: PartKind, isInSmallLetters: boolean): Named {
  const keys = keysOf(detection.text);
  return {
    keys,
    detection,
    part,
    isFull: keys.length > 1,
    hasTitle: detection.evidence.some(({ code }) => code === 'afterWord'),
    isInSmallLetters,
  };
}

function isOnlyAName(key: string): boolean {
  const bits = lookUp(key);
  return firstNameOf(bits) > 0 && wordOf(bits) === 0;
}

/** A line without capitals is read as a subject is, where a name need not have one. */
function inSmallLetters({ text, parts, detections }: BodyFindings): readonly Named[] {
  const found: Named[] = [];
  const taken = new Set(detections.map(({ start }) => start));
  let left = MOST_SMALL_LETTERS;
  for (const { kind, start, end } of parts) {
    if (kind === 'message' || kind === 'quoted') {
      let at = start;
      for (const line of text.slice(start, end).split('\n')) {
        if (left > 0 && line.length <= left && isInSmallLetters(line)) {
          left -= line.length;
          for (const detection of detectPersonalData(line, { textKind: 'subject' })) {
            if (detection.kind === 'name' && detection.tier !== 'hint' && !taken.has(at + detection.start)) {
              const moved = { ...detection, start: at + detection.start, end: at + detection.end };
              found.push(namedBy(moved, kind, true));
            }
          }
        }
        at += line.length + 1;
      }
    }
  }
  return found;
}

function isInSmallLetters(line: string): boolean {
  const words = line.match(/[a-zà-ÿ]+/gi);
  return words !== null && words.length >= FEWEST_WORDS && !/[A-ZÀ-Þ]/.test(line);
}
