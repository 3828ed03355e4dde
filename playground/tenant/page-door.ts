import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { parseJson } from '../common/parse';
import { addSentMail } from './sent-from-outlook';
import { tenantSettingsOf, type Visit } from './visit';

/** What the playground's own pages see and settle of the tenant, past sign-in and Graph. */
export async function answerPage(
  visit: Visit,
  startOver: () => void,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'https://localhost');
  const [, , subject, id = ''] = pathname.split('/');
  const send = (status: number, body?: unknown) =>
    response
      .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
      .end(body === undefined ? undefined : JSON.stringify(body));
  switch (`${request.method ?? ''} ${subject ?? ''}`) {
    case 'PUT settings':
      visit.change(tenantSettingsOf(parseJson(await text(request))));
      send(204);
      return;
    case 'DELETE settings':
      startOver();
      send(204);
      return;
    case 'POST sent':
      addSentMail(visit.mailbox, parseJson(await text(request)), new Date());
      send(204);
      return;
    case 'GET mails': {
      const mail = visit.mailbox.find(id);
      send(mail ? 200 : 404, mail);
      return;
    }
    default:
      send(404);
  }
}
