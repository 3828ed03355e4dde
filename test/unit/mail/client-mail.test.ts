import type { MailDraft } from '../../../src/core/mail/draft';
import { judge } from '../../../src/core/mail/judge';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import type { Policy } from '../../../src/core/policy/policy';
import { attachment, bodyOf, draft, NATIONAL_NUMBER, person } from '../../support/drafts';
import { directory } from '../../support/partners';

type Parts = Parameters<typeof draft>[0] & object;
const verdictOn = (mail: MailDraft, policy: Policy = defaultPolicy) => judge(mail, policy, directory);
/** Why it counts as client mail, apart from the words that tell of one. */
const signals = (mail: MailDraft, policy?: Policy) =>
  verdictOn(mail, policy)
    .clientSignals.filter(({ code }) => code !== 'story')
    .map((signal) =>
      signal.code === 'personalData' ? `${signal.where} ${signal.kind} ${signal.text}` : signal.code,
    );
const saying = (text: string, parts: Parts = {}) => draft({ body: bodyOf(text), ...parts });
/** The mail with the answer "this is about no client" to what another mail held. */
const denied = (mail: MailDraft, about: MailDraft = mail): MailDraft => {
  const question = verdictOn(about).notClientMail;
  const answers = question
    ? [{ question: question.id, basis: question.basis, reason: 'een leverancier' }]
    : [];
  return { ...mail, statement: { ...mail.statement, answers } };
};
const PROTECTED = { header: defaultPolicy.protection.header.value, labelId: null, route: 'header' } as const;
const QUOTED = 'Dank je.\n\nVan: Bram Hoste\nVerzonden: maandag\nOnderwerp: vraag\n\n';
const BIRTH = 'Mevr. Fatima El Amrani, geb. 12/03/1985.';

describe('a mail is about a client where its text holds', () => {
  it.each<[string, MailDraft, readonly string[]]>([
    [
      'a national number in the quoted history',
      saying(`${QUOTED}Aanvraag voor ${NATIONAL_NUMBER}`),
      [`body nationalNumber ${NATIONAL_NUMBER}`],
    ],
    [
      'a person with an address',
      saying('Mevr. Fatima El Amrani woont in de Kerkstraat 5, 9000 Gent.'),
      ['body address Kerkstraat 5, 9000 Gent', 'body name Fatima El Amrani'],
    ],
    [
      'a person with a telephone number and a private mail address',
      saying('Mevr. Fatima El Amrani, 0475 12 34 56, fatima.elamrani@gmail.com'),
      ['body phone 0475 12 34 56', 'body email fatima.elamrani@gmail.com', 'body name Fatima El Amrani'],
    ],
    [
      'an account number with a telephone number of one person',
      saying('Mevr. Fatima El Amrani, BE68 5390 0754 7034, 0475 12 34 56'),
      ['body iban BE68 5390 0754 7034', 'body phone 0475 12 34 56', 'body name Fatima El Amrani'],
    ],
    [
      'an account number with a telephone number of one person, who is named again',
      saying('Mevr. Fatima El Amrani belde. Fatima: 0475 12 34 56 en BE68 5390 0754 7034.'),
      ['body phone 0475 12 34 56', 'body iban BE68 5390 0754 7034', 'body name Fatima El Amrani'],
    ],
    [
      'the name that was typed, behind a title',
      saying('Mevr. Amrani belde net.', { statement: { clientNames: ['Fatima Amrani'] } }),
      ['body name Amrani'],
    ],
    [
      'a number in the name of a file',
      draft({ attachments: [attachment(`${NATIONAL_NUMBER}.pdf`)] }),
      [`attachment nationalNumber ${NATIONAL_NUMBER}`],
    ],
  ])('%s', (_, mail, expected) => {
    expect(signals(mail)).toEqual(expected);
  });

  it.each<[string, MailDraft]>([
    [
      'a colleague with telephone and work address',
      saying('Bel mevr. Lieve De Smet op 09 265 89 20 of mail lieve.desmet@ocmw-voorbeeld.be.'),
    ],
    ['a colleague at work', saying('Fatima El Amrani zit vandaag op de vergadering in lokaal 3.')],
    [
      'the data of who signs',
      saying('Tot morgen.\n\nGroeten,\nSara Claeys\nKerkstraat 5, 9000 Gent\n09 265 89 20'),
    ],
    ['a number in the signature', saying(`Tot morgen.\n\nGroeten,\nSara Claeys\n${NATIONAL_NUMBER}`)],
    ['what is perhaps a name in the subject', draft({ subject: 'Huisbezoek Fatima' })],
    [
      'an account number as the name of a file',
      draft({ attachments: [attachment('storting BE68 5390 0754 7034.pdf')] }),
    ],
    ...['from', 'to', 'cc', 'bcc'].map((field): [string, MailDraft] => {
      const named = person('f.elamrani@caw-voorbeeld.be', 'Fatima El Amrani');
      return [
        `the data of a professional in ${field}`,
        saying('Mevr. Fatima El Amrani werkt in de Kerkstraat 5, 9000 Gent.', {
          [field]: field === 'from' ? named : [named],
        }),
      ];
    }),
    ['a telephone number in the subject', draft({ subject: 'Terugbellen 0475 12 34 56' })],
    [
      'a dismissed name',
      draft({ subject: 'Vraag van mevr. Peeters', statement: { notPersonal: ['Peeters'] } }),
    ],
  ])('not %s', (_, mail) => {
    expect(signals(mail)).toEqual([]);
  });
});

