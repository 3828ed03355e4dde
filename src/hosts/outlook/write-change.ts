import type { Change } from '../../core/mail/change';
import { HANDOFF_HEADER } from '../../core/mail/handoff-mark';
import type { Policy } from '../../core/policy/policy';
import { rememberAddress } from './confirmed-addresses';
import type { OfficeCalls } from './office-call';
import { composedItem, composedMeeting } from './outlook';
import { renameAttachment } from './rename-attachment';
import { statementEntry } from './statement';
import { writeHeader } from './write-header';
import { writeProtection } from './write-protection';
import { writeText } from './write-text';

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
    case 'label':
      return writeProtection(calls, change, policy);
    case 'handoffHeader':
      return writeHeader(calls, HANDOFF_HEADER, change.value);
    case 'textOnTop':
    case 'body':
      return writeText(calls, change);
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
