import type { Recipient, SingleValueLegacyExtendedProperty } from '@microsoft/microsoft-graph-types';
import { asList, asRecord, textOf } from '../common/parse';
import { recipientOf, type Mailbox } from './mailbox';

/** Where Exchange keeps internet headers that Outlook wrote. */
const INTERNET_HEADERS = 'String {00020386-0000-0000-C000-000000000046} Name ';

/**
 * Puts a mail that the stand-in Outlook sent among the sent mail. One that was a draft takes its conversation along, and the
 * properties that Graph gave it.
 *
 * @param sent what the page of the stand-in Outlook told
 */
export function addSentMail(mailbox: Mailbox, sent: unknown, at: Date): void {
  const { savedId, subject, bodyHtml, to, cc, internetHeaders } = asRecord(sent);
  const draft = mailbox.find(textOf(savedId) ?? '');
  const headers = Object.entries(asRecord(internetHeaders)).map(([name, value]) => ({
    name,
    value: String(value),
  }));
  const written = headers.map(({ name, value }): SingleValueLegacyExtendedProperty => ({
    id: `${INTERNET_HEADERS}${name}`,
    value,
  }));
  if (draft) {
    mailbox.remove(draft.message.id);
  }
  mailbox.add(
    'sentitems',
    {
      subject: textOf(subject) ?? '',
      html: textOf(bodyHtml) ?? '',
      to: recipientsOf(to),
      cc: recipientsOf(cc),
      headers,
      properties: [...(draft?.properties ?? []), ...written],
      conversationId: draft?.message.conversationId,
    },
    at,
  );
}

function recipientsOf(value: unknown): readonly Recipient[] {
  return asList(value).flatMap((one) => {
    const { address, displayName } = asRecord(one);
    const known = textOf(address);
    return known === undefined ? [] : [recipientOf(known, textOf(displayName))];
  });
}
