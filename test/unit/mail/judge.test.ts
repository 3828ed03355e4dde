import type { MailDraft } from '../../../src/core/mail/draft';
import { judge } from '../../../src/core/mail/judge';
import { judgeWith } from '../../../src/core/mail/judge-with';
import { noProposals } from '../../../src/core/mail/proposals';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import { RULE_IDS, type Policy, type RuleId, type RuleLevel } from '../../../src/core/policy/policy';
import { attachment, bodyOf, draft, NATIONAL_NUMBER, person } from '../../support/drafts';
import { directory } from '../../support/partners';

const ownPolicy: Policy = { ...defaultPolicy, ownDomains: ['caw-voorbeeld.be'] };
const judged = (mail: MailDraft, policy = ownPolicy) => judge(mail, policy, directory);
const rulesBroken = (mail: MailDraft) =>
  judged(mail).findings.map(({ rule, severity }) => `${rule} ${severity}`);
const policyWith = (rules: Partial<Record<RuleId, RuleLevel>>): Policy => ({
  ...ownPolicy,
  rules: { ...defaultPolicy.rules, ...rules },
});

const PROTECTED = { header: defaultPolicy.protection.header.value, labelId: null, route: 'header' } as const;
const aboutClient = (parts: Parameters<typeof draft>[0] = {}) =>
  draft({
    to: [person('an.verlinden@caw-voorbeeld.be')],
    body: bodyOf(`Aanvraag voor ${NATIONAL_NUMBER}`),
    ...parts,
  });
const byRule = (mail: MailDraft, rule: RuleId) =>
  judged(mail).findings.filter((finding) => finding.rule === rule);

describe('an ordinary mail is never bothered', () => {
  it.each<[string, MailDraft]>([
    ['to a colleague', draft()],
    ['to a private address', draft({ to: [person('bakkerij.debrug@gmail.com')] })],
    [
      'that greets and signs with names',
      draft({ body: bodyOf('Beste mevrouw Peeters, ... Groeten, dhr. Maes, 09 265 89 20') }),
    ],
    ['with an account number in the text', draft({ body: bodyOf('Graag storten op BE68 5390 0754 7034') })],
    [
      'with a logo whose file name looks like a name',
      draft({ attachments: [attachment('mevr. Peeters.png', { isInline: true })] }),
    ],
    ['without a subject or text', draft({ subject: '', body: bodyOf('') })],
  ])('%s', (_, mail) => {
    expect(judged(mail)).toEqual({
      outcome: 'allow',
      clientSignals: [],
      findings: [],
      notClientMail: null,
      passed: RULE_IDS,
    });
  });
});

describe('a mail is a client mail', () => {
  it.each<[string, MailDraft, readonly object[]]>([
    ['with the handoff block in it', draft({ handoff: { record: null } }), [{ code: 'handoffMark' }]],
    [
      'with a handoff block in its quoted history',
      draft({ body: { text: 'Ik neem het op', html: '<div class="x_schakel-overdracht">Overdracht</div>' } }),
      [{ code: 'handoffMark' }],
    ],
    ['when the caseworker says so', draft({ statement: { isClientMail: true } }), [{ code: 'declared' }]],
    ['when the caseworker protected it', draft({ protection: PROTECTED }), [{ code: 'protected' }]],
    [
      'with a national number in the text',
      aboutClient(),
      [{ code: 'personalData', where: 'body', kind: 'nationalNumber', text: NATIONAL_NUMBER }],
    ],
    [
      'with a date of birth in the text',
      draft({ body: bodyOf('Het gaat om iemand, geb. 12/03/1985, uit Lede') }),
      [{ code: 'personalData', where: 'body', kind: 'birthDate', text: '12/03/1985' }],
    ],
    [
      'with a name in the subject',
      draft({ subject: 'Huisbezoek mevr. Peeters' }),
      [{ code: 'personalData', where: 'subject', kind: 'name', text: 'Peeters' }],
    ],
    [
      'with a name as the name of an attachment',
      draft({ attachments: [attachment('verslag dhr. Maes.docx')] }),
      [{ code: 'personalData', where: 'attachment', kind: 'name', text: 'Maes' }],
    ],
    [
      'with the name that the caseworker typed in its text',
      draft({ body: bodyOf('Amrani belde net'), statement: { clientNames: ['Fatima Amrani'] } }),
      [{ code: 'personalData', where: 'body', kind: 'name', text: 'Amrani' }],
    ],
  ])('%s', (_, mail, signals) => {
    expect(judged(mail).clientSignals.filter(({ code }) => code !== 'story')).toEqual(signals);
  });
});

