import type { DataGroup } from '../mail/handoff-mark';

/** A day as `2026-11-24`. */
export type Day = string;

/** What a client must know before consent is valid (C1). */
export const CONSENT_POINTS = ['what', 'why', 'withWhom', 'whatHappens', 'withdrawal'] as const;
export type ConsentPoint = (typeof CONSENT_POINTS)[number];

/** How far a minor understands what sharing brings about, as the caseworker sees it with the client (C10). */
export const MATURITIES = ['mature', 'doubt', 'notMature'] as const;
export type Maturity = (typeof MATURITIES)[number];

/** Who the client is, as far as it matters to whose consent counts (C10). */
export type ClientCapacity =
  | { readonly kind: 'adult' }
  /** `age` in whole years. */
  | { readonly kind: 'minor'; readonly age: number; readonly maturity: Maturity }
  /** An adult under protective measures, who has an administrator. */
  | { readonly kind: 'protected' };

/** Who agreed. */
export const GIVERS = ['client', 'parent', 'guardian', 'administrator'] as const;
export type Giver = (typeof GIVERS)[number];

/** What the data may be used for (C7): the intake, or the partner's own offer, which takes a consent of its own. */
export const PURPOSES = ['intake', 'offer'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What was agreed, with one partner (C6), about kinds of data (C5), for one purpose (C7). */
export interface Agreement {
  /** Oral consent suffices when it is noted in the case file (C2); a whole file takes a written one (C3). */
  readonly form: 'oral' | 'written';
  readonly givers: readonly Giver[];
  readonly on: Day;
  /** Id of the organisation. */
  readonly partner: string;
  readonly groups: readonly DataGroup[];
  readonly purpose: Purpose;
  /** What the client was told, and could tell again in their own words. */
  readonly told: readonly ConsentPoint[];
}

/** Steps before professional secrecy may be broken in danger (C12), in their order. */
export const NECESSITY_STEPS = [
  'talkedWithClient',
  'askedAnonymously',
  'reported',
  'informedClient',
] as const;
export type NecessityStep = (typeof NECESSITY_STEPS)[number];

/** Who is in danger (C12). */
export const ENDANGERED = ['client', 'others', 'caseworker'] as const;
export type Endangered = (typeof ENDANGERED)[number];

/** Where the client stands with one partner. A refusal and a withdrawal hold nothing that could be shared. */
export type Consent =
  | { readonly status: 'given'; readonly agreement: Agreement }
  | { readonly status: 'refused'; readonly on: Day; readonly partner: string }
  | {
      readonly status: 'withdrawn';
      readonly on: Day;
      readonly partner: string;
      readonly how: 'oral' | 'written';
    }
  | {
      readonly status: 'necessity';
      readonly on: Day;
      readonly partner: string;
      readonly endangered: readonly Endangered[];
      readonly steps: readonly NecessityStep[];
    };
