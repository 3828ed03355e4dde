import { distinct } from '../rules/personal-data';
import type { ClientSignal } from '../verdict';
import { distinctClients, type Client } from './distinct-clients';
import type { ClientEvidence } from './evidence';
import { mailScore, topicScore, whoScore } from './score';
import { signalsOf, type Candidate, type Signals } from './signals';
import { topicWordsOf, type TopicWord } from './topic';
import { CLIENT_FROM, PERSON_FROM, UNSURE_FROM } from './weights';
import { wordWeight } from './words';

/** A signal that was found in the text, and not stated. */
export type FoundSignal = Extract<ClientSignal, { code: 'personalData' | 'story' | 'correspondent' }>;

/** What the text of a mail says of whom it is about. */
export interface Classification {
  readonly verdict: 'client' | 'unsure' | 'ordinary';
  /** Each client once; a household is one. Empty for an ordinary mail. */
  readonly clients: readonly Client[];
  /** Why it is no ordinary mail: first who, then what is told. Empty for an ordinary mail. */
  readonly evidence: readonly FoundSignal[];
}

const ORDINARY: Classification = { verdict: 'ordinary', clients: [], evidence: [] };

/**
 * Whether the text of a mail is about an identifiable client: it has to say both who somebody is and that they are helped.
 * Neither will do alone: a name is a colleague's as often as not, and a case that nobody could recognise is no client mail.
 * What each signal and each word says was learned (`npm run train:mails`). The client's name as typed by the caseworker is
 * certain.
 */
export function classifyClientMail(evidence: ClientEvidence): Classification {
  const words = topicWordsOf(evidence);
  const signals = signalsOf(evidence, words.length);
  const { candidates } = signals;
  const topic = topicScore(words);
  const whole = topic + mailScore(signals);
  const score = candidates.reduce((most, one) => Math.max(most, whole + whoScore(one)), -Infinity);
  const isSure = candidates.some(isTyped) || score >= CLIENT_FROM;
  if (!isSure && score < UNSURE_FROM) {
    return ORDINARY;
  }
  return {
    verdict: isSure ? 'client' : 'unsure',
    clients: distinctClients(
      candidates.filter((one) => topic + whoScore(one) >= PERSON_FROM),
      signals.data,
    ),
    evidence: evidenceOf(signals, words),
  };
}

function isTyped({ person }: Candidate): boolean {
  const mentions = person === null ? [] : person.mentions;
  return mentions.some(({ detection }) => detection.evidence.some(({ code }) => code === 'knownName'));
}

const MOST_NAMED = 3;
const MOST_WORDS = 3;

function evidenceOf(
  { candidates, data, mail }: Signals,
  words: readonly TopicWord[],
): readonly FoundSignal[] {
  const likeliest = candidates
    .filter(({ person }) => person !== null)
    .sort((one, other) => whoScore(other) - whoScore(one))
    .slice(0, MOST_NAMED);
  const names = likeliest.map(({ person }) => fullest(person?.mentions ?? []));
  const found = data
    .concat(names.filter((one) => one !== undefined))
    .filter(({ detection: { kind } }) => kind !== 'licencePlate')
    .map(({ where, detection: { kind, text } }): FoundSignal => ({
      code: 'personalData',
      where,
      kind,
      text,
    }));
  const telling = words
    .filter(({ stem }) => wordWeight(stem) > 0)
    .sort((one, other) => wordWeight(other.stem) - wordWeight(one.stem))
    .slice(0, MOST_WORDS)
    .map(({ text }) => text);
  return withoutRepeats(found).concat(
    mail.correspondence > 0 ? [{ code: 'correspondent' }] : [],
    telling.length > 0 ? [{ code: 'story', words: distinct(telling) }] : [],
  );
}

function fullest<Named extends { readonly detection: { readonly text: string } }>(
  mentions: readonly Named[],
): Named | undefined {
  return mentions.reduce<Named | undefined>(
    (best, one) =>
      best === undefined || one.detection.text.length > best.detection.text.length ? one : best,
    undefined,
  );
}

function withoutRepeats(signals: readonly FoundSignal[]): readonly FoundSignal[] {
  const known = new Set<string>();
  return signals.filter((signal) => {
    const key = JSON.stringify(signal);
    return !known.has(key) && known.add(key);
  });
}
