import type { Change } from '../../core/mail/change';
import type { Policy } from '../../core/policy/policy';
import type { OfficeCalls } from './office-call';
import { composedItem } from './outlook';
import { statementEntry } from './statement';

/** Writes one change to the mail; rejects with an `OfficeCallError` when Outlook doesn't confirm it. */
export function writeChange(calls: OfficeCalls, change: Change, policy: Policy): Promise<void> {
  switch (change.kind) {
    case 'subject':
      return calls.write('subject', (done) => composedItem().subject.setAsync(change.value, done));
    case 'recipients': {
      const recipients = change.value.map(({ displayName, address }) => ({
        displayName,
        emailAddress: address,
      }));
      return calls.write('recipients', (done) => composedItem()[change.field].setAsync(recipients, done));
    }
    case 'header':
      return writeHeader(calls, policy.protection.header.name, change.value);
    case 'label':
      return calls.write('protection', (done) =>
        composedItem().sensitivityLabel.setAsync(change.value ?? '', done),
      );
    case 'statement':
      return calls.write('statement', (done) =>
        composedItem().sessionData.setAsync(...statementEntry(change.value), done),
      );
  }
}

function writeHeader(calls: OfficeCalls, name: string, value: string | null): Promise<void> {
  return calls.write('protection', (done) =>
    value === null
      ? composedItem().internetHeaders.removeAsync([name], done)
      : composedItem().internetHeaders.setAsync({ [name]: value }, done),
  );
}
