import type { Attachment, MailDraft } from '../../../src/core/mail/draft';
import { judge } from '../../../src/core/mail/judge';
import { basisOf } from '../../../src/core/mail/question';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import type { Policy, RuleLevel } from '../../../src/core/policy/policy';
import { attachment, bodyOf, draft, NATIONAL_NUMBER, person } from '../../support/drafts';
import { directory } from '../../support/partners';

const PASSWORD = 'kofu-7294-mileba-tarn';
const archive: Attachment = attachment('overdracht.zip');
const statement = {
  isClientMail: true,
  archives: [{ name: archive.name, size: archive.size, passwordMark: basisOf([PASSWORD]) }],
};
type Parts = Parameters<typeof draft>[0] & object;
const packed = (parts: Parts = {}): MailDraft =>
  draft({
    subject: 'Overdracht – dossier 2026-0412',
    body: bodyOf('Dag Bram, alles zit in het zip-bestand. Ik bel je zo.'),
    attachments: [archive],
    ...parts,
    statement: { ...statement, ...parts.statement },
  });
const policyWith = (level: RuleLevel): Policy => ({
  ...defaultPolicy,
  rules: { ...defaultPolicy.rules, M6: level },
});
const archiveFindings = (mail: MailDraft, policy = defaultPolicy) =>
  judge(mail, policy, directory).findings.filter(({ wording }) =>
    ['passwordInMail', 'personalDataBesideArchive', 'fileBesideArchive'].includes(wording.key),
  );
const keys = (mail: MailDraft) => archiveFindings(mail).map(({ wording }) => wording.key);
const PROTECTION = { header: defaultPolicy.protection.header.value, labelId: null, route: 'header' } as const;
const QUOTED = '\n\nVan: Bram Hoste\nVerzonden: maandag\nOnderwerp: vraag\n\n';

describe('M6: with an archive, client content stands nowhere else', () => {
  it('lets a mail pass that says nothing about the client', () => {
    const verdict = judge(packed(), defaultPolicy, directory);
    expect(verdict.passed).toEqual(expect.arrayContaining(['M5', 'M6']));
  });

  it.each<[string, Parts, readonly string[]]>([
    ['the subject', { subject: 'Intake mevr. Peeters' }, ['Peeters']],
    ['the message', { body: bodyOf(`Het gaat om ${NATIONAL_NUMBER}`) }, [NATIONAL_NUMBER]],
    ['the quoted history', { body: bodyOf(`Dag Bram${QUOTED}Mevr. Peeters belde.`) }, ['Peeters']],
    ['a file name', { attachments: [archive, attachment('mevr. Peeters.pdf')] }, ['Peeters']],
    ['the message, as a telephone number', { body: bodyOf('Bel 0475 12 34 56') }, ['0475 12 34 56']],
    [
      'the message, as the name that was typed',
      { body: bodyOf('Amrani belde'), statement: { clientNames: ['Fatima Amrani'] } },
      ['Amrani'],
    ],
    [
      'the greeting, as the name that was typed',
      { body: bodyOf('Dag Fatima,\nalles zit erin.'), statement: { clientNames: ['Fatima Amrani'] } },
      ['Fatima'],
    ],
    [
      'the greeting, as the name that was typed behind a title',
      { body: bodyOf('Beste mevr. Amrani,\nalles zit erin.'), statement: { clientNames: ['Fatima Amrani'] } },
      ['Amrani'],
    ],
    [
      'the message, as the address of somebody else',
      { body: bodyOf('Antwoord naar lies@elders-voorbeeld.be') },
      ['lies@elders-voorbeeld.be'],
    ],
    [
      'the message, to somebody without an address',
      { to: [person('', 'Bram')], body: bodyOf('Mevr. Peeters belde.') },
      ['Peeters'],
    ],
    [
      'two places, told once',
      { subject: 'Intake mevr. Peeters', body: bodyOf('Mevr. Peeters belde.') },
      ['Peeters'],
    ],
  ])('stops personal data in %s', (_, parts, texts) => {
    expect(archiveFindings(packed(parts))).toContainEqual(
      expect.objectContaining({
        rule: 'M6',
        severity: 'block',
        place: { kind: 'mail' },
        wording: { key: 'personalDataBesideArchive', parameters: { texts } },
      }),
    );
  });

  it.each<[string, Parts]>([
    [
      'who is greeted and who signs',
      { body: bodyOf('Beste mevrouw Peeters,\nzie zip.\n\nGroeten,\nJan Maes') },
    ],
    ['the address of a partner', { body: bodyOf('Antwoord naar onthaal@dmw-voorbeeld.be') }],
    ['the telephone number of who signs', { body: bodyOf('Zie zip.\n\nGroeten,\nSara\n09 265 89 20') }],
    [
      'the address of a recipient',
      {
        to: [person('tom@elders-voorbeeld.be')],
        body: bodyOf('Antwoord naar Tom@elders-voorbeeld.be'),
      },
    ],
    ['the address of the sender', { body: bodyOf('Antwoord naar Sara.Claeys@caw-voorbeeld.be') }],
  ])('lets %s pass', (_, parts) => {
    expect(keys(packed(parts))).toEqual([]);
  });

  it('takes the caseworker’s word that a number is their own, never for the client’s name or a checked number', () => {
    const body = bodyOf(`Bel 0475 12 34 56 over Amrani, ${NATIONAL_NUMBER}`);
    const clientNames = ['Fatima Amrani'];
    const [finding] = archiveFindings(packed({ body, statement: { clientNames } }));
    expect(finding?.dismissible).toEqual(['0475 12 34 56']);
    const notPersonal = ['0475 12 34 56', 'Amrani', NATIONAL_NUMBER];
    expect(archiveFindings(packed({ body, statement: { clientNames, notPersonal } }))[0]?.wording).toEqual({
      key: 'personalDataBesideArchive',
      parameters: { texts: ['Amrani', NATIONAL_NUMBER] },
    });
    expect(keys(packed({ body: bodyOf('Bel 0475 12 34 56'), statement: { notPersonal } }))).toEqual([]);
  });

  it('stops every file that is not packed', () => {
    const attachments = [
      archive,
      attachment('verslag.docx'),
      attachment('logo.png', { isInline: true }),
      attachment('overdracht.zip', { size: 1 }),
      attachment('intake.docx', { kind: 'cloud' }),
    ];
    const findings = archiveFindings(packed({ attachments }));
    expect(findings[0]).toMatchObject({
      rule: 'M6',
      severity: 'block',
      place: { kind: 'attachment', id: 'verslag.docx', text: 'verslag.docx', spans: [] },
    });
    expect(findings.map(({ wording }) => wording)).toEqual([
      { key: 'fileBesideArchive', parameters: { name: 'verslag.docx' } },
      { key: 'fileBesideArchive', parameters: { name: 'overdracht.zip' } },
      { key: 'fileBesideArchive', parameters: { name: 'intake.docx' } },
    ]);
  });

  it.each<[string, MailDraft, Policy]>([
    [
      'the mail is protected',
      packed({ protection: PROTECTION, body: bodyOf(NATIONAL_NUMBER) }),
      defaultPolicy,
    ],
    [
      'the archive is a link by the same name',
      packed({ attachments: [{ ...archive, kind: 'cloud' }], body: bodyOf(NATIONAL_NUMBER) }),
      defaultPolicy,
    ],
    ['there is no archive', packed({ attachments: [], body: bodyOf(NATIONAL_NUMBER) }), defaultPolicy],
    [
      'the policy knows no archive route',
      packed({ body: bodyOf(NATIONAL_NUMBER) }),
      { ...defaultPolicy, protection: { ...defaultPolicy.protection, archive: false } },
    ],
    ['the rule is off', packed({ body: bodyOf(NATIONAL_NUMBER) }), policyWith('off')],
  ])('does not apply where %s', (_, mail, policy) => {
    expect(archiveFindings(mail, policy)).toEqual([]);
  });

  it('only asks where the policy says so', () => {
    const mail = packed({
      body: bodyOf(`${NATIONAL_NUMBER} ${PASSWORD}`),
      attachments: [archive, attachment('a.pdf')],
    });
    expect(archiveFindings(mail, policyWith('ask')).map(({ severity }) => severity)).toEqual([
      'ask',
      'ask',
      'ask',
    ]);
  });
});

