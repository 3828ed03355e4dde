import { handoffHeader, HANDOFF_HEADER } from '../../mail/handoff-mark';
import type { MailHeader, Policy } from '../../policy/policy';
import { blockHtml } from '../block/handoff-block';
import { documentText } from '../document-text';
import type { HandoffMail } from '../handoff-changes';

/** A handoff as a mail to lay ready: whoever opens it finds what the compose pane would have written. */
export interface HandoffDraft {
  readonly subject: string;
  readonly html: string;
  /** For where HTML can't be pasted. */
  readonly text: string;
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly headers: readonly MailHeader[];
}

/**
 * The protection header goes along whatever the policy says of labels: Graph can't set one, and the send check sees to the label
 * where there is one.
 */
export function handoffDraft(
  { document, subject, contact, record }: HandoffMail,
  policy: Policy,
): HandoffDraft {
  return {
    subject,
    html: blockHtml(document),
    text: documentText(document),
    to: [{ name: contact.name, address: contact.address }],
    headers: [policy.protection.header, { name: HANDOFF_HEADER, value: handoffHeader(record) }],
  };
}