describe('M1: no personal data in the subject', () => {
  it.each([
    ['a name', 'Doorverwijzing mevr. Peeters', 'block'],
    ['a national number', `Aanvraag ${NATIONAL_NUMBER}`, 'block'],
    ['an account number', 'Storting BE68 5390 0754 7034', 'block'],
    ['a date of birth', 'Intake °12/03/1985', 'block'],
    ['a telephone number', 'Terugbellen 0475 12 34 56', 'ask'],
    ['a mail address', 'Antwoord van lieve.maes@gmail.com', 'ask'],
    ['a name in lower case', 'huisbezoek mevr. peeters', 'block'],
    ['a name and a telephone number', 'Mevr. Peeters terugbellen 0475 12 34 56', 'block'],
  ])('%s: %s → %s', (_, subject, severity) => {
    expect(judged(draft({ subject })).findings).toContainEqual(
      expect.objectContaining({ rule: 'M1', severity }),
    );
  });

  it.each([
    'Huursubsidie, dossier 2026-0412',
    'Overleg 12/03/2026 om 9u',
    'Sint-Niklaas: vraag over leefloon',
    'Intake Bloem',
  ])('lets a neutral subject pass: %s', (subject) => {
    expect(judged(draft({ subject })).passed).toContain('M1');
  });

  it('names all there is in one finding, with one subject that mends it', () => {
    const subject = `Doorverwijzing mevr. Peeters ${NATIONAL_NUMBER}`;
    const [finding] = judged(draft({ subject })).findings;
    expect(finding).toMatchObject({
      rule: 'M1',
      place: { kind: 'subject', text: subject, spans: [{ text: 'Peeters' }, { text: NATIONAL_NUMBER }] },
      wording: {
        key: 'personalDataInSubject',
        parameters: {
          spans: [
            { kind: 'name', text: 'Peeters', start: 21, end: 28 },
            { kind: 'nationalNumber', text: NATIONAL_NUMBER },
          ],
        },
      },
      fixes: [{ kind: 'setSubject', subject: 'Doorverwijzing' }],
      dismissible: ['Peeters'],
    });
  });

  it('takes the caseworker’s word that something is no name, in any case, until the subject says something else', () => {
    const statement = { notPersonal: ['PEETERS'] };
    expect(rulesBroken(draft({ subject: 'Vraag van mevr. Peeters', statement }))).toEqual([]);
    expect(rulesBroken(draft({ subject: 'Vraag van mevr. Maes', statement }))).toContain('M1 block');
  });

  it('never takes that word for a number with check digits', () => {
    const statement = { notPersonal: [NATIONAL_NUMBER] };
    expect(rulesBroken(draft({ subject: `Aanvraag ${NATIONAL_NUMBER}`, statement }))).toContain('M1 block');
  });
});

describe('M2: a client mail goes between professional addresses', () => {
  it.each(['to', 'cc', 'bcc'] as const)('stops a private recipient in %s', (field) => {
    const mail = aboutClient({ protection: PROTECTED, [field]: [person('lieve.maes@gmail.com')] });
    expect(byRule(mail, 'M2')).toEqual([
      {
        rule: 'M2',
        severity: 'block',
        place: { kind: 'recipient', field, address: 'lieve.maes@gmail.com' },
        wording: { key: 'privateRecipient', parameters: { address: 'lieve.maes@gmail.com' } },
        fixes: [{ kind: 'removeRecipient', field, address: 'lieve.maes@gmail.com' }],
        dismissible: [],
        question: null,
      },
    ]);
  });

  it('stops a private sender, which only the caseworker can change', () => {
    const mail = aboutClient({ protection: PROTECTED, from: person('sara.claeys@telenet.be') });
    expect(byRule(mail, 'M2')).toEqual([
      expect.objectContaining({
        rule: 'M2',
        place: { kind: 'sender', address: 'sara.claeys@telenet.be' },
        wording: { key: 'privateSender', parameters: { address: 'sara.claeys@telenet.be' } },
        fixes: [],
      }),
    ]);
  });

  it('offers the professional address of the contact by that name first', () => {
    const mail = aboutClient({ protection: PROTECTED, to: [person('leila@hotmail.com', 'leila amrani')] });
    expect(judged(mail).findings[0]?.fixes).toEqual([
      {
        kind: 'replaceRecipient',
        field: 'to',
        address: 'leila@hotmail.com',
        by: { displayName: 'Leïla Amrani', address: 'leila.amrani@dmw-voorbeeld.be' },
      },
      { kind: 'removeRecipient', field: 'to', address: 'leila@hotmail.com' },
    ]);
  });

  it('offers nobody where two contacts share the name', () => {
    const twice = { organisations: [...directory.organisations, ...directory.organisations] };
    const mail = aboutClient({ to: [person('leila@hotmail.com', 'Leïla Amrani')] });
    const finding = judge(mail, defaultPolicy, twice).findings.find(({ rule }) => rule === 'M2');
    expect(finding?.fixes.map(({ kind }) => kind)).toEqual(['removeRecipient']);
  });

  it('is not passed by a mail that breaks it', () => {
    const { passed } = judged(aboutClient({ to: [person('lieve.maes@gmail.com')] }));
    expect(passed).not.toContain('M2');
    expect(passed).toContain('M1');
  });

  it('lets partners pass', () => {
    expect(judged(aboutClient({ to: [person('an.verlinden@caw-voorbeeld.be')] })).passed).toContain('M2');
  });
});

