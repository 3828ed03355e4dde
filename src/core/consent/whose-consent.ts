import type { ClientCapacity, Giver } from './consent';

/** From this age a client is in principle mature enough to agree (C10). */
export const MATURE_FROM = 13;

/** Whose consent counts: each group needs one of its people. */
export type NeededGivers = readonly (readonly Giver[])[];

const PARENT: readonly Giver[] = ['parent', 'guardian'];

/**
 * Whose consent a client's capacity asks for (C10). An adult and a mature minor agree themselves. In doubt, at least one
 * parent or guardian agrees too; where the minor can't judge it at all, a parent or guardian agrees. A client under
 * protective measures agrees together with the administrator.
 */
export function neededGivers(client: ClientCapacity): NeededGivers {
  switch (client.kind) {
    case 'adult':
      return [['client']];
    case 'protected':
      return [['client'], ['administrator']];
    case 'minor':
      switch (client.maturity) {
        case 'mature':
          return [['client']];
        case 'doubt':
          return [['client'], PARENT];
        case 'notMature':
          return [PARENT];
      }
  }
}

/** The groups of people of whom nobody agreed yet. */
export function missingGivers(client: ClientCapacity, givers: readonly Giver[]): NeededGivers {
  return neededGivers(client).filter((needed) => !needed.some((giver) => givers.includes(giver)));
}
