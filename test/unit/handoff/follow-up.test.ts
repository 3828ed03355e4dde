import fc from 'fast-check';
import { PURPOSES } from '../../../src/core/consent/consent';
import { detectPersonalData } from '../../../src/core/detection';
import { agreedData } from '../../../src/core/handoff/agreed-data';
import { documentHtml } from '../../../src/core/handoff/document-html';
import { documentText } from '../../../src/core/handoff/document-text';
import { blockHtml } from '../../../src/core/handoff/block/handoff-block';
import {
  ANSWER_STATES,
  DECLINE_REASONS,
  statesAfter,
  type Answer,
  type AnswerState,
  type FollowUpState,
} from '../../../src/core/handoff/follow-up/answer';
import { receivedHandoff, type ReceivedMail } from '../../../src/core/handoff/follow-up/received-handoff';
import { receiverNote } from '../../../src/core/handoff/follow-up/receiver-note';
import { replyDocument } from '../../../src/core/handoff/follow-up/reply-document';
import { stateIn } from '../../../src/core/handoff/follow-up/state-in';
import { handoffDocument } from '../../../src/core/handoff/handoff-document';
import { LANGUAGES, type Language } from '../../../src/core/language/language';
import type { MailDraft } from '../../../src/core/mail/draft';
import {
  DATA_GROUPS,
  HANDOFF_HEADER,
  handoffHeader,
  type HandoffRecord,
} from '../../../src/core/mail/handoff-mark';
import { judge } from '../../../src/core/mail/judge';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import type { Policy } from '../../../src/core/policy/policy';
import { draft, person } from '../../support/drafts';
import { clientData, frame, given } from '../../support/handoffs';
import { contact, partner } from '../../support/partners';

const ANSWERS: readonly Answer[] = [
  { state: 'received' },
  { state: 'accepted' },
  { state: 'inProgress' },
  { state: 'completed' },
  { state: 'redirected', to: '' },
  { state: 'redirected', to: 'DMW Voorbeeld' },
  ...DECLINE_REASONS.map((reason): Answer => ({ state: 'declined', reason })),
];
const answers = fc.constantFrom(...ANSWERS);
const languages = fc.constantFrom(...LANGUAGES);

const data = agreedData(clientData, given());
const handoffIn = (language: Language) => handoffDocument(data, frame, given(), language);
const record: HandoffRecord = {
  partner: 'ocmw-voorbeeld',
  form: 'oral',
  on: '2026-11-24',
  agreed: DATA_GROUPS,
  included: DATA_GROUPS,
  call: 'notReached',
};

const QUOTE_HEADERS: Readonly<Record<Language, string>> = {
  nl: 'Van: Sara Claeys\nVerzonden: dinsdag\nAan: Bram Hoste\nOnderwerp: Overdracht',
  fr: 'De : Sara Claeys\nEnvoyé : mardi\nÀ : Bram Hoste\nObjet : Transfert',
  en: 'From: Sara Claeys\nSent: Tuesday\nTo: Bram Hoste\nSubject: Handoff',
};
const quoted = (language: Language) => `${QUOTE_HEADERS[language]}\n\n${documentText(handoffIn(language))}`;

const HEADERS = `Received: from mail.caw-voorbeeld.be\r\nSubject: Overdracht\r\n`;
const received = (parts: Partial<ReceivedMail> = {}): ReceivedMail => ({
  from: person('sara.claeys@caw-voorbeeld.be', 'Sara Claeys'),
  headers: `${HEADERS}X-Schakel-Overdracht: ${handoffHeader(record)}\r\n`,
  body: { text: documentText(handoffIn('nl')), html: blockHtml(handoffIn('nl')) },
  ...parts,
});

describe('where a handoff stands', () => {
  it.each<[FollowUpState, readonly AnswerState[]]>([
    ['requested', ANSWER_STATES],
    ['received', ['accepted', 'inProgress', 'completed', 'redirected', 'declined']],
    ['accepted', ['inProgress', 'completed', 'redirected', 'declined']],
    ['inProgress', ['completed', 'redirected', 'declined']],
    ['completed', []],
    ['redirected', []],
    ['declined', []],
  ])('after %s may come %j', (state, next) => {
    expect(statesAfter(state)).toEqual(next);
  });
});

