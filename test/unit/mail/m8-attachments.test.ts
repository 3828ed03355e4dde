import type { Attachment, MailDraft } from '../../../src/core/mail/draft';
import { judge } from '../../../src/core/mail/judge';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import type { RuleLevel } from '../../../src/core/policy/policy';
import { attachment, bodyOf, draft, NATIONAL_NUMBER, person } from '../../support/drafts';
import { directory } from '../../support/partners';

const onAttachments = (mail: MailDraft, level: RuleLevel = 'block') =>
  judge(mail, { ...defaultPolicy, rules: { ...defaultPolicy.rules, M8: level } }, directory).findings.filter(
    ({ rule }) => rule === 'M8',
  );
const withFiles = (...attachments: readonly Attachment[]) => draft({ attachments });

describe('M8: no personal data in the name of an attachment', () => {
  it.each([
    ['a name', 'verslag mevr. Peeters.docx', 'block', 'verslag.docx'],
    ['a national number', `${NATIONAL_NUMBER}.pdf`, 'block', 'bijlage.pdf'],
    ['a telephone number', 'terugbellen 0475 12 34 56.txt', 'ask', 'terugbellen.txt'],
  ])('%s: %s → %s', (_, name, severity, by) => {
    expect(onAttachments(withFiles(attachment(name)))).toEqual([
      expect.objectContaining({
        severity,
        place: expect.objectContaining({ kind: 'attachment', id: name, text: name }) as object,
        wording: {
          key: 'personalDataInFileName',
          parameters: { name, spans: [expect.objectContaining({ text: expect.any(String) as string })] },
        },
        fixes: [{ kind: 'renameAttachment', name, by }],
      }),
    ]);
  });

  it.each([
    ['a neutral name', attachment('aanvraag huursubsidie 2026-0412.pdf')],
    [
      'an attached mail with a subject that would be a name in a file name',
      attachment('overleg-peeters', { kind: 'item' }),
    ],
    ['a logo in the text', attachment('mevr. Peeters.png', { isInline: true })],
  ])('lets %s pass', (_, file) => {
    expect(onAttachments(withFiles(file))).toEqual([]);
  });

  it('only asks where the policy says so', () => {
    const [finding] = onAttachments(withFiles(attachment('verslag mevr. Peeters.docx')), 'ask');
    expect(finding?.severity).toBe('ask');
  });

  it('takes the caseworker’s word for a name, never for a number with check digits', () => {
    const statement = { notPersonal: ['Peeters', NATIONAL_NUMBER] };
    const files = [attachment('verslag mevr. Peeters.docx'), attachment(`${NATIONAL_NUMBER}.pdf`)];
    const findings = onAttachments(draft({ attachments: files, statement }));
    expect(findings.map(({ place }) => place.kind === 'attachment' && place.text)).toEqual([
      `${NATIONAL_NUMBER}.pdf`,
    ]);
    expect(findings[0]?.dismissible).toEqual([]);
  });

  it('gives each file a name of its own', () => {
    const files = ['Jan Peeters.pdf', 'Fatima El Amrani.pdf', 'bijlage.pdf'].map((name) => attachment(name));
    const names = onAttachments(withFiles(...files)).map(({ fixes: [fix] }) =>
      fix?.kind === 'renameAttachment' ? fix.by : '',
    );
    expect(names).toEqual(['bijlage-2.pdf', 'bijlage-3.pdf']);
  });

  it.each([
    ['an attached mail', attachment('Vraag van mevr. Peeters', { kind: 'item' })],
    ['a link', attachment('verslag mevr. Peeters.docx', { kind: 'cloud' })],
  ])('offers no other name for %s, which can’t be renamed', (_, file) => {
    const finding = onAttachments(withFiles(file)).find(
      ({ wording }) => wording.key === 'personalDataInFileName',
    );
    expect(finding?.fixes).toEqual([]);
  });

  it('offers no other name for an archive, which is known by its name', () => {
    const file = attachment('mevr. Peeters.zip');
    const statement = { archives: [{ name: file.name, size: file.size, passwordMark: 'x' }] };
    const [finding] = onAttachments(draft({ attachments: [file], statement }));
    expect(finding).toMatchObject({ severity: 'block', fixes: [] });
  });
});

