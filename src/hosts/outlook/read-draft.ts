import {
  emptyStatement,
  type MailAddress,
  type MailDraft,
  type Protection,
  type Statement,
} from '../../core/mail/draft';
import { HANDOFF_HEADER, handoffMarkOf } from '../../core/mail/handoff-mark';
import type { Policy } from '../../core/policy/policy';
import { asBoolean, asString } from '../parse';
import { confirmedAmong } from './confirmed-addresses';
import type { OfficeCalls } from './office-call';
import { composedItem, composedMeeting, isMeeting, supports } from './outlook';
import { asAddress, asAddresses, asAttachments, asHeaders } from './parse';
import { asStatement } from './statement';

type ItemParts = Pick<MailDraft, 'from' | 'to' | 'cc' | 'bcc' | 'protection' | 'handoff' | 'meeting'>;

/**
 * Reads the mail or the invitation being written, all parts at once. Rejects with an `OfficeCallError` when any part cannot
 * be read: what is missing is never taken for empty.
 */
export async function readDraft(calls: OfficeCalls, policy: Policy): Promise<MailDraft> {
  const [subject, text, html, attachments, statement, parts] = await Promise.all([
    calls.read('subject', (done) => composedItem().subject.getAsync(done), asString),
    calls.read('body', (done) => composedItem().body.getAsync('text', done), asString),
    calls.read('body', (done) => composedItem().body.getAsync('html', done), asString),
    calls.read('attachments', (done) => composedItem().getAttachmentsAsync(done), asAttachments),
    readStatement(calls),
    isMeeting() ? readMeeting(calls) : readMail(calls, policy),
  ]);
  const { from, to, cc, bcc } = parts;
  return {
    subject,
    body: { text, html },
    attachments,
    statement,
    confirmedAddresses: confirmedAmong([from].concat(to, cc, bcc).map(({ address }) => address)),
    ...parts,
  };
}

/** What a mail has otherwise than an invitation. */
async function readMail(calls: OfficeCalls, policy: Policy): Promise<ItemParts> {
  const [from, to, cc, bcc, marks] = await Promise.all([
    calls.read('sender', (done) => composedItem().from.getAsync(done), asAddress),
    readRecipients(calls, () => composedItem().to),
    readRecipients(calls, () => composedItem().cc),
    readRecipients(calls, () => composedItem().bcc),
    readMarks(calls, policy),
  ]);
  return { from, to, cc, bcc, ...marks, meeting: null };
}

/** An invitation carries no header of ours: Outlook drops it (platform facts B3). */
async function readMeeting(calls: OfficeCalls): Promise<ItemParts> {
  const [from, to, cc, location] = await Promise.all([
    calls.read('sender', (done) => composedMeeting().organizer.getAsync(done), asAddress),
    readRecipients(calls, () => composedMeeting().requiredAttendees),
    readRecipients(calls, () => composedMeeting().optionalAttendees),
    calls.read('location', (done) => composedMeeting().location.getAsync(done), asString),
  ]);
  const protection: Protection = { header: null, labelId: null, route: 'header' };
  return { from, to, cc, bcc: [], protection, handoff: null, meeting: { location } };
}

function readRecipients(calls: OfficeCalls, field: () => Office.Recipients): Promise<readonly MailAddress[]> {
  return calls.read('recipients', (done) => field().getAsync(done), asAddresses);
}

/** What Schakel left on the item: its protection, and whether the mail holds a handoff block. */
export async function readMarks(
  calls: OfficeCalls,
  policy: Policy,
): Promise<Pick<MailDraft, 'protection' | 'handoff'>> {
  const wanted = [policy.protection.header.name, HANDOFF_HEADER];
  const [[header, handoff], label] = await Promise.all([
    calls.read(
      'protection',
      (done) => composedItem().internetHeaders.getAsync(wanted, done),
      (value) => asHeaders(value, wanted),
    ),
    readLabel(calls, policy),
  ]);
  return {
    protection: { header: header ?? null, ...label },
    handoff: typeof handoff === 'string' ? handoffMarkOf(handoff) : null,
  };
}

/** The label where the policy names one and this Outlook has labels (Mailbox 1.13); else the header is the route. */
async function readLabel(calls: OfficeCalls, policy: Policy): Promise<Pick<Protection, 'labelId' | 'route'>> {
  if (policy.protection.label === null || !(await hasLabels(calls))) {
    return { labelId: null, route: 'header' };
  }
  const labelId = await calls.read(
    'protection',
    (done) => composedItem().sensitivityLabel.getAsync(done),
    asLabelId,
  );
  return { labelId, route: 'label' };
}

function asLabelId(value: unknown): string | null {
  return value === undefined || value === null || value === '' ? null : asString(value);
}

/** Outlook without a licence for the label API may refuse even this question (platform facts B2): then it has none. */
async function hasLabels(calls: OfficeCalls): Promise<boolean> {
  const catalog = Office.context.sensitivityLabelsCatalog as Office.SensitivityLabelsCatalog | undefined;
  if (!supports('1.13') || !catalog) {
    return false;
  }
  try {
    return await calls.read('protection', (done) => catalog.getIsEnabledAsync(done), asBoolean);
  } catch {
    return false;
  }
}

function readStatement(calls: OfficeCalls): Promise<Statement> {
  return supports('1.11')
    ? calls.read('statement', (done) => composedItem().sessionData.getAllAsync(done), asStatement)
    : Promise.resolve(emptyStatement);
}
