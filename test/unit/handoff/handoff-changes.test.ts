import fc from 'fast-check';
import { blockHtml, blockIn, withBlock } from '../../../src/core/handoff/block/handoff-block';
import { partsOfHtml } from '../../../src/core/handoff/block/html-block';
import { callIn, dataIn, fallbackIn } from '../../../src/core/handoff/block/read-block';
import { partsOfText, textWithout } from '../../../src/core/handoff/block/text-block';
import { agreedData } from '../../../src/core/handoff/agreed-data';
import { documentText } from '../../../src/core/handoff/document-text';
import { formOfMail } from '../../../src/core/handoff/form/form-of-mail';
import { emptyForm } from '../../../src/core/handoff/form/handoff-form';
import type { ClientData } from '../../../src/core/handoff/handoff';
import { handoffChanges, notKept, type HandoffMail } from '../../../src/core/handoff/handoff-changes';
import { handoffDocument } from '../../../src/core/handoff/handoff-document';
import { consultChanges, personalDataIn } from '../../../src/core/handoff/consult-changes';
import { LANGUAGES } from '../../../src/core/language/language';
import {
  CALL_OUTCOMES,
  DATA_GROUPS,
  handoffBlocksIn,
  handoffHeader,
  handoffMarkOf,
  type HandoffRecord,
} from '../../../src/core/mail/handoff-mark';
import type { MailDraft } from '../../../src/core/mail/draft';
import { LIFE_DOMAINS } from '../../../src/core/partners/directory';
import { partnerIndex } from '../../../src/core/partners/partner-index';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import { draft, person } from '../../support/drafts';
import { clientData, frame, given } from '../../support/handoffs';
import { contact, directory } from '../../support/partners';

const partners = partnerIndex(directory);
const record: HandoffRecord = {
  partner: 'ocmw-voorbeeld',
  form: 'oral',
  on: '2026-11-24',
  agreed: DATA_GROUPS,
  included: DATA_GROUPS,
  call: 'notReached',
};
const document = handoffDocument(agreedData(clientData, given()), frame, given(), 'nl');
const handoff: HandoffMail = {
  document,
  subject: 'Overdracht – dossier 2026-0412',
  contact: contact('Bram Hoste', 'bram.hoste@ocmw-voorbeeld.be'),
  record,
  clientNames: ['Fatima Peeters'],
};
const changesFor = (mail: MailDraft) => handoffChanges(handoff, mail, defaultPolicy, partners);
const changeOf = (mail: MailDraft, kind: string) => changesFor(mail).find((change) => change.kind === kind);