describe('M5: a client mail leaves protected', () => {
  it('stops one that is not', () => {
    expect(judged(aboutClient()).findings).toEqual([
      expect.objectContaining({ rule: 'M5', severity: 'block', fixes: [{ kind: 'protect' }] }),
    ]);
  });

  it('accepts the header with the policy’s value', () => {
    expect(judged(aboutClient({ protection: PROTECTED })).outcome).toBe('allow');
  });

  it.each(['', 'iets-anders', 'NIET-DOORSTUREN'])(
    'does not accept another value of the header: "%s"',
    (header) => {
      expect(rulesBroken(aboutClient({ protection: { ...PROTECTED, header } }))).toEqual(['M5 block']);
    },
  );

  it('accepts the policy’s label and no other', () => {
    const policy: Policy = {
      ...ownPolicy,
      protection: { ...defaultPolicy.protection, label: { id: 'label-1', name: 'Cliënt' } },
    };
    const labelled = (labelId: string | null) =>
      aboutClient({ protection: { header: null, labelId, route: 'label' } });
    expect(judged(labelled('label-1'), policy).outcome).toBe('allow');
    expect(judged(labelled('label-2'), policy).outcome).toBe('block');
    expect(judged(labelled(null), policy).outcome).toBe('block');
  });
});

it('without proposals, as on send, the verdict is the same but for the texts that would mend it', () => {
  const mail = draft({
    subject: 'Vraag van mevr. Peeters',
    attachments: [attachment('verslag mevr. Peeters.docx')],
  });
  const withoutTexts = judged(mail).findings.map((finding) =>
    ['M1', 'M8'].includes(finding.rule) ? { ...finding, fixes: [] } : finding,
  );
  expect(judgeWith(mail, ownPolicy, directory, noProposals)).toEqual({
    ...judged(mail),
    findings: withoutTexts,
  });
});

describe('the policy decides what a breach does', () => {
  const mail = aboutClient({ subject: 'Vraag van mevr. Peeters', to: [person('lieve.maes@gmail.com')] });

  it.each(['M1', 'M2', 'M5'] as const)('%s: block, ask or off', (rule) => {
    const levels = (level: RuleLevel) =>
      judged(mail, policyWith({ [rule]: level }))
        .findings.filter((finding) => finding.rule === rule)
        .map(({ severity }) => severity);
    expect([levels('block'), levels('ask'), levels('off')]).toEqual([['block'], ['ask'], []]);
  });

  it('a rule that is off is neither broken nor passed', () => {
    expect(judged(draft(), policyWith({ M1: 'off', M5: 'off' })).passed).toEqual(
      RULE_IDS.filter((rule) => rule !== 'M1' && rule !== 'M5'),
    );
  });

  it('the gravest finding comes first and decides the outcome', () => {
    const verdict = judged(mail, policyWith({ M1: 'ask' }));
    expect(verdict.findings.map(({ severity }) => severity)).toEqual(['block', 'block', 'ask', 'ask']);
    expect(verdict.outcome).toBe('block');
    expect(judged(mail, policyWith({ M1: 'ask', M2: 'ask', M5: 'ask' })).outcome).toBe('ask');
  });
});
