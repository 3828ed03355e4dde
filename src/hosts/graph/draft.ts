import type { Message } from '@microsoft/microsoft-graph-types';
import { HANDOFF_HEADER } from '../../core/mail/handoff-mark';
import { asRecord, asString } from '../parse';
import type { Asking, DraftToCreate } from './graph';
import { HANDOFF_PROPERTY } from './handoff-property';
import { recipientsOf } from './recipients';
import type { Requests } from './request';

/** Lays a mail ready among the caseworker's drafts. */
export async function createDraft(
  requests: Requests,
  draft: DraftToCreate,
  asking: Asking,
): Promise<{ readonly webLink: string }> {
  const answer = await requests.post('draft', '/me/messages', messageOf(draft), asking, 'create');
  return { webLink: asString(asRecord(answer).webLink) };
}

function messageOf({ subject, html, to, headers }: DraftToCreate): Message {
  return {
    subject,
    body: { contentType: 'html', content: html },
    toRecipients: [...recipientsOf(to)],
    internetMessageHeaders: headers.map(({ name, value }) => ({ name, value })),
    singleValueExtendedProperties: headers
      .filter(({ name }) => name === HANDOFF_HEADER)
      .map(({ value }) => ({ id: HANDOFF_PROPERTY, value })),
  };
}