describe('the reply', () => {
  it.each<[string, Answer, string]>([
    ['says that it was received', { state: 'received' }, 'Ik laat je nog weten of ik ze opneem.'],
    ['holds to the purpose when it accepts (C7)', { state: 'accepted' }, 'alleen waarvoor je ze gaf'],
    [
      'passes nothing on when it redirects (C6)',
      { state: 'redirected', to: '' },
      'als de cliënt opnieuw instemt',
    ],
    ['names who suits better', { state: 'redirected', to: ' DMW\nVoorbeeld ' }, 'past beter: DMW Voorbeeld.'],
    ['gives the reason when it declines', { state: 'declined', reason: 'full' }, 'We hebben nu geen plaats.'],
  ])('%s', (_, answer, words) => {
    expect(documentText(replyDocument(answer, 'nl'))).toContain(words);
  });

  it('says nothing about the client, whatever is answered, in any language', () => {
    for (const answer of ANSWERS) {
      for (const language of LANGUAGES) {
        const found = detectPersonalData(documentText(replyDocument(answer, language)));
        expect(found.filter(({ tier }) => tier !== 'hint')).toEqual([]);
      }
    }
  });

  it('shows what was typed, and takes nothing of it for markup', () => {
    const html = documentHtml(replyDocument({ state: 'redirected', to: '<img src=x>' }, 'nl'), 2);
    expect(html).toContain('&lt;img src=x&gt;');
    expect(html).not.toContain('<img');
  });
});

describe('the state in a reply', () => {
  it('comes back from every answer in every language, above the quoted handoff', () => {
    fc.assert(
      fc.property(answers, languages, languages, (answer, language, ofHandoff) => {
        const reply = documentText(replyDocument(answer, language));
        expect(stateIn(`${reply}\n\n${quoted(ofHandoff)}`)).toBe(answer.state);
      }),
    );
  });

  it('comes back whatever organisation was typed', () => {
    fc.assert(
      fc.property(fc.string(), languages, (to, language) => {
        expect(stateIn(documentText(replyDocument({ state: 'redirected', to }, language)))).toBe(
          'redirected',
        );
      }),
    );
  });

  it.each<[string, AnswerState]>([
    ['Ontvangen.', 'received'],
    ['Dag Sara,\n\nIk neem het op!\n\nGroeten,\nBram', 'accepted'],
    ['ik verwijs door', 'redirected'],
    ['Het lukt niet', 'declined'],
    ['Bonjour,\nJe m’en occupe.', 'accepted'],
    ["j'oriente ailleurs", 'redirected'],
    ['Reçu', 'received'],
    ['Impossible', 'declined'],
    ['I take it on', 'accepted'],
    ["I can't.", 'declined'],
    ['Statut : en cours', 'inProgress'],
    ['STATUS:  afgerond', 'completed'],
  ])('is read from what a handoff asks to answer: %j', (text, state) => {
    expect(stateIn(text)).toBe(state);
  });

  it('is the latest, where an earlier answer is quoted below', () => {
    const earlier = documentText(replyDocument({ state: 'received' }, 'nl'));
    const latest = documentText(replyDocument({ state: 'accepted' }, 'nl'));
    expect(stateIn(`${latest}\n\n${QUOTE_HEADERS.nl}\n\n${earlier}`)).toBe('accepted');
  });

  it.each<[string, string]>([
    ...LANGUAGES.map((language): [string, string] => [
      `a handoff itself (${language})`,
      documentText(handoffIn(language)),
    ]),
    ...LANGUAGES.map((language): [string, string] => [
      `a handoff quoted below other words (${language})`,
      `Kun je me bellen?\n\n${quoted(language)}`,
    ]),
    ['an answer in quoted history', `Dank je.\n\n${QUOTE_HEADERS.nl}\n\nStatus: opgenomen`],
    ['an answer within a sentence', 'Ik weet nog niet of ik het opneem: status: opgenomen of niet'],
  ])('is not taken from %s', (_, text) => {
    expect(stateIn(text)).toBeNull();
  });

  it('never fails', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void stateIn(text)));
  });
});

describe('a received handoff', () => {
  it('tells what is asked, with whose consent and for what (C7, H5)', () => {
    expect(receivedHandoff(received())).toEqual({
      from: person('sara.claeys@caw-voorbeeld.be', 'Sara Claeys'),
      record,
      purpose: 'intake',
      language: 'nl',
      question: 'Ik kan mijn huur niet meer betalen.',
    });
  });

  it('knows its purpose and language from what the mail says', () => {
    for (const language of LANGUAGES) {
      for (const purpose of PURPOSES) {
        const text = documentText(handoffDocument(data, { ...frame, purpose }, given({ purpose }), language));
        expect(receivedHandoff(received({ body: { text, html: '' } }))).toMatchObject({ purpose, language });
      }
    }
  });

  it('is recognised by a header that was folded on its way', () => {
    const folded = `${HEADERS}${HANDOFF_HEADER}: ${handoffHeader(record).replace(/; /g, ';\r\n\t')}\r\n`;
    expect(receivedHandoff(received({ headers: folded }))?.record).toEqual(record);
  });

  it.each<[string, string]>([
    ['without our header', HEADERS],
    ['with it in the value of another', `${HEADERS}Comments: ${HANDOFF_HEADER}: v=1\r\n`],
    ['without headers', ''],
  ])('is no mail %s', (_, headers) => {
    expect(receivedHandoff(received({ headers }))).toBeNull();
  });

  it('says so where its consent or its purpose can not be read', () => {
    const mail = received({ headers: `${HANDOFF_HEADER}: nonsense`, body: { text: '', html: '' } });
    expect(receivedHandoff(mail)).toMatchObject({
      record: null,
      purpose: null,
      language: null,
      question: '',
    });
  });

  it('never fails, whatever a mail says', () => {
    const texts = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(texts, texts, texts, (header, text, html) => {
        receivedHandoff(received({ headers: `${HANDOFF_HEADER}:${header}`, body: { text, html } }));
      }),
    );
  });
});

