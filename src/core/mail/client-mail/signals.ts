import type { Detection } from '../../detection/detection';
import type { MailDraft } from '../draft';
import { isPrivateAddress } from '../private-provider';
import { recipientsOf } from '../recipients';
import type { ClientEvidence } from './classify-client-mail';
import { namedIn, professionalsIn, type Named } from './named';
import { readWords, wordsOf, type Reading, type TellingWord } from './words';
import { keysOf } from '../../detection/body/people';
import type { Theme } from './themes';
import type { SignalName } from './weights';

/** What of a mail speaks for a client, or against. */
export interface Signals {
  /** How strong each is: 0 or 1 for what is there or not, more for what may be there more often. */
  readonly strength: Readonly<Record<SignalName, number>>;
  /** Who may be a client, by name in the text. */
  readonly named: readonly Named[];
  /** Personal data that isn't a professional's, wherever it stands. */
  readonly data: readonly PlacedDetection[];
  /** Words that tell of somebody who is helped, as they are compared. */
  readonly story: readonly string[];
}

/** Personal data, and where in the mail it is. */
export interface PlacedDetection {
  readonly where: 'subject' | 'body' | 'attachment';
  readonly detection: Detection;
}

/** Letters with full stops that stand for somebody: "A.V.", "J.D.B.". */
const INITIALS =
  /(?:^|[\s(,:])(?!O\.C|C\.A|B\.T\.W|P\.S|N\.V|B\.V|T\.A)[A-Z]\. ?[A-Z]\.(?:[A-Z]\.)?(?=[\s,°;:(]|$)/m;
/** Whom the writer's own family is spoken of by. */
const OWN_FAMILY =
  /(?:^|[^a-zà-ÿ])(?:(?:mijn|ons|onze|notre|mon|ma|my|our) (?:man|vrouw|zoon|dochter|zus|broer|moeder|vader|ma|pa|kind|opa|oma|fils|fille|mari|m[eè]re|p[eè]re|belle-m[eè]re|husband|wife|son|daughter|mum)|nonkel|tante)(?![a-zà-ÿ])/gi;
const TO_MANY =
  /^(?:alle|iedereen|all|tous|team|leden|directie|[ée]quipe|raadsleden|diensthoofden|consortium)(?![a-zà-ÿ])/i;

/** How far around a name a word still is about who bears it, in UTF-16 characters. */
const BEFORE = 110;
const BEHIND = 230;
const AGAINST = 0.7;
const LEAST_NEAR = -3;
const MOST_NEAR = 6;

const FEWEST_CONTACTS = 2;
const REACH_OF_CONTACT = 40;

/** Several clients are rare; many names are a list of colleagues. */
const FEW_NAMES = 1.5;

/** Data of staff and directors stand among words of work. */
const MUCH_OF_WORK = 2;

/** Reads all that tells whether a mail is about a client. Linear in its length. */
export function signalsOf(evidence: ClientEvidence): Signals {
  const { draft, policy, partners, inSubject, body, attachments } = evidence;
  const isProfessional = professionalsIn(draft, body, partners);
  const named = namedIn(body, isProfessional);
  const isOthers = ({ kind, text }: Detection) => kind !== 'name' || !isProfessional(keysOf(text), text);
  const reading = readWords(body.text);
  const subject = readWords(draft.subject);
  const correspondents = readWords(correspondentsOf(draft));
  const files = attachments.map(({ attachment, detections }) => ({
    isTrade: isOrdinary(readWords(attachment.name.replace(/[_.-]/g, ' '))),
    detections,
  }));
  const place = (where: PlacedDetection['where'], found: readonly Detection[]) =>
    found.filter(isOthers).map((detection): PlacedDetection => ({ where, detection }));
  const data = place('subject', inSubject).concat(
    place(
      'body',
      body.detections.filter(
        ({ part, kind }) => kind !== 'name' && (part === 'message' || part === 'quoted'),
      ),
    ),
    ...files.map(({ detections }) => place('attachment', detections)),
  );
  const has = (...kinds: readonly Detection['kind'][]) =>
    Number(data.some(({ detection: { kind, tier } }) => tier !== 'hint' && kinds.includes(kind)));
  const isPrivate = (address: string) => isPrivateAddress(address, policy.privateProviders);
  const privateMail = data.some(({ detection: { kind, text } }) => kind === 'email' && isPrivate(text));
  const count = (theme: Theme) => grown(wordsOf(theme, reading).length + wordsOf(theme, subject).length);
  const [work, trade] = [count('work'), count('trade')];
  const names = new Set(named.map(({ keys }) => keys.slice().sort().join(' ')));
  const strength: Record<SignalName, number> = {
    nationalNumber: has('nationalNumber', 'idCard'),
    birthDate: has('birthDate'),
    initials: Number(INITIALS.test(body.text)),
    address: has('address'),
    account: Number(has('iban') > 0 && trade < MUCH_OF_WORK),
    phone: has('phone'),
    privateMail: Number(privateMail),
    privateCorrespondent: Number(
      isPrivate(draft.from.address) ||
        recipientsOf(draft).some(({ address }) => isPrivate(address)) ||
        body.detections.some(
          ({ kind, part, text }) => kind === 'email' && part === 'quotedHeader' && isPrivate(text),
        ),
    ),
    nameInSubject: Number(
      inSubject.some((one) => one.kind === 'name' && one.tier === 'block' && isOthers(one)),
    ),
    nameOfFile: Number(
      files.some(
        ({ isTrade, detections }) =>
          !isTrade && detections.some((one) => one.kind === 'name' && isOthers(one)),
      ),
    ),
    fullName: Number(named.some(({ isFull }) => isFull)),
    title: Number(named.some(({ hasTitle }) => hasTitle)),
    smallLetters: Number(named.some(({ isInSmallLetters, isFull }) => isInSmallLetters && isFull)),
    storyAroundName: aroundNames(named, reading.telling) / 2,
    her: grown(reading.her),
    client: count('client'),
    care: count('care'),
    plight: count('plight'),
    kin: count('kin'),
    act: count('act'),
    work,
    trade,
    ownFamily: grown((body.text.match(OWN_FAMILY) ?? []).length),
    workOfCorrespondent: Number(wordsOf('work', correspondents).length > 0),
    tradeOfCorrespondent: Number(wordsOf('trade', correspondents).length > 0),
    toMany: Number(recipientsOf(draft).some(({ displayName }) => TO_MANY.test(displayName))),
    manyNames: Math.max(0, grown(names.size) - FEW_NAMES),
    staffData: Number(has('nationalNumber', 'birthDate') > 0 && work + trade >= MUCH_OF_WORK),
    contactList: Number(contactsAmong(named, body.detections) >= FEWEST_CONTACTS),
    length: grown(reading.count / 20),
  };
  return { strength, named, data, story: storyOf(reading).concat(storyOf(subject)) };
}

/** How many of these people have a telephone or a mail address right behind their name. */
function contactsAmong(named: readonly Named[], detections: readonly Detection[]): number {
  const ways = detections.filter(({ kind }) => kind === 'phone' || kind === 'email');
  const starts = new Set<number>();
  let at = 0;
  for (const { detection } of named) {
    while ((ways[at]?.start ?? Infinity) < detection.end) {
      at += 1;
    }
    const way = ways[at];
    if (way !== undefined && way.start - detection.end <= REACH_OF_CONTACT) {
      starts.add(way.start);
    }
  }
  return starts.size;
}

/** Each one more counts for less. */
function grown(count: number): number {
  return Math.log2(1 + count);
}

function correspondentsOf(draft: MailDraft): string {
  return [draft.from]
    .concat(draft.to, draft.cc)
    .map(({ displayName, address }) => `${displayName} ${address}`)
    .join(' ')
    .replace(/[._@-]/g, ' ');
}

function isOrdinary(reading: Reading): boolean {
  return wordsOf('work', reading).length + wordsOf('trade', reading).length > 0;
}

function storyOf(reading: Reading): readonly string[] {
  return wordsOf('care', reading).concat(wordsOf('plight', reading));
}

function weightOf({ themes }: TellingWord): number {
  if (themes.some((theme) => theme !== 'work' && theme !== 'trade' && theme !== 'act')) {
    return 1;
  }
  return themes.includes('work') || themes.includes('trade') ? -AGAINST : 0;
}

/** The most that is told around one name. */
function aroundNames(named: readonly Named[], telling: readonly TellingWord[]): number {
  if (named.length === 0) {
    return 0;
  }
  const sums = [0];
  telling.forEach((word, index) => sums.push((sums[index] ?? 0) + weightOf(word)));
  const upTo = (position: number) => sums[firstFrom(telling, position)] ?? 0;
  return named.reduce((most, { detection: { start, end } }) => {
    const told = upTo(end + BEHIND) - upTo(start - BEFORE);
    return Math.max(most, Math.min(MOST_NEAR, told));
  }, LEAST_NEAR);
}

/** Index of the first word that begins at the position or behind it. */
function firstFrom(telling: readonly TellingWord[], position: number): number {
  let [low, high] = [0, telling.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((telling[middle]?.start ?? Infinity) < position) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
