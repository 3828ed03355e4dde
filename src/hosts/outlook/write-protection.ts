import type { ProtectionChange } from '../../core/mail/change';
import type { Policy } from '../../core/policy/policy';
import type { OfficeCalls } from './office-call';
import { composedItem } from './outlook';
import { writeHeader } from './write-header';

/** Sets or takes away the protection; rejects with an `OfficeCallError` when Outlook doesn't confirm it. */
export function writeProtection(calls: OfficeCalls, change: ProtectionChange, policy: Policy): Promise<void> {
  const { kind, value } = change;
  return kind === 'label'
    ? calls.write('protection', (done) => composedItem().sensitivityLabel.setAsync(value ?? '', done))
    : writeHeader(calls, policy.protection.header.name, value);
}
