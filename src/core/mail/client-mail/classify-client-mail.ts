import { distinct, isProvenNumber } from '../rules/personal-data';
import type { ClientSignal } from '../verdict';
import { distinctClients } from './distinct-clients';
import { inLines, type ClientEvidence, type PlacedDetection } from './evidence';
import type { Person } from './persons';
import { FEWEST_WORDS, namedScore } from './named-score';
import { isDescribed, isStrong } from './own-data';
import { anyOf, mailScore, topicScore, whoScore } from './score';
import { signalsOf, type Candidate, type Signals, type WhoSignal } from './signals';
import { topicWordsOf, type TopicWord } from './topic';
import { CLIENT_FROM, QUIET_BELOW, UNSURE_FROM } from './weights';

/** A signal that was found in the text, and not stated. */
export type FoundSignal = Extract<ClientSignal, { code: 'personalData' | 'story' | 'correspondent' }>;

/** Words that say no more than this against a client, as log odds, say nothing. */
const NOTHING_AGAINST = -1.5;

/** What the text of a mail says of whom it is about. */
export interface Classification {
  readonly verdict: 'client' | 'unsure' | 'ordinary';
  /** Whom it is about by name, if it is about a client at all: each once, a household is one. */
  readonly clients: readonly string[];
  /** Why it is no ordinary mail: first who, then what is told. Empty for an ordinary mail. */
  readonly evidence: readonly FoundSignal[];
  /** So clearly ordinary that a name in the subject or a file name need not be asked about. */
  readonly isQuiet: boolean;
}

/**
 * Whether the text of a mail is about an identifiable client: it has to say both who somebody is and that they are helped.
 * Neither will do alone: a name is a colleague's as often as not, and a case that nobody could recognise is no client mail.
 * What each signal and each word says was learned (`npm run train:mails`). Two things are certain: the client's name as typed
 * by the caseworker, and, unless the words say otherwise as in a mail on staff, data that one writes of a client alone. A
 * national number is asked about whatever the words say.
 */
export function classifyClientMail(evidence: ClientEvidence): Classification {
  const words = topicWordsOf(evidence);
  const signals = signalsOf(evidence, words.length);
  const { candidates } = signals;
  const topic = topicScore(words);
  const whole = topic + mailScore(signals);
  const scoreOf = (some: readonly Candidate[]) => whole + anyOf(some.map(whoScore));
  const isSure =
    isNamedAsTyped(evidence) ||
    scoreOf(candidates.filter(tellsOfOne)) >= CLIENT_FROM ||
    ((words.length < FEWEST_WORDS || topic >= NOTHING_AGAINST) && holdsClientData(evidence, signals));
  // Whosever a national number is, it should not leave in the clear unasked.
  const hasNumber = signals.data.some(({ detection }) => isProvenNumber(detection));
  const clients = distinctClients(evidence, signals);
  if (!isSure && scoreOf(candidates) < UNSURE_FROM && !hasNumber) {
    const isQuiet = namedScore(words.length, whole, candidates, whoScore) < QUIET_BELOW;
    return { verdict: 'ordinary', clients, evidence: [], isQuiet };
  }
  return {
    verdict: isSure ? 'client' : 'unsure',
    clients,
    evidence: evidenceOf(signals, words),
    isQuiet: false,
  };
}

/** A number or a date of birth anywhere; a name where one stands for a client; somebody with data of their own. */
function holdsClientData(evidence: ClientEvidence, { data }: Signals): boolean {
  return (
    data.some(({ detection }) => detection.tier === 'block' && isStrong(detection)) ||
    inLines(evidence).some(({ kind, tier }) => kind === 'name' && tier === 'block') ||
    evidence.body.people.some((person) => isDescribed(person, evidence.policy))
  );
}

/** An address, an account or a telephone by itself may be anybody's. */
const ANYBODYS: readonly WhoSignal[] = ['address', 'iban', 'phone'];

function tellsOfOne({ signals }: Candidate): boolean {
  return signals.some((signal) => !ANYBODYS.includes(signal));
}

function isNamedAsTyped(evidence: ClientEvidence): boolean {
  return inLines(evidence)
    .concat(evidence.body.detections.filter(({ part }) => part === 'message' || part === 'quoted'))
    .some(({ evidence }) => evidence.some(({ code }) => code === 'knownName'));
}

const MOST_NAMED = 3;
const MOST_DATA = 50;
const MOST_WORDS = 3;

/** Words that say less, or that are as short as pronouns, explain nothing to a reader. */
const LEAST_TOLD = 0.8;
const SHORTEST_TOLD = 5;

function evidenceOf(
  { candidates, data, mail }: Signals,
  words: readonly TopicWord[],
): readonly FoundSignal[] {
  const named = candidates
    .map((one) => ({ person: one.person, score: one.person === null ? -Infinity : whoScore(one) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_NAMED)
    .map(({ person }) => (person === null ? [] : fullestByPlace(person)));
  const found = data
    .slice(0, MOST_DATA)
    .concat(...named)
    .filter(({ detection: { kind } }) => kind !== 'licencePlate')
    .map(({ where, detection: { kind, text } }): FoundSignal => ({
      code: 'personalData',
      where,
      kind,
      text,
    }));
  const telling = words
    .filter(({ text, weight }) => text.length >= SHORTEST_TOLD && weight >= LEAST_TOLD)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_WORDS)
    .map(({ text }) => text.toLowerCase());
  return withoutRepeats(found).concat(
    mail.correspondence > 0 ? [{ code: 'correspondent' }] : [],
    telling.length > 0 ? [{ code: 'story', words: distinct(telling) }] : [],
  );
}

/** The fullest form of a name in the subject, in the text and in file names. */
function fullestByPlace({ mentions }: Person): readonly PlacedDetection[] {
  const byPlace = new Map<string, PlacedDetection>();
  for (const mention of mentions) {
    const known = byPlace.get(mention.where);
    if (known === undefined || known.detection.text.length < mention.detection.text.length) {
      byPlace.set(mention.where, mention);
    }
  }
  return Array.from(byPlace.values());
}

function withoutRepeats(signals: readonly FoundSignal[]): readonly FoundSignal[] {
  const known = new Set<string>();
  return signals.filter((signal) => {
    const key = JSON.stringify(signal);
    return !known.has(key) && known.add(key);
  });
}
