import { BLANK, isBlank } from '../../../src/core/mail/blank';
import type { MailDraft, Statement } from '../../../src/core/mail/draft';
import { judge } from '../../../src/core/mail/judge';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import { attachment, bodyOf, draft, person } from '../../support/drafts';
import { directory } from '../../support/partners';

type Parts = Partial<Omit<MailDraft, 'statement'>> & { readonly statement?: Partial<Statement> };

const blank = (parts: Parts = {}) =>
  draft({ subject: '', to: [], body: { text: '', html: '<p><br></p>' }, ...parts });
const header = defaultPolicy.protection.header.value;

describe('a blank mail', () => {
  it.each<[string, Parts]>([
    ['nothing in it', {}],
    ['nothing but white space', { subject: ' ', body: { text: '\r\n \u00a0', html: '<p>&nbsp;</p>' } }],
    ['a label that protects nothing', { protection: { header: null, labelId: 'general', route: 'label' } }],
    ['a private sender', { from: person('sara.claeys@gmail.com') }],
  ])('has %s: what is said of it is what the judgement would say', (_, parts) => {
    const mail = blank(parts);
    expect(isBlank(mail, defaultPolicy)).toBe(true);
    expect({ ...judge(mail, defaultPolicy, directory), passed: [] }).toEqual(BLANK);
  });

  it.each<[string, Parts]>([
    ['a subject', { subject: 'Vraag' }],
    ['text', { body: bodyOf('Dag') }],
    ['a recipient', { to: [person('bram.hoste@ocmw-voorbeeld.be')] }],
    ['somebody in Cc', { cc: [person('bram.hoste@ocmw-voorbeeld.be')] }],
    ['somebody in Bcc', { bcc: [person('bram.hoste@ocmw-voorbeeld.be')] }],
    ['an attachment', { attachments: [attachment('verslag.pdf')] }],
    ['protection', { protection: { header, labelId: null, route: 'header' } }],
    ['a handoff', { handoff: { record: null } }],
    ['the word of the caseworker that it is about a client', { statement: { isClientMail: true } }],
    ['the name of a client', { statement: { clientNames: ['Fatima Amrani'] } }],
    ['a place to meet', { meeting: { location: '' } }],
  ])('is none any more with %s', (_, parts) => {
    expect(isBlank(blank(parts), defaultPolicy)).toBe(false);
  });
});
