import type { Policy } from '../policy/policy';
import type { Protection } from './draft';

/** Whether the mail will leave as *Encrypt – Do Not Forward*, by the policy's label or by its header (M5). */
export function isProtected(protection: Protection, policy: Policy): boolean {
  const { header, label } = policy.protection;
  return protection.header === header.value || (label !== null && protection.labelId === label.id);
}
