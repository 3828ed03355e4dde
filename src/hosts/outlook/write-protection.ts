import type { ProtectionChange } from '../../core/mail/change';
import type { Policy } from '../../core/policy/policy';
import type { OfficeCalls } from './office-call';
import { composedItem } from './outlook';

/** Sets or takes away the protection; rejects with an `OfficeCallError` when Outlook doesn't confirm it. */
export function writeProtection(calls: OfficeCalls, change: ProtectionChange, policy: Policy): Promise<void> {
  const { kind, value } = change;
  const { name } = policy.protection.header;
  return calls.write('protection', (done) => {
    if (kind === 'label') {
      composedItem().sensitivityLabel.setAsync(value ?? '', done);
    } else if (value === null) {
      composedItem().internetHeaders.removeAsync([name], done);
    } else {
      composedItem().internetHeaders.setAsync({ [name]: value }, done);
    }
  });
}
