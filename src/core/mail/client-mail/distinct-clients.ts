import type { ClientEvidence } from './evidence';
import { furtherAmong, furtherScore, isOneHousehold, standingsIn } from './further-client';
import { FURTHER_FROM } from './further-weights';
import type { Person } from './persons';
import type { Signals } from './signals';

/**
 * The clients of a mail by name, if it is about any: the likeliest, and whoever is likely to be another one
 * (`further-client.ts`). People who share a family name are of one household; relatives and the quoted history are not counted.
 *
 * @returns the fullest form of each name, one for each household
 */
export function distinctClients(evidence: ClientEvidence, signals: Signals): readonly string[] {
  const standings = standingsIn(evidence, signals);
  const further = furtherAmong(standings, evidence, signals)
    .filter((one) => furtherScore(one) >= FURTHER_FROM)
    .map(({ standing }) => standing);
  const clients: Person[] = [];
  for (const { person } of standings.slice(0, 1).concat(further)) {
    if (!clients.some((one) => isOneHousehold(one, person))) {
      clients.push(person);
    }
  }
  return clients.map(fullestName);
}

function fullestName({ mentions }: Person): string {
  return mentions.reduce((name, { detection: { text } }) => (text.length > name.length ? text : name), '');
}