describe('a handoff written to a mail', () => {
  it('comes with the text last, so that an unprotected mail holds nothing about the client', () => {
    expect(changesFor(draft({})).map(({ kind }) => kind)).toEqual([
      'statement',
      'header',
      'handoffHeader',
      'recipients',
      'subject',
      'textOnTop',
    ]);
  });

  it('adds the contact to whom is there, once', () => {
    const an = person('an.verlinden@caw-voorbeeld.be');
    const bram = person('bram.hoste@ocmw-voorbeeld.be');
    expect(changeOf(draft({ to: [an] }), 'recipients')).toMatchObject({
      value: [an, { displayName: 'Bram Hoste', address: 'bram.hoste@ocmw-voorbeeld.be' }],
    });
    expect(changeOf(draft({ to: [bram] }), 'recipients')).toMatchObject({ value: [bram] });
  });

  it('takes away the contact of the partner that it no longer goes to', () => {
    const before = draft({
      to: [person('leila.amrani@dmw-voorbeeld.be')],
      handoff: { record: { ...record, partner: 'dmw-voorbeeld' } },
    });
    expect(changeOf(before, 'recipients')).toMatchObject({
      value: [{ address: 'bram.hoste@ocmw-voorbeeld.be' }],
    });
  });

  it('takes the place of the block that is there, and leaves the rest letter by letter', () => {
    const around = fc.string().map((text) => text.replace(/[<>]/g, ''));
    fc.assert(
      fc.property(around, around, (above, below) => {
        const html = `<p>${above}</p>${blockHtml(document)}<div>${below}</div>`;
        const change = changeOf(draft({ body: { html, text: '' } }), 'body');
        expect(change).toMatchObject({ value: { html } });
        const part = blockIn(html);
        expect(part && withBlock(html, part, '#')).toBe(`<p>${above}</p>#<div>${below}</div>`);
      }),
    );
  });

  it('finds its block whatever Outlook wrapped its pieces in', () => {
    const html =
      '<div dir="ltr"><div style="x" class=schakel-overdracht><div><p>a</p></div></div><p>b</p></div>';
    const part = blockIn(html);
    expect(part && withBlock(html, part, '#')).toBe('<div dir="ltr">#<p>b</p></div>');
  });

  it('leaves a block in quoted history alone', () => {
    expect(blockIn('<div class="x_schakel-overdracht"><p>a</p></div>')).toBeNull();
  });

  it('replaces itself in a plain-text mail too', () => {
    for (const language of LANGUAGES) {
      const text = documentText(handoffDocument(agreedData(clientData, given()), frame, given(), language));
      expect(textWithout(`Dag,\r\n${text.replace(/\n/g, '\r\n')}\r\nSara`)).toBe('Dag,\nSara');
    }
    expect(textWithout('Overdracht\nvan de sleutels')).toBeNull();
  });

  it('says what Outlook did not keep', () => {
    const kept = draft({
      subject: handoff.subject,
      to: [person('bram.hoste@ocmw-voorbeeld.be')],
      body: { html: blockHtml(document), text: documentText(document) },
      protection: { header: defaultPolicy.protection.header.value, labelId: null, route: 'header' },
      handoff: handoffMarkOf(handoffHeader(record)),
    });
    expect(notKept(handoff, kept, defaultPolicy)).toEqual([]);
    expect(notKept(handoff, { ...kept, handoff: null }, defaultPolicy)).toEqual(['protection']);
    expect(notKept(handoff, { ...kept, to: [] }, defaultPolicy)).toEqual(['recipients']);
    expect(notKept(handoff, { ...kept, body: { html: '', text: '' } }, defaultPolicy)).toEqual(['body']);
    expect(notKept(handoff, draft({ to: [] }), defaultPolicy)).toEqual([
      'subject',
      'recipients',
      'protection',
      'body',
    ]);
  });

  it('is counted as one block by the rule about one client a mail (M7)', () => {
    expect(handoffBlocksIn(blockHtml(document))).toBe(1);
  });
});

