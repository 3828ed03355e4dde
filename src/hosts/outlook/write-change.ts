import type { Change } from '../../core/mail/change';
import type { Policy } from '../../core/policy/policy';
import type { OfficeCalls } from './office-call';
import { rememberAddress } from './confirmed-addresses';
import { composedItem, composedMeeting } from './outlook';
import { renameAttachment } from './rename-attachment';
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
    case 'location':
      return calls.write('location', (done) => composedMeeting().location.setAsync(change.value, done));
    case 'attachmentName':
      return renameAttachment(calls, change.from, change.value);
    case 'confirmedAddress':
      return rememberAddress(calls, change.address, change.value);
  }
}

function writeHeader(calls: OfficeCalls, name: string, value: string | null): Promise<void> {
  return calls.write('protection', (done) =>
    value === null
      ? composedItem().internetHeaders.removeAsync([name], done)
      : composedItem().internetHeaders.setAsync({ [name]: value }, done),
  );
}