describe('a national number never leaves unasked', () => {
  it('in a mail on staff, which is no client mail', () => {
    const mail = saying(
      `Voor de loonadministratie: het contract van onze nieuwe collega start maandag. Opleiding en fietsvergoeding volgen. ${NATIONAL_NUMBER}`,
      { subject: 'nieuwe collega, contract en opleiding' },
    );
    expect(signals(mail)).toEqual([]);
    expect(verdictOn(mail).findings.map(({ wording }) => wording.key)).toContain('perhapsClientMail');
  });
});

describe('"this mail is about no client"', () => {
  it.each<[string, MailDraft]>([
    ['a date of birth in the text', saying(BIRTH)],
    ['a name in the subject', draft({ subject: 'Dossier van dhr. Peeters' })],
    ['a name of a file', draft({ attachments: [attachment('factuur dhr. Peeters.pdf')] })],
    ['a national number in the text', saying(`Kopie van ${NATIONAL_NUMBER}`)],
    [
      'a date of birth in the text, with an account number in the subject',
      saying(BIRTH, { subject: 'Storting BE68 5390 0754 7034' }),
    ],
  ])('may be answered to %s, with a reason', (_, mail) => {
    expect(verdictOn(mail).notClientMail).toMatchObject({ id: 'notClientMail', needsReason: true });
    expect(signals(denied(mail))).toEqual([]);
    expect(verdictOn(denied(mail)).findings.map(({ rule }) => rule)).not.toContain('M5');
  });

  it('stays known after it was answered, so that it can be taken back', () => {
    const mail = saying(BIRTH);
    expect(verdictOn(denied(mail)).notClientMail).toEqual(verdictOn(mail).notClientMail);
  });

  it('counts while the same is found, wherever it moves in the text', () => {
    const [one, other] = ['Het gaat om iemand, geb. 12/03/1985.', 'Het gaat ook om iemand, geb. 30/07/1979.'];
    expect(signals(denied(saying(`${other}\n${one} En ${one}`), saying(`${one}\n${other}`)))).toEqual([]);
  });

  it('counts when a name is taken out of the subject that stands in the text as well', () => {
    const text = `De poetshulp, mevr. Peeters (${NATIONAL_NUMBER}), begint maandag.`;
    const before = saying(text, { subject: 'Sleutel van mevr. Peeters' });
    expect(signals(before)).toContain('subject name Peeters');
    expect(signals(denied(saying(text), before))).toEqual([]);
  });

  it.each<[string, MailDraft]>([
    ['something else stands in the text', saying(`${BIRTH} ${NATIONAL_NUMBER}`)],
    ['it stands in a file name too', saying(BIRTH, { attachments: [attachment('mevr. Peeters.pdf')] })],
    ['it stands in the subject too', saying(BIRTH, { subject: 'Intake mevr. El Amrani' })],
  ])('counts no longer when %s', (_, mail) => {
    expect(signals(denied(mail, saying(BIRTH))).length).toBeGreaterThan(1);
  });

  it.each<[string, Parts]>([
    ['with a handoff block', { handoff: { record: null } }],
    ['that the caseworker said is about a client', { statement: { isClientMail: true } }],
    ['with a checked number in its subject', { subject: `Aanvraag ${NATIONAL_NUMBER}` }],
  ])('cannot be said of a mail %s', (_, parts) => {
    const mail = saying(BIRTH, parts);
    expect(verdictOn(mail).notClientMail).toBeNull();
    expect(signals(denied(mail, saying(BIRTH)))).toEqual(signals(mail));
    const own = {
      ...mail,
      statement: { ...mail.statement, answers: denied(saying(BIRTH)).statement.answers },
    };
    expect(signals(own)).toEqual(signals(mail));
  });

  it('cannot be said of a mail to which the caseworker gave the label', () => {
    const label = { id: '3f5c', name: 'Cliënt' };
    const labelled = { ...defaultPolicy, protection: { ...defaultPolicy.protection, label } };
    const mail = saying(BIRTH, { protection: { header: null, labelId: label.id, route: 'label' } });
    expect(verdictOn(mail, labelled).notClientMail).toBeNull();
  });

  it('can be said of a mail that Schakel protected by itself; protected it stays a client mail', () => {
    const mail = saying(BIRTH, { protection: PROTECTED });
    expect(verdictOn(mail).notClientMail).not.toBeNull();
    expect(signals(denied(mail))).toEqual(['protected']);
  });

  it('lets no personal data in the subject pass', () => {
    const mail = draft({ subject: 'Dossier van dhr. Peeters' });
    expect(verdictOn(denied(mail)).outcome).toBe('block');
  });

  it('is no question of an ordinary mail', () => {
    expect(verdictOn(draft()).notClientMail).toBeNull();
  });
});
