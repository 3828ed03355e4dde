import type { Detection } from '../../detection/detection';
import { isProvenNumber } from '../rules/personal-data';
import type { PlacedDetection } from './evidence';
import { holds } from './persons';
import type { Candidate } from './signals';

/** One client of a mail, or one household. */
export interface Client {
  /** The fullest form of the name; empty where only a number is known. */
  readonly name: string;
  /** Where the client is named, or the number stands. */
  readonly spans: readonly Detection[];
  /** It is named in the quoted history alone. */
  readonly isQuoted: boolean;
}

/**
 * The clients of a mail. People who share a family name are of one household, and so are relatives, and who is known by one
 * name only beside somebody named in full. Each number that check digits prove is somebody's own. Quoted history counts only
 * where the message names nobody.
 *
 * @param likely those whom the mail is likely to be about
 */
export function distinctClients(
  likely: readonly Candidate[],
  data: readonly PlacedDetection[],
): readonly Client[] {
  const named = likely.filter(({ person, signals }) => person !== null && !signals.includes('kinsman'));
  const inMessage = named.filter(({ signals }) => !signals.includes('quotedOnly'));
  const isQuoted = inMessage.length === 0;
  const counted = isQuoted ? named : inMessage;
  const clients: { name: string; keys: readonly string[]; spans: readonly Detection[] }[] = [];
  for (const one of counted.filter(isNamedInFull).concat(counted.filter((other) => !isNamedInFull(other)))) {
    const { keys = [], mentions = [] } = one.person ?? {};
    const spans = mentions.map(({ detection }) => detection);
    const same = clients.find((other) => isOfHousehold(keys, other.keys));
    if (same !== undefined) {
      same.spans = same.spans.concat(spans);
    } else if (isNamedInFull(one) || clients.length === 0) {
      clients.push({ name: longest(spans), keys, spans });
    }
  }
  const numbers = distinctNumbers(data.map(({ detection }) => detection));
  return numbers.length > clients.length
    ? numbers.map((number, index) => ({ name: clients[index]?.name ?? '', spans: [number], isQuoted }))
    : clients.map(({ name, spans }) => ({ name, spans, isQuoted }));
}

/** "Mevr. De Pauw" is as good as a full name. */
function isNamedInFull({ signals }: Candidate): boolean {
  return signals.includes('fullName') || signals.includes('title');
}

/** One name holds the other, or they end in the same family name. Given names in common are no household. */
function isOfHousehold(keys: readonly string[], others: readonly string[]): boolean {
  return (
    holds(keys, others) ||
    holds(others, keys) ||
    (keys.length > 1 && others.length > 1 && keys[keys.length - 1] === others[others.length - 1])
  );
}

function longest(spans: readonly Detection[]): string {
  return spans.reduce((name, { text }) => (text.length > name.length ? text : name), '');
}

function distinctNumbers(detections: readonly Detection[]): readonly Detection[] {
  const known = new Set<string>();
  return detections.filter(isProvenNumber).filter(({ text }) => {
    const digits = text.replace(/\D/g, '');
    return !known.has(digits) && known.add(digits);
  });
}