describe('a handoff read back from a mail', () => {
  const word = fc.string({ minLength: 1 }).map((text) => `w${text.replace(/\s+/g, ' ').trim()}`);
  const data: fc.Arbitrary<ClientData> = fc.record({
    identity: fc.record({ name: word, phone: word, email: word, address: word, nationalNumber: word }),
    question: fc.array(word, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
    rights: fc.array(
      fc.record({
        domain: fc.constantFrom(...LIFE_DOMAINS),
        name: word,
        status: fc.constantFrom('taken' as const, 'due' as const),
      }),
    ),
    progress: fc.array(fc.record({ name: word.filter((name) => !name.includes(': ')), progress: word })),
  });

  it('has all that was filled in, in each language', () => {
    fc.assert(
      fc.property(data, fc.constantFrom(...LANGUAGES), (filledIn, language) => {
        const written = handoffDocument(agreedData(filledIn, given()), frame, given(), language);
        const inHtml = partsOfHtml(blockHtml(written));
        expect(inHtml && dataIn(inHtml)).toEqual(filledIn);
        const inText = partsOfText(`Dag,\r\n${documentText(written).replace(/\n/g, '\r\n')}\r\nSara`);
        expect(inText && dataIn(inText)).toEqual(filledIn);
      }),
    );
  });

  it.each([
    ['with layout', { html: `<p>Dag</p>${blockHtml(document)}`, text: '' }],
    ['without', { html: '', text: `${documentText(document)}\r\n\r\nSara` }],
  ])('begins where a correction begins, with what header and text say: a mail %s', (_, body) => {
    const mail = draft({
      subject: 'Overdracht – dossier 2026-0412',
      to: [person('bram.hoste@ocmw-voorbeeld.be')],
      body,
      handoff: { record: { ...record, agreed: ['identity', 'question'], form: 'written' } },
    });
    expect(formOfMail(mail, partners, '2026-11-24')).toMatchObject({
      step: 'check',
      partner: 'ocmw-voorbeeld',
      contact: 'bram.hoste@ocmw-voorbeeld.be',
      answer: 'some',
      groups: { identity: true, question: true, rights: false, progress: false },
      consentForm: 'written',
      agreedOn: '2026-11-24',
      call: 'notReached',
      calledAt: '14:30',
      clientPresent: true,
      fallbackName: 'Tom Baert',
      fallbackPhone: '09 300 00 01',
      reference: '2026-0412',
      data: clientData,
    });
  });

  const CALLS = CALL_OUTCOMES.flatMap((outcome) =>
    ['', '9:05', '14:30'].flatMap((at) =>
      [true, false].map((clientPresent) => ({ outcome, on: '2026-11-24', at, clientPresent })),
    ),
  ).filter(({ outcome, at, clientPresent }) => outcome !== 'notTried' || (at === '' && !clientPresent));
  const FALLBACKS = [
    { name: 'Tom Baert', phone: '09 300 00 01' },
    { name: 'Tom Baert, teamleider', phone: '' },
    { name: 'Tom Baert, teamleider', phone: '+32 9 300 00 01' },
    null,
  ];

  it.each(LANGUAGES)('knows who was called and who stands in, without asking again: %s', (language) => {
    for (const call of CALLS) {
      for (const known of FALLBACKS) {
        const fallback = known && { ...known, organisation: 'CAW Voorbeeld', address: '' };
        const said = { ...frame, call, fallback };
        const written = handoffDocument(agreedData(clientData, given()), said, given(), language);
        for (const parts of [partsOfHtml(blockHtml(written)), partsOfText(documentText(written))]) {
          expect(parts && callIn(parts, '2026-11-24')).toEqual(call);
          expect(parts && fallbackIn(parts)).toEqual(known);
        }
      }
    }
  });

  it('asks again about a call of another day, and of one whose sentence was changed by hand', () => {
    const html = blockHtml(document);
    const parts = partsOfHtml(html);
    expect(parts && callIn(parts, '2026-11-25')).toBeNull();
    const changed = partsOfHtml(html.replace('bereikte niemand', 'er nam niemand op'));
    expect(changed && callIn(changed, '2026-11-24')).toBeNull();
  });

  it('is an empty form in a mail without one', () => {
    expect(formOfMail(draft({}), partners, '2026-11-24')).toEqual(emptyForm);
  });
});

describe('a consult without names', () => {
  it('goes into the mail with a neutral subject, and marks no client', () => {
    const consult = { situation: 'Iemand verloor zijn werk.', question: 'Welke hulp kan?' };
    expect(consultChanges(consult, 'nl')).toMatchObject([
      { kind: 'subject', value: 'Vraag om advies' },
      { kind: 'textOnTop' },
    ]);
    expect(personalDataIn(consult)).toEqual([]);
  });

  it.each([
    'Mevrouw Fatima Peeters belde.',
    'Nummer 85.07.30-033.28',
    'Bel haar op 0470 12 34 56',
    'a.b@gmail.com',
  ])('finds the personal data in "%s"', (text) => {
    expect(personalDataIn({ situation: text, question: 'Wat nu?' })).not.toEqual([]);
    expect(personalDataIn({ situation: 'Iemand', question: text })).not.toEqual([]);
  });
});
