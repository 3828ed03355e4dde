import type { MailDraft } from '../../../src/core/mail/draft';
import { judge } from '../../../src/core/mail/judge';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import type { Policy } from '../../../src/core/policy/policy';
import { attachment, bodyOf, draft, NATIONAL_NUMBER, person } from '../../support/drafts';
import { directory } from '../../support/partners';

type Parts = Parameters<typeof draft>[0] & object;

const ownPolicy: Policy = { ...defaultPolicy, ownDomains: ['caw-voorbeeld.be'] };
const judged = (mail: MailDraft, policy = ownPolicy) => judge(mail, policy, directory);
/** What M1 and M8 make of names: how grave, and of what. */
const told = (mail: MailDraft) =>
  judged(mail).findings.flatMap(({ severity, place }) =>
    'spans' in place ? [`${severity} ${place.spans.map(({ text }) => text).join(', ')}`] : [],
  );

/** Its words tell of a party, and of nobody who is helped. */
const PARTY = bodyOf(
  'Dag iedereen,\n\nNa dertig jaar gaat ze met pensioen. We houden een receptie in de cafetaria, met taart en een ' +
    'cadeau. Kun je laten weten of je komt? Dan bestel ik genoeg drank.\n\nGroeten,\nSara',
);
const party = (subject: string, parts: Parts = {}) => draft({ subject, body: PARTY, ...parts });

/** Its words say nothing for or against a client. */
const bare = (subject: string, parts: Parts = {}) =>
  draft({ subject, body: bodyOf('Kun je mij bellen?'), ...parts });

describe('on a mail whose words clearly tell of something else than a client', () => {
  it.each<[string, MailDraft, string]>([
    ['a first name in the subject', party('Afscheid Mieke op 27 november'), 'info Mieke'],
    ['a full name in the subject', party('Afscheid Jolien Peeters'), 'info Jolien Peeters'],
    [
      'a name in a file name',
      party('Receptie', { attachments: [attachment('foto Mieke.jpg')] }),
      'info Mieke',
    ],
    [
      'a name in the subject of an invitation',
      party('Afscheid Mieke', { meeting: { location: 'cafetaria' } }),
      'info Mieke',
    ],
    ['a number plate', party('Parking receptie 1-ABC-550'), 'info 1-ABC-550'],
  ])('%s is only told', (_, mail, expected) => {
    expect(told(mail)).toEqual([expected]);
    expect(judged(mail).outcome).toBe('allow');
  });

  it.each<[string, MailDraft, string]>([
    ['a name behind a title', party('Afscheid mevr. Peeters'), 'block Peeters'],
    [
      'the name that was typed as the client’s',
      party('Afscheid Mieke', { statement: { clientNames: ['Mieke Smet'] } }),
      'block Mieke',
    ],
    ['a telephone number', party('Receptie: bel 0475 12 34 56'), 'ask 0475 12 34 56'],
    ['a mail address', party('Receptie lieve.maes@gmail.com'), 'ask lieve.maes@gmail.com'],
    ['a street address', party('Receptie Kerkstraat 5, 9000 Gent'), 'ask Kerkstraat 5, 9000 Gent'],
    ['an identity card', party('Receptie identiteitskaart 592-1234567-46'), 'ask 592-1234567-46'],
    ['an account number', party('Receptie BE68 5390 0754 7034'), 'block BE68 5390 0754 7034'],
    ['a date of birth', party('Receptie °12/03/1985'), 'block 12/03/1985'],
    ['a national number', party(`Receptie ${NATIONAL_NUMBER}`), `block ${NATIONAL_NUMBER}`],
    [
      'a telephone number beside a name, and that alone',
      party('Afscheid Mieke: bel 0475 12 34 56'),
      'ask 0475 12 34 56',
    ],
  ])('%s still stops it or is asked about', (_, mail, expected) => {
    expect(told(mail)).toEqual([expected]);
    expect(judged(mail).outcome).not.toBe('allow');
  });

  it('offers the same subject and file name as where it asks, and to leave the name out of it', () => {
    const mail = party('Afscheid Mieke', { attachments: [attachment('foto Mieke.jpg')] });
    expect(judged(mail).findings).toEqual([
      expect.objectContaining({
        rule: 'M1',
        severity: 'info',
        fixes: [{ kind: 'setSubject', subject: 'Afscheid' }],
        dismissible: ['Mieke'],
        question: null,
      }),
      expect.objectContaining({
        rule: 'M8',
        severity: 'info',
        fixes: [{ kind: 'renameAttachment', name: 'foto Mieke.jpg', by: 'foto.jpg' }],
      }),
    ]);
  });

  it('does not say that nothing was found', () => {
    const { passed } = judged(party('Afscheid Mieke', { attachments: [attachment('foto Mieke.jpg')] }));
    expect(passed).not.toContain('M1');
    expect(passed).not.toContain('M8');
  });

  it('says no more of it once the caseworker did', () => {
    expect(told(party('Afscheid Mieke', { statement: { notPersonal: ['Mieke'] } }))).toEqual([]);
  });
});

