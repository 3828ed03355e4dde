import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MailDraft } from '../../src/core/mail/draft';
import { parseMails } from './parse-mails';

/** Where a name stands, and whose it is: the number of the client, or 0 for anybody else. */
export interface Mark {
  readonly who: number;
  readonly start: number;
  readonly end: number;
}

/** A mail of `training`, in which every name is marked. */
export interface MarkedMail {
  readonly id: string;
  /** Who wrote it: what its id begins with. */
  readonly writer: string;
  readonly clients: number;
  readonly draft: MailDraft;
  readonly marks: { readonly subject: readonly Mark[]; readonly body: readonly Mark[] };
}

const MARK = /\[(\d):([^\]]*)\]/g;

/** All mails of a folder whose names are marked (`README.md`). @throws with the mail's id at what can't be read */
export function loadMarkedMails(folder = 'tools/mails/training'): readonly MarkedMail[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => parseMails(readFileSync(path.join(folder, file), 'utf8')))
    .map(({ id, clients, draft }) => {
      const subject = unmarked(draft.subject);
      const body = unmarked(draft.body.text);
      return {
        id,
        writer: id.replace(/\d+$/, ''),
        clients,
        draft: {
          ...draft,
          subject: subject.text,
          body: { text: body.text, html: unmarked(draft.body.html).text },
          attachments: draft.attachments.map((one) => ({ ...one, name: unmarked(one.name).text })),
        },
        marks: { subject: subject.marks, body: body.marks },
      };
    });
}

/** The text without the marks, and where these were. */
function unmarked(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const found of marked.matchAll(MARK)) {
    const [whole, who = '', name = ''] = found;
    text += marked.slice(last, found.index);
    marks.push({ who: Number(who), start: text.length, end: text.length + name.length });
    text += name;
    last = found.index + whole.length;
  }
  return { text: text + marked.slice(last), marks };
}