describe('M8: a link to a file in the cloud', () => {
  const link = attachment('intake.docx', { kind: 'cloud' });
  const aboutClient = (parts: Parameters<typeof draft>[0] = {}) =>
    draft({ attachments: [link], ...parts, statement: { isClientMail: true, ...parts.statement } });

  it('is asked about on a client mail', () => {
    expect(onAttachments(aboutClient())).toEqual([
      expect.objectContaining({
        severity: 'ask',
        place: { kind: 'attachment', id: 'intake.docx', text: 'intake.docx', spans: [] },
        wording: { key: 'cloudFile', parameters: { name: 'intake.docx' } },
      }),
    ]);
  });

  it('is of no concern on another mail, nor is a file', () => {
    expect(onAttachments(withFiles(link))).toEqual([]);
    expect(onAttachments(aboutClient({ attachments: [attachment('intake.docx')] }))).toEqual([]);
  });

  it('may be shared with these people, not with others', () => {
    const basis = onAttachments(aboutClient())[0]?.question?.basis ?? '';
    const statement = { answers: [{ question: 'cloudFile', basis, reason: '' }] } as const;
    expect(onAttachments(aboutClient({ statement }))).toEqual([]);
    const both = [person('bram.hoste@ocmw-voorbeeld.be'), person('an@caw-voorbeeld.be')];
    const questions = [both, both.slice().reverse()].map(
      (to) => onAttachments(aboutClient({ to }))[0]?.question,
    );
    expect(questions[0]?.basis).toBe(questions[1]?.basis);
    expect(onAttachments(aboutClient({ statement, cc: [person('an@caw-voorbeeld.be')] }))).toHaveLength(1);
  });
});

describe('M8: a forgotten attachment', () => {
  const saying = (text: string, parts: Parameters<typeof draft>[0] = {}) =>
    draft({ body: bodyOf(text), ...parts });

  it.each([
    ['In bijlage vind je het formulier.', 'In bijlage'],
    ['Het verslag zit in de bijlage.', 'in de bijlage'],
    ['Ik stuur het als bijlage.', 'als bijlage'],
    ['Voor meer uitleg, zie bijlagen.', 'zie bijlagen'],
    ['Bijgevoegd het formulier.', 'Bijgevoegd'],
    ['Vous trouverez le formulaire en annexe.', 'en annexe'],
    ['Le formulaire est ci-joint.', 'ci-joint'],
    ['Voir pièce jointe.', 'pièce jointe'],
    ['Please find the form attached.', 'attached'],
    ['See the attachment.', 'attachment'],
    ['Ik stuur het zonder bijlage. Of nee: in bijlage toch.', 'in bijlage'],
  ])('is told as a tip: %s', (text, word) => {
    expect(onAttachments(saying(text))).toEqual([
      expect.objectContaining({
        severity: 'info',
        wording: { key: 'forgottenAttachment', parameters: { word } },
      }),
    ]);
  });

  it.each<[string, MailDraft]>([
    ['there is one', saying('Zie bijlage.', { attachments: [attachment('formulier.pdf')] })],
    ['it says that there is none', saying('Ik stuur dit zonder bijlage.')],
    [
      'it says so in the first words',
      saying('Geen attachments deze keer: je kent het formulier al van vorige week.'),
    ],
    ['it says so in French', saying('Il n’y a pas de pièce jointe.')],
    ['it says so in English', saying('This comes without an attachment, and it is not attached.')],
    ['the word is part of another', saying('We hebben een bijgevoegdheid en een re-attached label.')],
    ['the signature says so', saying('Tot morgen.\n\nMet vriendelijke groeten,\nSara\nzie bijlage')],
    ['the quoted mail says so', saying('Dank je.\n\nVan: Bram\nVerzonden: maandag\n\nZie bijlage.')],
  ])('is not told where %s', (_, mail) => {
    expect(onAttachments(mail)).toEqual([]);
  });

  it('is told where only a logo is attached', () => {
    const mail = saying('Zie bijlage.', { attachments: [attachment('logo.png', { isInline: true })] });
    expect(onAttachments(mail)).toHaveLength(1);
  });

  it('keeps no mail from leaving', () => {
    const verdict = judge(saying('Zie bijlage.'), defaultPolicy, directory);
    expect(verdict.outcome).toBe('allow');
    expect(verdict.passed).toContain('M8');
  });
});
