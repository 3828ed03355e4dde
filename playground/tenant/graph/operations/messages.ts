import type { Message } from '@microsoft/microsoft-graph-types';
import type { StoredMail } from '../../mailbox';
import { failure, replyWith } from '../message';
import { literals, pageOf } from '../odata';
import type { Operation } from '../operation';

const SENT_WITH =
  /^sentDateTime ge (\S+) and singleValueExtendedProperties\/any\(p:p\/id eq '([^']+)' and startswith\(p\/value,'([^']*)'\)\)$/;
const EXPANDED = /^singleValueExtendedProperties\(\$filter=id eq '([^']+)'\)$/;
const IN_CONVERSATION = /^conversationId eq ('.*')$/;

const tooComplex = failure(
  400,
  'InefficientFilter',
  'The restriction or sort order is too complex for this operation.',
);

/** Sent mail that has an extended property. Source: learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get */
export const sentItems: Operation = {
  name: 'sentItems',
  method: 'GET',
  path: /^\/me\/mailFolders\/sentitems\/messages$/i,
  scopes: ['Mail.Read', 'Mail.ReadWrite'],
  answer: (request, { visit, root }) => {
    const [, since, id, start] = SENT_WITH.exec(request.query.get('$filter') ?? '') ?? [];
    const expanded = EXPANDED.exec(request.query.get('$expand') ?? '')?.[1];
    if (since === undefined || start === undefined) {
      return tooComplex;
    }
    const found = visit.mailbox
      .all()
      .filter(
        ({ folder, message, properties }) =>
          folder === 'sentitems' &&
          message.sentDateTime >= since &&
          properties.some((one) => one.id === id && one.value?.startsWith(start)),
      );
    return replyWith(
      pageOf(
        found.map((mail) => withProperty(mail, expanded)),
        request,
        root,
        EXPANDED_NAMES,
      ),
    );
  },
};

const EXPANDED_NAMES = ['singleValueExtendedProperties'];

/** Graph gives no internet headers of sent mail (msgraph-sdk-dotnet#3025). */
function withProperty({ message, properties }: StoredMail, id: string | undefined): Message {
  const found = properties.filter((one) => one.id === id);
  return { ...message, ...(found.length > 0 ? { singleValueExtendedProperties: [...found] } : {}) };
}

/** All mail of one conversation, in whatever folder. Source: learn.microsoft.com/graph/api/user-list-messages */
export const conversation: Operation = {
  name: 'conversation',
  method: 'GET',
  path: /^\/me\/messages$/,
  scopes: ['Mail.Read', 'Mail.ReadWrite'],
  answer: (request, { visit, root }) => {
    const [id] = literals(IN_CONVERSATION.exec(request.query.get('$filter') ?? '')?.[1]);
    if (id === undefined) {
      return tooComplex;
    }
    const found = visit.mailbox.all().filter(({ message }) => message.conversationId === id);
    return replyWith(pageOf(found.map(withHeaders), request, root));
  },
};

function withHeaders({ folder, message, headers }: StoredMail): Message {
  return folder === 'inbox' ? { ...message, internetMessageHeaders: [...headers] } : message;
}
