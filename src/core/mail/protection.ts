import type { Policy } from '../policy/policy';
import type { Protection } from './draft';

/** Whether the mail will leave as *Encrypt – Do Not Forward*, by the policy's label or by its header (M5). */
export function isProtected(protection: Protection, policy: Policy): boolean {
  return protection.header === policy.protection.header.value || isLabelled(protection, policy);
}

/** Whether it carries the policy's label, which nobody but the caseworker chooses; the header Schakel sets by itself. */
export function isLabelled({ labelId }: Protection, { protection: { label } }: Policy): boolean {
  return label !== null && labelId === label.id;
}
