import type { MailDraft } from '../../../src/core/mail/draft';
import type { HandoffRecord } from '../../../src/core/mail/handoff-mark';
import { judge } from '../../../src/core/mail/judge';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import type { Policy } from '../../../src/core/policy/policy';
import { bodyOf, draft, person } from '../../support/drafts';
import { contact, partner } from '../../support/partners';

const directory = {
  organisations: [
    partner('ocmw-voorbeeld', {
      name: 'OCMW Voorbeeld',
      domains: ['ocmw-voorbeeld.be', 'sociaalhuis-voorbeeld.be'],
      contacts: [
        contact('Bram Hoste', 'bram.hoste@stad-voorbeeld.be'),
        contact('Els Wouters', 'els.wouters@stad-voorbeeld.be'),
      ],
    }),
    partner('dmw-voorbeeld', { name: 'DMW Voorbeeld' }),
  ],
};
const record: HandoffRecord = {
  partner: 'ocmw-voorbeeld',
  form: 'oral',
  on: '2026-11-20',
  agreed: ['identity', 'question'],
  included: ['identity'],
  call: 'notReached',
};
const own: Policy = { ...defaultPolicy, ownDomains: ['caw-voorbeeld.be'] };
const consent = (mail: MailDraft, policy = own) =>
  judge(mail, policy, directory).findings.filter(({ rule }) => rule === 'M9');
const keys = (mail: MailDraft, policy?: Policy) =>
  consent(mail, policy).map(({ wording, severity }) => `${wording.key} ${severity}`);
type Parts = Parameters<typeof draft>[0] & object;
const handingOver = (parts: Parts = {}, changes: Partial<HandoffRecord> = {}) =>
  draft({ handoff: { record: { ...record, ...changes } }, ...parts });
const aboutClient = (parts: Parts = {}) =>
  draft({ ...parts, statement: { isClientMail: true, ...parts.statement } });
const asking: Policy = { ...own, rules: { ...own.rules, M9: 'ask' } };
const QUOTED = 'Dank je.\n\nVan: Bram Hoste\nVerzonden: maandag\nOnderwerp: vraag\n\nEen vraag.';

describe('M9: a handoff goes to the partner that the client agreed to', () => {
  it.each<[string, Parts]>([
    ['an address at the partner', {}],
    ['one below its domain', { to: [person('a@sociaalhuis.ocmw-voorbeeld.be')] }],
    ['one at its other domain', { to: [person('a@sociaalhuis-voorbeeld.be')] }],
    ['a contact of the partner elsewhere', { to: [person('Bram.Hoste+werk@stad-voorbeeld.be')] }],
    ['a colleague of the sender', { cc: [person('an@caw-voorbeeld.be')] }],
    ['nobody yet', { to: [] }],
    ['somebody without an address, which another rule tells', { to: [person('', 'Bram')] }],
  ])('%s', (_, parts) => {
    expect(keys(handingOver(parts))).toEqual([]);
  });

  it.each<['to' | 'cc' | 'bcc', string]>([
    ['to', 'lies@dmw-voorbeeld.be'],
    ['cc', 'lies@elders-voorbeeld.be'],
    ['bcc', 'lies@ocmw-voorbeeld.be.elders-voorbeeld.be'],
  ])('stops another in %s: %s', (field, address) => {
    expect(consent(handingOver({ [field]: [person(address)] }))).toEqual([
      {
        rule: 'M9',
        severity: 'block',
        place: { kind: 'recipient', field, address },
        wording: { key: 'outsideConsent', parameters: { address, partner: 'OCMW Voorbeeld' } },
        fixes: [{ kind: 'removeRecipient', field, address }],
        dismissible: [],
        question: null,
      },
    ]);
  });

  it('stops everybody outside the own organisation where the partner is unknown', () => {
    const mail = handingOver({ cc: [person('an@caw-voorbeeld.be')] }, { partner: 'opgeheven' });
    expect(consent(mail).map(({ wording }) => wording)).toEqual([
      { key: 'outsideConsent', parameters: { address: 'bram.hoste@ocmw-voorbeeld.be', partner: '' } },
    ]);
  });

  it('takes a colleague for one by the domains of its own that the policy names', () => {
    const mail = handingOver({ to: [person('an@mail.caw-voorbeeld.be')] });
    expect(keys(mail)).toEqual([]);
    expect(keys(mail, defaultPolicy)).toEqual(['outsideConsent block']);
  });

  it('only asks where the policy says so', () => {
    const mail = handingOver({ to: [person('lies@dmw-voorbeeld.be')] }, { agreed: [] });
    expect(keys(mail, asking)).toEqual(['outsideConsent ask', 'dataOutsideConsent ask']);
  });
});

