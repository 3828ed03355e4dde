import { TENANT_DOMAIN } from '../../outlook/model/tenant';
import type { CallReach } from './settings';

export const CALL_STATES = ['ringing', 'answered', 'notAnswered', 'ended'] as const;
export type CallState = (typeof CALL_STATES)[number];

/** A call that Teams places. */
export interface Call {
  /** User principal names, or numbers as `4:+3293000001`. */
  readonly targets: readonly string[];
  readonly withVideo: boolean;
  readonly state: CallState;
}

/** Whether Teams takes a call up. */
export function canCall(targets: readonly string[], reach: CallReach): boolean {
  switch (reach) {
    case 'everybody':
      return targets.length > 0;
    case 'ownTenant':
      return targets.length > 0 && targets.every(isOwn);
    case 'nobody':
      return false;
  }
}

const isOwn = (target: string) => target.toLowerCase().endsWith(`@${TENANT_DOMAIN}`);