describe('the same name in the subject is asked about on a mail', () => {
  it.each<[string, MailDraft]>([
    ['with a handoff block', party('Afscheid Mieke', { handoff: { record: null } })],
    [
      'that the caseworker says is about a client',
      party('Afscheid Mieke', { statement: { isClientMail: true } }),
    ],
    [
      'that was protected',
      party('Afscheid Mieke', {
        protection: { header: defaultPolicy.protection.header.value, labelId: null, route: 'header' },
      }),
    ],
    [
      'about a client',
      bare('Mieke', {
        body: bodyOf(
          'Haar leefloon is geweigerd en ze moet uit haar studio. Kun jij haar begeleiden bij de schuldbemiddeling?',
        ),
      }),
    ],
    ['without a text', party('Afscheid Mieke', { body: bodyOf('') })],
    ['of one word', party('Afscheid Mieke', { body: bodyOf('Taart!') })],
    ['of a few words', party('Afscheid Mieke', { body: bodyOf('Receptie met taart en drank.') })],
    [
      'whose many words say nothing',
      bare('Mieke', {
        body: bodyOf(
          'Kun je mij dat eens laten weten voor het einde van de week, want ik weet het zelf ook niet zo goed meer?',
        ),
      }),
    ],
  ])('%s', (_, mail) => {
    expect(told(mail)).toEqual(['ask Mieke']);
  });
});

describe('the name of a professional in a subject or a file name is only told', () => {
  const reception = person('onthaal@ocmw-voorbeeld.be', 'Onthaal');
  const desk = person('onthaal@caw-voorbeeld.be', 'Onthaal');

  it.each<[string, MailDraft, string]>([
    ['of a recipient', bare('Overleg met Bram Hoste'), 'Bram Hoste'],
    ['of a recipient, the family name alone', bare('Vraag voor Hoste'), 'Hoste'],
    ['of a recipient, the first name alone', bare('Verlof Bram'), 'Bram'],
    ['of a recipient, behind a title', bare('Overleg mevr. Hoste'), 'Hoste'],
    [
      'of a recipient whom only the address names',
      bare('Verlof Jolien Smet', { to: [person('jolien.desmet@ocmw-voorbeeld.be')] }),
      'Jolien Smet',
    ],
    ['of the sender', bare('Verlof Sara Claeys'), 'Sara Claeys'],
    [
      'of a recipient in a file name',
      bare('Stage', { attachments: [attachment('CV_Bram_Hoste.pdf')] }),
      'Bram_Hoste',
    ],
    [
      'of who signs for a general mailbox',
      bare('Verlof Fatima', {
        from: desk,
        body: bodyOf('Ik ben er niet.\n\nMet vriendelijke groeten,\n\nFatima Amrani\nonthaal'),
      }),
      'Fatima',
    ],
    [
      'of who signs behind the closing words',
      bare('Verlof Fatima', { from: desk, body: bodyOf('Ik ben er niet.\n\nGroeten, Fatima\nonthaal') }),
      'Fatima',
    ],
    [
      'of who is greeted',
      bare('Vraag van Fatima', { to: [reception], body: bodyOf('Dag Fatima,\nKun je mij bellen?') }),
      'Fatima',
    ],
    ['of a contact in the directory', bare('Overleg met Leïla Amrani'), 'Leïla Amrani'],
    [
      'of a colleague whose work address stands in the text',
      bare('Verlof Fatima Amrani', { body: bodyOf('Haar adres is fatima.amrani@caw-voorbeeld.be.') }),
      'Fatima Amrani',
    ],
    [
      'on a mail about a client',
      bare('Overleg met Bram Hoste', { statement: { isClientMail: true } }),
      'Bram Hoste',
    ],
  ])('%s', (_, mail, name) => {
    expect(told(mail)).toEqual([`info ${name}`]);
  });

  it('and says whose it is', () => {
    const [finding] = judged(bare('Overleg met Bram Hoste')).findings;
    expect(finding?.place).toMatchObject({ spans: [{ evidence: [{ code: 'professional' }, {}] }] });
  });

  it('and makes no client mail of one that says nothing of a client', () => {
    expect(judged(bare('Overleg mevr. Hoste')).clientSignals).toEqual([]);
  });
});

