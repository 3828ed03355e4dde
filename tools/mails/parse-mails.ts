import { plainTextOf } from '../../src/core/detection/body/plain-text';
import { escapedHtml } from '../../src/core/handoff/document-html';
import { emptyStatement, type Attachment, type MailAddress, type MailDraft } from '../../src/core/mail/draft';
import { isTag, type Tag } from './tags';

/** A mail of the set as it was written. */
export interface WrittenMail {
  readonly id: string;
  /** Different clients in it, one for each household; none in an ordinary mail. */
  readonly clients: number;
  readonly tags: readonly Tag[];
  readonly draft: MailDraft;
}

const START = /^%%%% ([a-z]+\d{3})$/m;
const FIELDS = ['clients', 'tags', 'from', 'to', 'cc', 'subject', 'attachments'] as const;
type Field = (typeof FIELDS)[number];
const FIELD = new RegExp(`^(${FIELDS.join('|')}): (.+)$`);
const ADDRESS = /^(?:(.+) <([^<>\s]+@[^<>\s]+)>|([^<>\s]+@[^<>\s]+))$/;

/** Bytes; the set doesn't say how large its files are. */
const SIZE = 20_000;

/** The mails in one file of the set (`README.md` shows how one is written). @throws with the mail's id at what it can't read */
export function parseMails(text: string): readonly WrittenMail[] {
  const [before, ...parts] = text.split(START);
  if (before !== '') {
    throw new Error('The file does not begin with a mail.');
  }
  return Array.from({ length: parts.length / 2 }, (_, index) =>
    parsedMail(parts[2 * index] ?? '', parts[2 * index + 1] ?? ''),
  );
}

function parsedMail(id: string, text: string): WrittenMail {
  const [, head = '', body = ''] = /^\n((?:.+\n)+)\n([^]*)$/.exec(text) ?? [];
  const fields = fieldsOf(id, head);
  const tags = listOf(fields.get('tags'), ', ').map((word) => {
    if (!isTag(word)) {
      throw new Error(`${id}: "${word}" is no tag.`);
    }
    return word;
  });
  const clients = Number(fields.get('clients'));
  if (!Number.isInteger(clients)) {
    throw new Error(`${id}: the number of clients is missing.`);
  }
  return { id, clients, tags, draft: draftOf(id, fields, bodyOf(body.trim(), tags.includes('html'))) };
}

function fieldsOf(id: string, head: string): ReadonlyMap<string, string> {
  return new Map(
    head
      .trim()
      .split('\n')
      .map((line): [string, string] => {
        const [, name, value] = FIELD.exec(line) ?? [];
        if (name === undefined || value === undefined) {
          throw new Error(`${id}: "${line}" is no field.`);
        }
        return [name, value];
      }),
  );
}

function draftOf(
  id: string,
  fields: { get(field: Field): string | undefined },
  body: MailDraft['body'],
): MailDraft {
  const people = (field: Field) => listOf(fields.get(field), '; ').map((written) => personOf(id, written));
  const [from] = people('from');
  if (from === undefined) {
    throw new Error(`${id}: the sender is missing.`);
  }
  return {
    subject: fields.get('subject') ?? '',
    from,
    to: people('to'),
    cc: people('cc'),
    bcc: [],
    body,
    attachments: listOf(fields.get('attachments'), '; ').map(attachmentOf),
    protection: { header: null, labelId: null, route: 'header' },
    handoff: null,
    statement: emptyStatement,
    confirmedAddresses: [],
    meeting: null,
  };
}

function listOf(value: string | undefined, separator: string): readonly string[] {
  return value?.split(separator) ?? [];
}

function personOf(id: string, written: string): MailAddress {
  const [, displayName = '', named, bare] = ADDRESS.exec(written) ?? [];
  const address = named ?? bare;
  if (address === undefined) {
    throw new Error(`${id}: "${written}" is no address.`);
  }
  return { displayName, address };
}

function attachmentOf(name: string): Attachment {
  return { id: name, name, isInline: false, kind: 'file', size: SIZE };
}

function bodyOf(written: string, isHtml: boolean): MailDraft['body'] {
  return isHtml
    ? { html: written, text: plainTextOf(written).trim() }
    : { html: `<div>${escapedHtml(written)}</div>`, text: written };
}
