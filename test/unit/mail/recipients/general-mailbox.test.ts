import { RECIPIENT_FIELDS } from '../../../../src/core/mail/draft';
import { judge } from '../../../../src/core/mail/judge';
import { attachment, bodyOf, draft, person } from '../../../support/drafts';
import { contact, partner } from '../../../support/partners';
import { BRAM, clientMail, ELS, foundBy, policy, PROTECTED } from '../../../support/recipients';

const UNPROTECTED = { ...PROTECTED, header: null };
const severities = (address: string, protection: typeof PROTECTED | typeof UNPROTECTED = PROTECTED) =>
  foundBy('M6', clientMail({ to: [person(address)], protection })).map(({ severity }) => severity);

describe('M6 knows a mailbox that more people read', () => {
  it.each([
    'info@ocmw-voorbeeld.be',
    'INFO@ocmw-voorbeeld.be',
    'info+dossier@ocmw-voorbeeld.be',
    'info.lede@ocmw-voorbeeld.be',
    '"onthaal"@zorg.example',
    'sociale-dienst@ocmw-voorbeeld.be',
    'sociale_dienst.lede@ocmw-voorbeeld.be',
    'réception@zorg.example',
    'ocmw@zorg.example',
    'onthaal@caw-voorbeeld.be',
    'jeugd@ocmw-voorbeeld.be',
  ])('%s', (address) => {
    expect(severities(address)).toEqual(['ask']);
    expect(severities(address, UNPROTECTED)).toEqual(['block']);
  });

  it.each([
    'bram.hoste@ocmw-voorbeeld.be',
    'info.foret@ocmw-voorbeeld.be',
    'ocmwer@zorg.example',
    'tom.info@zorg.example',
    'in-fo@zorg.example',
    'tom@info.example',
    '',
  ])('and one that is somebody’s own: %s', (address) => {
    expect(severities(address, UNPROTECTED)).toEqual([]);
  });
});

it.each(RECIPIENT_FIELDS)(
  'M6 asks about one in %s, and proposes caseworkers there who do not have the mail yet',
  (field) => {
    const address = 'info@ocmw-voorbeeld.be';
    const found = foundBy('M6', clientMail({ to: [BRAM], [field]: [BRAM, person(address)] }));
    expect(found).toMatchObject([
      {
        severity: 'ask',
        place: { kind: 'recipient', field, address },
        wording: { key: 'generalMailbox', parameters: { address } },
        fixes: [
          { kind: 'replaceRecipient', field, address, by: ELS },
          { kind: 'replaceRecipient', field, address, by: { address: 'info.foret@ocmw-voorbeeld.be' } },
          { kind: 'removeRecipient', field, address },
        ],
        question: { id: 'generalMailbox', needsReason: false },
      },
    ]);
  },
);

it('M6 proposes three caseworkers at most', () => {
  const contacts = ['an', 'bo', 'cas', 'dirk'].map((name) => contact(name, `${name}@zorg-voorbeeld.be`));
  const partners = { organisations: [partner('zorg-voorbeeld', { contacts })] };
  const { findings } = judge(clientMail({ to: [person('info@zorg-voorbeeld.be')] }), policy, partners);
  expect(findings.find(({ rule }) => rule === 'M6')?.fixes).toMatchObject([
    { kind: 'replaceRecipient', by: { address: 'an@zorg-voorbeeld.be' } },
    { kind: 'replaceRecipient', by: { address: 'bo@zorg-voorbeeld.be' } },
    { kind: 'replaceRecipient', by: { address: 'cas@zorg-voorbeeld.be' } },
    { kind: 'removeRecipient' },
  ]);
});

it('M6 takes the answer for that mailbox and no other', () => {
  const mail = (address: string, basis: string) =>
    clientMail({
      to: [person(address)],
      statement: { answers: [{ question: 'generalMailbox', basis, reason: '' }] },
    });
  const basis = foundBy('M6', mail('info@gent.be', ''))[0]?.question?.basis ?? '';
  expect(foundBy('M6', mail('info@gent.be', basis))).toEqual([]);
  expect(foundBy('M6', mail('onthaal@gent.be', basis))).toHaveLength(1);
});

it('M6 stops an archive to a general mailbox, whatever the answer', () => {
  const packed = clientMail({
    to: [person('info@gent.be')],
    protection: UNPROTECTED,
    body: bodyOf('Het bestand zit in de zip.'),
    attachments: [attachment('overdracht.zip', { size: 900 })],
    statement: {
      isClientMail: true,
      archives: [{ name: 'overdracht.zip', size: 900, passwordMark: 'x' }],
    },
  });
  expect(foundBy('M6', packed)).toMatchObject([{ severity: 'block', question: null }]);
});

it('M6 only asks where the policy says so, and then can be answered', () => {
  const asking = { ...policy, rules: { ...policy.rules, M6: 'ask' } } as const;
  const mail = clientMail({ to: [person('info@gent.be')], protection: UNPROTECTED });
  expect(foundBy('M6', mail, asking)).toMatchObject([
    { severity: 'ask', question: { id: 'generalMailbox' } },
  ]);
});

it('M6 leaves an ordinary mail alone', () => {
  expect(foundBy('M6', draft({ to: [person('info@ocmw-voorbeeld.be')] }))).toEqual([]);
});
