import {
  emptyStatement,
  type Attachment,
  type MailAddress,
  type MailDraft,
  type Statement,
} from '../../src/core/mail/draft';

/** An ordinary mail between colleagues; tests state only what matters to them. Everybody is invented. */
export function draft(
  parts: Partial<Omit<MailDraft, 'statement'>> & { statement?: Partial<Statement> } = {},
): MailDraft {
  return {
    subject: 'Teamoverleg van donderdag',
    from: { displayName: 'Sara Claeys', address: 'sara.claeys@caw-voorbeeld.be' },
    to: [person('bram.hoste@ocmw-voorbeeld.be', 'Bram Hoste')],
    cc: [],
    bcc: [],
    body: bodyOf('Dag Bram, tot donderdag. Groeten, Sara'),
    attachments: [],
    protection: { header: null, labelId: null, route: 'header' },
    handoff: null,
    confirmedAddresses: [],
    meeting: null,
    ...parts,
    statement: { ...emptyStatement, ...parts.statement },
  };
}

export function person(address: string, displayName = ''): MailAddress {
  return { address, displayName };
}

export function bodyOf(text: string): MailDraft['body'] {
  return { text, html: `<p>${text}</p>` };
}

/** A national number with right check digits; it stands for an invented person. */
export const NATIONAL_NUMBER = '85.07.30-033.28';
export const OTHER_NATIONAL_NUMBER = '79.07.30-123.06';

export function attachment(name: string, parts: Partial<Attachment> = {}): Attachment {
  return { id: name, name, isInline: false, kind: 'file', size: 20_000, ...parts };
}
