import { protectionChange, type Change, type MailText } from '../mail/change';
import { isSameAddress } from '../mail/address';
import type { MailAddress, MailDraft } from '../mail/draft';
import { handoffBlocksIn, handoffHeader, type HandoffRecord } from '../mail/handoff-mark';
import { isProtected } from '../mail/protection';
import type { Contact } from '../partners/directory';
import type { PartnerIndex } from '../partners/partner-index';
import type { Policy } from '../policy/policy';
import { blockHtml, blockIn, withBlock } from './block/handoff-block';
import { textWithout } from './block/text-block';
import type { Document } from './document';
import { documentText } from './document-text';

/** All that a mail becomes by a handoff. */
export interface HandoffMail {
  readonly document: Document;
  readonly subject: string;
  readonly contact: Contact;
  readonly record: HandoffRecord;
  readonly clientNames: readonly string[];
}

/**
 * The writes that make a mail the handoff, or correct the handoff that it holds. The text comes last, so that nothing about the
 * client stands in a mail that could not be protected.
 */
export function handoffChanges(
  handoff: HandoffMail,
  draft: MailDraft,
  policy: Policy,
  partners: PartnerIndex,
): readonly Change[] {
  const { subject, record, clientNames } = handoff;
  const { statement } = draft;
  return [
    {
      kind: 'statement',
      value: { ...statement, isClientMail: true, clientNames: union(statement.clientNames, clientNames) },
    },
    protectionChange(draft, policy),
    { kind: 'handoffHeader', value: handoffHeader(record) },
    { kind: 'recipients', field: 'to', value: recipients(handoff, draft, partners) },
    { kind: 'subject', value: subject },
    textChange(handoff.document, draft.body),
  ];
}

/** What a mail lacks of the handoff that was written to it; empty where Outlook kept all of it. */
export function notKept(
  { document, subject, contact, record }: HandoffMail,
  draft: MailDraft,
  policy: Policy,
): readonly ('subject' | 'recipients' | 'body' | 'protection')[] {
  const [firstLine = ''] = documentText(document).split('\n');
  const has = {
    subject: draft.subject === subject,
    recipients: draft.to.some(({ address }) => isSameAddress(address, contact.address)),
    protection:
      isProtected(draft.protection, policy) &&
      draft.handoff?.record !== null &&
      draft.handoff?.record !== undefined &&
      handoffHeader(draft.handoff.record) === handoffHeader(record),
    body: handoffBlocksIn(draft.body.html) === 1 || draft.body.text.includes(firstLine),
  };
  return (['subject', 'recipients', 'protection', 'body'] as const).filter((part) => !has[part]);
}

/** A correction takes the place of the block that is there; the first one comes on top, above greeting and signature. */
function textChange(document: Document, body: MailText): Change {
  const block = blockHtml(document);
  const text = documentText(document);
  const present = blockIn(body.html);
  const rest = textWithout(body.text);
  if (present !== null) {
    return { kind: 'body', value: { html: withBlock(body.html, present, block), text: body.text } };
  }
  return rest === null
    ? { kind: 'textOnTop', value: { html: block, text: `${text}\n\n` } }
    : { kind: 'body', value: { html: block + body.html, text: `${text}\n\n${rest}` } };
}

/** The contact joins whom the caseworker chose; contacts of a partner that the handoff no longer goes to leave. */
function recipients(
  { contact, record }: HandoffMail,
  { to, handoff }: MailDraft,
  partners: PartnerIndex,
): readonly MailAddress[] {
  const before = handoff?.record?.partner;
  const kept = to.filter(
    ({ address }) =>
      isSameAddress(address, contact.address) ||
      before === undefined ||
      before === record.partner ||
      partners.organisationAt(address)?.id !== before,
  );
  return kept.some(({ address }) => isSameAddress(address, contact.address))
    ? kept
    : kept.concat({ displayName: contact.name, address: contact.address });
}

function union(some: readonly string[], others: readonly string[]): readonly string[] {
  return some.concat(others.filter((one) => !some.includes(one)));
}
