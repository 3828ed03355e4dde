import type { Day } from '../consent/consent';
import { monthsBefore } from '../calendar/days';
import type { Organisation } from './directory';

/** How far what the directory says of a partner can be relied on. */
export type Verified =
  /** Nobody said that it was checked. */
  { readonly kind: 'never' } | { readonly kind: 'recently' | 'longAgo'; readonly on: Day };

/** @param months after which an entry may be outdated, as the policy says */
export function verifiedState({ verified }: Organisation, months: number, today: Day): Verified {
  if (verified === null) {
    return { kind: 'never' };
  }
  const { on } = verified;
  return { kind: on < monthsBefore(today, months) ? 'longAgo' : 'recently', on };
}