describe('M6: the password goes by another channel', () => {
  it.each([
    ['by itself', PASSWORD],
    ['between quotation marks', `Het is “${PASSWORD}”.`],
    ['at the end of a sentence', `Open het met ${PASSWORD}!`],
    ['in the quoted history', `Dag Bram${QUOTED}${PASSWORD}`],
    ['under its name, though it is another', 'Het wachtwoord is zomer2026.'],
    ['in French', 'Le mot de passe : zomer-2026'],
    ['in English', 'The password = "zomer2026"'],
    ['as a code', 'Code: 482913'],
    ['behind a word that is none', 'Wachtwoord: zie sms. Wachtwoord: zomer2026'],
  ])('is found %s', (_, text) => {
    expect(keys(packed({ body: bodyOf(text) }))).toContain('passwordInMail');
  });

  it('is found where it ends in a sign of its own', () => {
    const own = { ...archive, passwordMark: basisOf(['zon-en-maan!']) };
    const found = archiveFindings(
      packed({ body: bodyOf('Open het met zon-en-maan! Tot straks.'), statement: { archives: [own] } }),
    );
    expect(found).toMatchObject([
      { rule: 'M6', place: { kind: 'mail' }, wording: { key: 'passwordInMail' } },
    ]);
  });

  it('is found in the subject, and whatever protects the mail', () => {
    expect(keys(packed({ subject: `Overdracht ${PASSWORD}` }))).toContain('passwordInMail');
    expect(keys(packed({ protection: PROTECTION, body: bodyOf(PASSWORD) }))).toEqual(['passwordInMail']);
  });

  it.each([
    ['how it will come', 'Het wachtwoord is onderweg per sms. Wachtwoord: bel me.'],
    ['a hint that only both know', 'Het wachtwoord is de straat waar we vroeger samenwerkten.'],
    ['a postcode', 'Postcode: 9000-Gent'],
    ['nothing', ''],
    ['a part of it', 'kofu-7294'],
  ])('lets %s pass', (_, text) => {
    expect(keys(packed({ body: bodyOf(text) }))).toEqual([]);
  });

  it('is of no concern without an archive', () => {
    expect(keys(packed({ attachments: [], body: bodyOf(PASSWORD) }))).toEqual([]);
    expect(keys(packed({ attachments: [attachment('verslag.docx')], body: bodyOf(PASSWORD) }))).toEqual([]);
  });
});
