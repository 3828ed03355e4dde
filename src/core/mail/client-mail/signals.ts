import type { Detection, DetectionKind } from '../../detection/detection';
import { isPrivateAddress } from '../private-provider';
import { recipientsOf } from '../recipients';
import { MOST_READ, type ClientEvidence, type PlacedDetection } from './evidence';
import { nearWordsOf } from './near-words';
import { PERSON_SIGNALS, signalsOfPerson, type PersonSignal } from './person-signals';
import { personsIn, type Person } from './persons';
import { professionalsIn } from './professionals';

/** What tells who a mail is about other than by name; a correspondent has a private mail address. */
export const DATUM_SIGNALS = [
  'number',
  'birthDate',
  'address',
  'iban',
  'phone',
  'privateMail',
  'initials',
  'correspondent',
  'writer',
] as const;
export type DatumSignal = (typeof DATUM_SIGNALS)[number];

/** What speaks for somebody being a client, or against. */
export type WhoSignal = PersonSignal | DatumSignal;
export const WHO_SIGNALS: readonly WhoSignal[] = [...PERSON_SIGNALS, ...DATUM_SIGNALS];

/** What speaks for the mail as a whole; a number from 0 on. */
export const MAIL_SIGNALS = [
  'bias',
  'persons',
  'length',
  'files',
  'recipients',
  'correspondence',
  'ownFamily',
  'toMany',
] as const;
export type MailSignal = (typeof MAIL_SIGNALS)[number];

/** Somebody whom the mail may be about: by name, or by a datum of theirs. */
export interface Candidate {
  readonly person: Person | null;
  readonly signals: readonly WhoSignal[];
  /** The words beside the name (`nearWordsOf`). */
  readonly near: readonly string[];
}

export interface Signals {
  readonly candidates: readonly Candidate[];
  /** Personal data other than names, wherever they stand. */
  readonly data: readonly PlacedDetection[];
  readonly mail: Readonly<Record<MailSignal, number>>;
}

/** Letters with full stops that stand for somebody: "A.V.", "J.D.B.". */
const INITIALS =
  /(?:^|[\s(,:])(?!O\.C|C\.A|B\.T\.W|P\.S|N\.V|B\.V|T\.A)[A-Z]\. ?[A-Z]\.(?:[A-Z]\.)?(?=[\s,°;:(]|$)/m;

/** Whom the writer's own family is spoken of by. */
const OWN_FAMILY =
  /(?:^|[^a-zà-ÿ])(?:(?:mijn|ons|onze|notre|mon|ma|my|our) (?:man|vrouw|zoon|dochter|zus|broer|moeder|vader|ma|pa|kind|opa|oma|fils|fille|mari|m[eè]re|p[eè]re|belle-m[eè]re|husband|wife|son|daughter|mum)|nonkel|tante)(?![a-zà-ÿ])/gi;
const TO_MANY =
  /^(?:alle|iedereen|all|tous|team|leden|directie|[ée]quipe|raadsleden|diensthoofden|consortium)(?![a-zà-ÿ])/i;

/** So many words of a mail are a page. */
const PAGE = 20;

/**
 * Who the mail may be about, and what speaks for and against it as a whole. Linear in its length.
 *
 * @param words how many different words it has
 */
export function signalsOf(evidence: ClientEvidence, words: number): Signals {
  const { draft, policy, body, attachments } = evidence;
  const isPrivate = (address: string) => isPrivateAddress(address, policy.privateProviders);
  const isFromPrivate = isPrivate(draft.from.address);
  const recipients = recipientsOf(draft);
  const isCorrespondence =
    isFromPrivate ||
    recipients.some(({ address }) => isPrivate(address)) ||
    body.detections.some(
      ({ kind, part, text }) => kind === 'email' && part === 'quotedHeader' && isPrivate(text),
    );
  const opening = body.text.slice(0, MOST_READ);
  const data = dataIn(evidence);
  const told = new Set(data.map(({ detection }) => signalOf(detection, isPrivate)));
  const persons = personsIn(evidence, professionalsIn(evidence));
  const candidates = persons.map((person): Candidate => ({
    person,
    signals: signalsOfPerson(person, body.text),
    near: nearWordsOf(person.mentions, draft.subject, body),
  }));
  const others: readonly (readonly (DatumSignal | null)[])[] = [
    ...Array.from(told, (signal) => [signal]),
    [INITIALS.test(`${draft.subject}\n${opening}`) ? 'initials' : null],
    [isCorrespondence ? 'correspondent' : null, isFromPrivate ? 'writer' : null],
  ];
  return {
    candidates: candidates.concat(
      others
        .map((signals) => signals.filter((one): one is DatumSignal => one !== null))
        .filter(({ length }) => length > 0)
        .map((signals) => ({ person: null, signals, near: [] })),
    ),
    data,
    mail: {
      bias: 1,
      persons: grown(persons.length),
      length: grown(words / PAGE),
      files: Number(attachments.length > 0),
      recipients: grown(Math.max(0, recipients.length - 1)),
      correspondence: Number(isCorrespondence),
      ownFamily: grown((opening.match(OWN_FAMILY) ?? []).length),
      toMany: Number(recipients.some(({ displayName }) => TO_MANY.test(displayName))),
    },
  };
}

function dataIn({ inSubject, body, attachments }: ClientEvidence): readonly PlacedDetection[] {
  const place = (where: PlacedDetection['where'], found: readonly Detection[]) =>
    found
      .filter(({ kind, tier }) => kind !== 'name' && tier !== 'hint')
      .map((detection): PlacedDetection => ({ where, detection }));
  return place('subject', inSubject).concat(
    place(
      'body',
      body.detections.filter(({ part }) => part === 'message' || part === 'quoted'),
    ),
    ...attachments.map(({ detections }) => place('attachment', detections)),
  );
}

/** Each one more counts for less. */
function grown(count: number): number {
  return Math.log2(1 + count);
}

const SIGNAL_OF: Readonly<Partial<Record<DetectionKind, DatumSignal | null>>> = {
  birthDate: 'birthDate',
  address: 'address',
  iban: 'iban',
  phone: 'phone',
  licencePlate: null,
};

/** What a datum says of who the mail is about; `null` for one that everybody at work has. */
function signalOf({ kind, text }: Detection, isPrivate: (address: string) => boolean): DatumSignal | null {
  if (kind === 'email') {
    return isPrivate(text) ? 'privateMail' : null;
  }
  const signal = SIGNAL_OF[kind];
  return signal === undefined ? 'number' : signal;
}