describe('M9: a handoff holds only the data that the client agreed to', () => {
  it('stops what was not agreed', () => {
    expect(
      consent(handingOver({}, { included: ['identity', 'rights', 'progress'] })).map(
        ({ wording }) => wording,
      ),
    ).toEqual([{ key: 'dataOutsideConsent', parameters: { groups: ['rights', 'progress'] } }]);
  });

  it.each<[string, Partial<HandoffRecord>]>([
    ['all that was agreed', { included: ['identity', 'question'] }],
    ['none of it', { included: [] }],
    ['what a state of necessity asks for', { form: 'necessity', agreed: [], included: ['rights'] }],
  ])('lets pass %s', (_, changes) => {
    expect(keys(handingOver({}, changes))).toEqual([]);
  });

  it('keeps to the partner in a state of necessity too', () => {
    const mail = handingOver({ to: [person('lies@dmw-voorbeeld.be')] }, { form: 'necessity', agreed: [] });
    expect(keys(mail)).toEqual(['outsideConsent block']);
  });
});

describe('M9: without a record of consent, the caseworker is asked', () => {
  it.each<[string, MailDraft]>([
    ['on a client mail to a partner', aboutClient()],
    ['on a handoff whose record can’t be read', draft({ handoff: { record: null } })],
    ['on a forward', aboutClient({ subject: 'FW: RE: Vraag', body: bodyOf(QUOTED) })],
    ['on a French forward', aboutClient({ subject: 'TR: Vraag', body: bodyOf(QUOTED) })],
    ['on a reply without the mail that it replies to', aboutClient({ subject: 'RE: Vraag' })],
    ['on a word that ends like a reply', aboutClient({ subject: 'Genre: vraag', body: bodyOf(QUOTED) })],
    ['on a mail that begins like a reply', aboutClient({ subject: 'Re-integratie', body: bodyOf(QUOTED) })],
  ])('%s', (_, mail) => {
    expect(keys(mail)).toEqual(['consentUnknown ask']);
  });

  it.each<[string, MailDraft]>([
    ['on an ordinary mail', draft()],
    ['on a mail to colleagues', aboutClient({ to: [person('an@caw-voorbeeld.be')] })],
    ['while it has no recipients', aboutClient({ to: [] })],
    ['on a reply', aboutClient({ subject: 'RE: FW: Vraag', body: bodyOf(QUOTED) })],
    [
      'on a reply to a mail of which only the head is left',
      aboutClient({
        subject: ' RE: Vraag',
        body: bodyOf('Dank je.\n\nVan: Bram Hoste\nVerzonden: maandag\nOnderwerp: vraag\n'),
      }),
    ],
    [
      'on a reply to a mail of which only the text is left',
      aboutClient({ subject: 'RE: Vraag', body: bodyOf('Dank je.\n> Een vraag.') }),
    ],
    ['on a Dutch reply', aboutClient({ subject: 'Antw: Vraag', body: bodyOf(QUOTED) })],
    ['on a French reply', aboutClient({ subject: 'Rép : Question', body: bodyOf(QUOTED) })],
  ])('not %s', (_, mail) => {
    expect(keys(mail)).toEqual([]);
  });

  it('once for the same partners, in any order', () => {
    const [an, bram] = [person('an@dmw-voorbeeld.be'), person('bram.hoste@ocmw-voorbeeld.be')];
    const basis = consent(aboutClient({ to: [an], cc: [bram] }))[0]?.question?.basis ?? '';
    const statement = { answers: [{ question: 'consent', basis, reason: '' }] } as const;
    expect(keys(aboutClient({ to: [bram, an], statement }))).toEqual([]);
    expect(keys(aboutClient({ to: [bram, an, person('x@caw-voorbeeld.be')], statement }))).toEqual([]);
    expect(keys(aboutClient({ to: [bram], statement }))).toEqual(['consentUnknown ask']);
  });
});