describe('a name is asked about, though it looks like a professional’s', () => {
  it.each<[string, MailDraft, string]>([
    ['with another first name', bare('Overleg met Karim Hoste'), 'ask Karim Hoste'],
    ['put together from two professionals', bare('Overleg Bram Claeys'), 'ask Bram Claeys'],
    [
      'of somebody whom the text gives a fuller name',
      bare('Huisbezoek Bram', { body: bodyOf('Bram Peeters verwacht ons om tien uur.') }),
      'ask Bram',
    ],
    [
      'of somebody at a private address too',
      bare('Vraag van Bram', {
        to: [
          person('bram.hoste@ocmw-voorbeeld.be', 'Bram Hoste'),
          person('bram.smet@gmail.com', 'Bram Smet'),
        ],
      }),
      'ask Bram',
    ],
    [
      'of somebody at a private address',
      bare('Vraag van Fatima', { to: [person('f.amrani@gmail.com', 'Fatima Amrani')] }),
      'ask Fatima',
    ],
    [
      'of who is greeted at a private address',
      bare('Vraag van Fatima', {
        to: [person('f.a@gmail.com')],
        body: bodyOf('Dag Fatima,\nKun je mij bellen?'),
      }),
      'ask Fatima',
    ],
    [
      'of a recipient without an address',
      bare('Overleg met Bram Hoste', { to: [person('', 'Bram Hoste')] }),
      'ask Bram Hoste',
    ],
    [
      'with a work address elsewhere',
      bare('Verlof Fatima', { body: bodyOf('Haar adres is fatima@school-voorbeeld.be.') }),
      'ask Fatima',
    ],
    [
      'in the first line of a text that greets nobody',
      bare('Dossier Bukasa', { body: bodyOf('Madame Odette Bukasa, née le 3 juillet, a quitté Enghien.') }),
      'ask Bukasa',
    ],
    [
      'in a postscript',
      bare('Vraag van Fatima', { body: bodyOf('Tot morgen.\n\nGroeten, Sara\nPS: Fatima belt je.') }),
      'ask Fatima',
    ],
    ['beside a professional’s, and that alone', bare('Bram Hoste belt Jolien Peeters'), 'ask Jolien Peeters'],
    [
      'that was typed as the client’s',
      bare('Overleg met Bram Hoste', { statement: { clientNames: ['Bram Hoste'] } }),
      'block Bram Hoste',
    ],
  ])('%s', (_, mail, expected) => {
    expect(told(mail)).toEqual([expected]);
  });

  it('where it is the location of an invitation, which was not measured', () => {
    expect(told(bare('Overleg', { meeting: { location: 'bij Bram Hoste' } }))).toEqual(['ask Bram Hoste']);
  });
});

describe('beside an archive', () => {
  const file = attachment('overdracht.zip');
  const sealed = (subject: string) =>
    bare(subject, {
      attachments: [file],
      statement: {
        isClientMail: true,
        archives: [{ name: file.name, size: file.size, passwordMark: 'x' }],
      },
    });
  const beside = (mail: MailDraft) =>
    judged(mail, { ...ownPolicy, protection: { ...ownPolicy.protection, archive: true } }).findings.filter(
      ({ wording }) => wording.key === 'personalDataBesideArchive',
    );

  it('a professional’s name is no data of the client, as it is none in the text', () => {
    expect(beside(sealed('Overleg met Bram Hoste'))).toEqual([]);
    expect(beside(sealed('Overleg met Karim Hoste'))).toHaveLength(1);
  });
});
