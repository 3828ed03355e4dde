import type { DataGroup } from '../mail/handoff-mark';
import type { ConsentPoint, Day, Giver, NecessityStep } from './consent';

/** The rules of `requirements.md` for consent (handbook, chapter 3.1.2). */
export const CONSENT_RULE_IDS = [
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'C9',
  'C10',
  'C11',
  'C12',
] as const;
export type ConsentRuleId = (typeof CONSENT_RULE_IDS)[number];

/** What each sentence about a finding needs to know; the language catalogues have one entry a key. */
export interface ConsentWordings {
  /** C1 */
  readonly notTold: { readonly points: readonly ConsentPoint[] };
  readonly notBeforehand: { readonly on: Day };
  /** C2 */
  readonly noteIt: Record<string, never>;
  /** C3 */
  readonly writtenNeeded: Record<string, never>;
  /** C4 */
  readonly refused: { readonly on: Day };
  /** C5 */
  readonly notAgreed: { readonly groups: readonly DataGroup[] };
  readonly nothingAgreed: Record<string, never>;
  /** C6 */
  readonly otherPartner: Record<string, never>;
  /** C7 */
  readonly otherPurpose: Record<string, never>;
  /** C8 */
  readonly withdrawn: { readonly on: Day };
  /** C9 */
  readonly helpEnded: { readonly on: Day };
  /** C10; one of these people still has to agree. */
  readonly giverMissing: { readonly oneOf: readonly Giver[] };
  readonly youngClient: { readonly age: number };
  /** C11 */
  readonly noSharedSecrecy: Record<string, never>;
  /** C12 */
  readonly necessityUnfounded: Record<string, never>;
  readonly necessitySteps: { readonly missing: readonly NecessityStep[] };
}

export type ConsentWording = {
  [Key in keyof ConsentWordings]: { readonly key: Key; readonly parameters: ConsentWordings[Key] };
}[keyof ConsentWordings];

/** Something about a consent that stops a handoff, asks for a second look, or is good to know (`info`). */
export interface ConsentFinding {
  readonly rule: ConsentRuleId;
  readonly severity: 'block' | 'ask' | 'info';
  readonly wording: ConsentWording;
}
