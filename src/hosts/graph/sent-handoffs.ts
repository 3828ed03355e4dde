import { domainOf, isSameAddress } from '../../core/mail/address';
import { asArray, asRecord, asString } from '../parse';
import type { Asking, SentHandoff } from './graph';
import { HANDOFF_PROPERTY, HEADER_PROPERTY } from './handoff-property';
import { asPeople, asPerson, type Person } from './recipients';
import type { Requests } from './request';

/** Conversations whose answers are asked at once: Exchange answers four questions about one mailbox at a time. */
const AT_ONCE = 4;

const SENT_FIELDS = 'id,subject,sentDateTime,from,toRecipients,conversationId,webLink';
const ANSWER_FIELDS = 'from,receivedDateTime,isDraft,internetMessageHeaders';

interface Sent extends Omit<SentHandoff, 'answeredAt'> {
  readonly from: Person | null;
  readonly conversation: string;
}

/**
 * The handoffs among the caseworker's sent mail, newest first, each with when it was answered (H5). Nothing of a body is read.
 *
 * @param since a day, `2026-10-01`
 */
export async function readSentHandoffs(
  requests: Requests,
  since: string,
  asking: Asking,
): Promise<readonly SentHandoff[]> {
  // One property a question: Exchange finds two in one filter too complex.
  const lists = await Promise.all(
    [HANDOFF_PROPERTY, HEADER_PROPERTY].map((property) =>
      requests.pages('sent', sentPath(since, property), asking),
    ),
  );
  const byId = new Map(
    lists
      .flat()
      .map(sentOf)
      .map((one) => [one.id, one]),
  );
  const sent = [...byId.values()].sort((a, b) => b.sentAt.localeCompare(a.sentAt));
  const handoffs: SentHandoff[] = [];
  for (let start = 0; start < sent.length; start += AT_ONCE) {
    const some = sent.slice(start, start + AT_ONCE);
    handoffs.push(...(await Promise.all(some.map((one) => withAnswer(requests, one, asking)))));
  }
  return handoffs;
}

/** What `$orderby` names would have to come first in the filter: we sort ourselves. */
function sentPath(since: string, property: string): string {
  const filter =
    `sentDateTime ge ${since}T00:00:00Z and ` +
    `singleValueExtendedProperties/any(p:p/id eq '${property}' and startswith(p/value,'v='))`;
  return (
    `/me/mailFolders/sentitems/messages?$select=${SENT_FIELDS}&$top=100` +
    `&$filter=${encodeURIComponent(filter)}` +
    `&$expand=singleValueExtendedProperties($filter=${encodeURIComponent(`id eq '${property}'`)})`
  );
}

function sentOf(message: unknown): Sent {
  const fields = asRecord(message);
  return {
    id: asString(fields.id),
    sentAt: asString(fields.sentDateTime),
    subject: typeof fields.subject === 'string' ? fields.subject : '',
    to: asPeople(fields.toRecipients),
    header: headerOf(fields.singleValueExtendedProperties),
    webLink: asString(fields.webLink),
    from: asPerson(fields.from),
    conversation: asString(fields.conversationId),
  };
}

function headerOf(properties: unknown): string | null {
  const [first] = asArray(properties ?? []);
  return first === undefined ? null : asString(asRecord(first).value);
}

async function withAnswer(requests: Requests, sent: Sent, asking: Asking): Promise<SentHandoff> {
  const { id, sentAt, subject, to, header, webLink, conversation } = sent;
  const filter = `conversationId eq '${conversation.replace(/'/g, "''")}'`;
  const messages = await requests.pages(
    'sent',
    `/me/messages?$select=${ANSWER_FIELDS}&$top=50&$filter=${encodeURIComponent(filter)}`,
    asking,
  );
  const times = messages.flatMap((message) => answerTimeOf(message, sent)).sort();
  return { id, sentAt, subject, to, header, webLink, answeredAt: times.at(-1) ?? null };
}

/** When a mail came, where it is an answer: from where the handoff went, by a person, after it was sent. */
function answerTimeOf(message: unknown, { from: me, to, sentAt }: Sent): readonly string[] {
  const { from, receivedDateTime, isDraft, internetMessageHeaders } = asRecord(message);
  const sender = asPerson(from);
  const isAnswer =
    sender !== null &&
    isDraft !== true &&
    !(me !== null && isSameAddress(sender.address, me.address)) &&
    to.some(({ address }) => domainOf(address) === domainOf(sender.address)) &&
    !isAutomatic(internetMessageHeaders);
  const time = asString(receivedDateTime);
  return isAnswer && time > sentAt ? [time] : [];
}

/** Out of office and the like (RFC 3834): nobody read the handoff yet. */
function isAutomatic(headers: unknown): boolean {
  return asArray(headers ?? []).some((header) => {
    const { name, value } = asRecord(header);
    return asString(name).toLowerCase() === 'auto-submitted' && asString(value).toLowerCase() !== 'no';
  });
}
