import type { Detection } from '../../detection/detection';
import { isProvenNumber } from '../rules/personal-data';
import type { ClientEvidence, PlacedDetection } from './evidence';
import { furtherAmong, furtherScore, isOneHousehold, standingsIn } from './further-client';
import { FURTHER_FROM } from './further-weights';
import type { Person } from './persons';
import type { Signals } from './signals';

/** One client of a mail, or one household. */
export interface Client {
  /** The fullest form of the name; empty where only a number is known. */
  readonly name: string;
  /** Where the client is named, or the number stands. */
  readonly spans: readonly Detection[];
}

/**
 * The clients of a mail, if it is about any: the likeliest by name, and whoever is likely to be another one
 * (`further-client.ts`). People who share a family name are of one household; relatives and the quoted history are not counted.
 * Each number that check digits prove is somebody's own.
 */
export function distinctClients(evidence: ClientEvidence, signals: Signals): readonly Client[] {
  const standings = standingsIn(evidence, signals);
  const further = furtherAmong(standings, evidence, signals).filter((one) => furtherScore(one) >= FURTHER_FROM);
  const clients: { person: Person; spans: readonly Detection[] }[] = [];
  for (const { person } of standings.slice(0, 1).concat(further.map(({ standing }) => standing))) {
    const spans = person.mentions.map(({ detection }) => detection);
    const same = clients.find((one) => isOneHousehold(one.person, person));
    if (same === undefined) {
      clients.push({ person, spans });
    } else {
      same.spans = same.spans.concat(spans);
    }
  }
  const named = clients.map(({ spans }) => ({ name: longest(spans), spans }));
  const numbers = distinctNumbers(signals.data);
  return numbers.length > named.length
    ? numbers.map((number, index) => ({ name: named[index]?.name ?? '', spans: [number] }))
    : named;
}

function longest(spans: readonly Detection[]): string {
  return spans.reduce((name, { text }) => (text.length > name.length ? text : name), '');
}

function distinctNumbers(data: readonly PlacedDetection[]): readonly Detection[] {
  const known = new Set<string>();
  return data
    .map(({ detection }) => detection)
    .filter((one) => {
      const digits = one.text.replace(/\D/g, '');
      return isProvenNumber(one) && !known.has(digits) && known.add(digits);
    });
}
