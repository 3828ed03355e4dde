import { asRecord } from '../common/parse';
import { GRAPH_FAULTS, GRAPH_OPERATIONS, type GraphFaults, type GraphOperation } from './graph/faults';
import type { Mailbox } from './mailbox';

/**
 * Who agreed that the app reads and writes for somebody:
 *
 * - `given`: an administrator did for everybody, as our manual advises
 * - `asked`: everybody is asked the first time
 * - `adminOnly`: nobody did, and only an administrator may
 */
export const CONSENT_WAYS = ['given', 'asked', 'adminOnly'] as const;
export type ConsentWay = (typeof CONSENT_WAYS)[number];

/** What somebody chose of the stand-in tenant. */
export interface TenantSettings {
  readonly consent: ConsentWay;
  /** Calls of Graph that go wrong. */
  readonly faults: GraphFaults;
}

export const defaultTenantSettings: TenantSettings = { consent: 'asked', faults: {} };

/** The settings in what a page sent; what is unknown is left at its default. */
export function tenantSettingsOf(value: unknown): TenantSettings {
  const { consent, faults } = asRecord(value);
  return {
    consent: CONSENT_WAYS.find((way) => way === consent) ?? defaultTenantSettings.consent,
    faults: Object.fromEntries(
      GRAPH_OPERATIONS.flatMap((operation) => {
        const fault = GRAPH_FAULTS.find((known) => known === asRecord(faults)[operation]);
        return fault ? [[operation, fault]] : [];
      }),
    ),
  };
}

/** What the tenant remembers of one visitor: each browser has a tenant of its own, and nothing outlives the server. */
export interface Visit {
  readonly id: string;
  readonly settings: TenantSettings;
  change(settings: TenantSettings): void;
  /** What the visitor let the app do. */
  readonly agreedScopes: Set<string>;
  readonly mailbox: Mailbox;
  /** How often a call was made since the settings last changed, this one included. */
  count(operation: GraphOperation): number;
}

export interface Visits {
  /** The visit of this id, which begins where there is none yet. */
  readonly of: (id: string) => Visit;
  /** Has a visit begin again. */
  readonly startOver: (id: string) => void;
}

/** More than that, and the visit longest ago is forgotten. */
const KEPT = 200;

/** @param newMailbox what a new visitor finds in the mailbox */
export function createVisits(newMailbox: () => Mailbox): Visits {
  const visits = new Map<string, Visit>();
  return {
    of: (id) => {
      const visit = visits.get(id) ?? createVisit(id, newMailbox());
      visits.delete(id);
      visits.set(id, visit);
      const [oldest] = visits.keys();
      if (visits.size > KEPT && oldest !== undefined) {
        visits.delete(oldest);
      }
      return visit;
    },
    startOver: (id) => {
      visits.delete(id);
    },
  };
}

function createVisit(id: string, mailbox: Mailbox): Visit {
  let settings = defaultTenantSettings;
  const counts = new Map<GraphOperation, number>();
  return {
    id,
    get settings() {
      return settings;
    },
    change: (changed) => {
      settings = changed;
      counts.clear();
    },
    agreedScopes: new Set(),
    mailbox,
    count: (operation) => {
      const times = (counts.get(operation) ?? 0) + 1;
      counts.set(operation, times);
      return times;
    },
  };
}