describe('the note for the case file of the receiver', () => {
  const handoff = receivedHandoff(received());
  const note = (answer: Answer | null, language: Language = 'nl') =>
    handoff && documentText(receiverNote(handoff, answer, '2026-11-25', language));

  it('says from whom, with what consent, which data, for what, and the answer (H4)', () => {
    expect(note({ state: 'accepted' })).toBe(
      [
        'Overdracht ontvangen\n',
        'Datum: 25/11/2026',
        'Van: Sara Claeys',
        'Instemming: mondeling, 24/11/2026',
        'Voor: wie is het, hulpvraag, rechten en lopende aanvragen',
        'Doel: het onthaal',
        'Telefoon: niet bereikt',
        'Antwoord: Ik neem het op',
      ].join('\n'),
    );
  });

  it.each<[string, Answer | null, string]>([
    ['that nothing was answered yet', null, 'Antwoord: nog niet beantwoord'],
    ['why not', { state: 'declined', reason: 'full' }, 'Waarom niet: We hebben nu geen plaats.'],
    ['who suits better', { state: 'redirected', to: 'DMW Voorbeeld' }, 'Past beter: DMW Voorbeeld'],
  ])('says %s', (_, answer, words) => {
    expect(note(answer)).toContain(words);
  });

  it('names no client, in any language', () => {
    for (const language of LANGUAGES) {
      expect(note({ state: 'accepted' }, language)).not.toMatch(/Peeters|huur|0470|85\.07/);
    }
  });
});

describe('sending the reply', () => {
  const policy: Policy = { ...defaultPolicy, ownDomains: ['ocmw-voorbeeld.be'] };
  const directory = {
    organisations: [
      partner('caw-voorbeeld', { contacts: [contact('Sara Claeys', 'sara.claeys@caw-voorbeeld.be')] }),
    ],
  };
  /** As Outlook makes it: what was chosen, and below it the handoff, with its classes renamed. */
  const reply = (answer: Answer, parts: Partial<MailDraft> = {}): MailDraft => {
    const [own, below] = [replyDocument(answer, 'nl'), handoffIn('nl')];
    const quotedHtml = blockHtml(below).replace('class="', 'class="x_');
    const quoteHeader = QUOTE_HEADERS.nl.split('\n').join('<br>');
    return draft({
      subject: 'RE: Overdracht – dossier 2026-0412',
      from: person('bram.hoste@ocmw-voorbeeld.be', 'Bram Hoste'),
      to: [person('sara.claeys@caw-voorbeeld.be', 'Sara Claeys')],
      body: {
        text: `${documentText(own)}\n\n${quoted('nl')}`,
        html: `${documentHtml(own, 2)}<hr><div id="divRplyFwdMsg">${quoteHeader}</div><div>${quotedHtml}</div>`,
      },
      ...parts,
    });
  };
  const isProtected = { header: policy.protection.header.value, labelId: null, route: 'header' as const };
  const found = (mail: MailDraft) =>
    judge(mail, policy, directory).findings.map(({ rule, severity }) => `${rule} ${severity}`);

  it.each(ANSWERS.map((answer) => [answer]))(
    'asks for the protection, and for nothing else: %j',
    (answer) => {
      expect(found(reply(answer))).toEqual(['M5 block']);
    },
  );

  it.each(ANSWERS.map((answer) => [answer]))('lets it go once it is protected: %j', (answer) => {
    expect(judge(reply(answer, { protection: isProtected }), policy, directory).outcome).toBe('allow');
  });

  it('stops it when the subject that it took over says who the client is (M1)', () => {
    const mail = reply(
      { state: 'accepted' },
      { subject: 'RE: Overdracht Fatima Peeters 85.07.30-033.28', protection: isProtected },
    );
    expect(judge(mail, policy, directory).outcome).toBe('block');
    expect(found(mail)).toContain('M1 block');
  });
});
