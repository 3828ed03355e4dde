import type { Day, Purpose } from '../consent/consent';
import type { CallOutcome } from '../mail/handoff-mark';
import type { LifeDomain } from '../partners/directory';

/** Who the client is and how to reach them (C5). Empty where nothing was filled in. */
export interface Identity {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  /** Only where the partner needs it. */
  readonly nationalNumber: string;
}

/** A right that was taken up, or that the client may still have (C5). */
export interface Right {
  readonly domain: LifeDomain;
  readonly name: string;
  readonly status: 'taken' | 'due';
}

/** How far a request for a right is (C5). */
export interface RequestedRight {
  readonly name: string;
  readonly progress: string;
}

/** What is known of the client, by the four kinds of data that a client agrees to one by one (C5). */
export interface ClientData {
  readonly identity: Identity;
  /** The help question, in the client's words. */
  readonly question: string;
  readonly rights: readonly Right[];
  readonly progress: readonly RequestedRight[];
}

export const emptyClientData: ClientData = {
  identity: { name: '', phone: '', email: '', address: '', nationalNumber: '' },
  question: '',
  rights: [],
  progress: [],
};

/** A professional: the caseworker who hands over, or the one who stands in (H5). */
export interface Professional {
  readonly name: string;
  readonly organisation: string;
  readonly phone: string;
  readonly address: string;
}

/** An attempt to reach the partner before writing (M10, H2, H4). */
export interface CallAttempt {
  readonly outcome: CallOutcome;
  readonly on: Day;
  /** As `14:30`; empty where it was not noted. */
  readonly at: string;
  readonly clientPresent: boolean;
}

/** All that a handoff says beside the client's data. It holds nothing about the client. */
export interface HandoffFrame {
  /** Reference of the case file, such as `2026-0412`; empty where there is none. Never a name. */
  readonly reference: string;
  readonly partner: { readonly id: string; readonly name: string; readonly sharedSecrecy: boolean };
  readonly purpose: Purpose;
  readonly from: Professional;
  /** Who answers when the sender can't; `null` where nobody does. */
  readonly fallback: Professional | null;
  readonly call: CallAttempt | null;
  readonly on: Day;
}
