import { domainToASCII } from 'node:url';
import { RECIPIENT_FIELDS } from '../../../../src/core/mail/draft';
import { draft, person } from '../../../support/drafts';
import { addressTrouble, BRAM, clientMail, foundBy, policy } from '../../../support/recipients';

describe('M3 stops an address that was mistyped or made to look like a known one', () => {
  it.each([
    ['a letter missing', 'an@caw-vorbeeld.be'],
    ['a letter twice', 'an@caw-voorbeelld.be'],
    ['a letter too many', 'an@caw-voorbeseld.be'],
    ['another letter', 'an@caw-voorbeald.be'],
    ['two letters that changed places', 'an@caw-voobreeld.be'],
    ['a neighbouring key in a short word', 'an@ocmx-voorbeeld.be'],
    ['two slips in a long name', 'an@caw-voorneelf.be'],
    ['a missing hyphen', 'an@cawvoorbeeld.be'],
    ['an extra hyphen', 'an@caw-voor-beeld.be'],
    ['a dot for the hyphen', 'an@caw.voorbeeld.be'],
    ['its words swapped', 'an@voorbeeld-caw.be'],
    ['its words swapped and run together', 'an@voorbeeldocmw.be'],
    ['another ending', 'an@caw-voorbeeld.com'],
    ['an ending of two labels', 'an@caw-voorbeeld.co.uk'],
    ['a mistyped ending', 'an@caw-voorbeeld.eb'],
    ['digits for letters', 'an@caw-v00rbee1d.be'],
    ['the known domain in front of another', 'an@caw-voorbeeld.be.evil.com'],
    ['the known domain in the middle', 'an@mail.caw-voorbeeld.be.evil.com'],
    ['a short known domain in front of another', 'an@gent.be.evil.com'],
    ['the known domain behind other letters', 'an@mijncaw-voorbeeld.be'],
    ['the known domain before the @', 'caw-voorbeeld.be@evil.com'],
    ['a whole known address before the @', '"bram.hoste@ocmw-voorbeeld.be"@evil.com'],
    ['a known address written with an underscore', 'bram.hoste_ocmw-voorbeeld.be@evil.com'],
    ['two @ signs', 'an@caw-voorbeeld.be@evil.com'],
    ['a mistyped domain under a sub-domain', 'an@mail.caw-vorbeeld.be'],
    ['capitals, a plus tag and a final dot', 'An+werk@CAW-Vorbeeld.be.'],
  ])('%s: %s', (_, address) => {
    expect(addressTrouble(address)).toBe('block lookalikeAddress');
  });

  it.each([
    ['a private provider, letters swapped', 'lieve@gmial.com', 'gmail.com'],
    ['a private provider, letter missing', 'lieve@telent.be', 'telenet.be'],
    ['a private provider, letters swapped', 'lieve@hotmial.com', 'hotmail.com'],
  ])('%s, without a proposal to send there: %s', (_, address, like) => {
    expect(foundBy('M3', clientMail({ to: [person(address)] }))).toEqual([
      {
        rule: 'M3',
        severity: 'block',
        place: { kind: 'recipient', field: 'to', address },
        wording: { key: 'lookalikeAddress', parameters: { address, like } },
        fixes: [{ kind: 'removeRecipient', field: 'to', address }],
        dismissible: [],
        question: null,
      },
    ]);
  });
});

describe('M3 asks about an address that may as well be an honest neighbour', () => {
  it.each([
    ['one other letter in a short word', 'an@ocmw-voorbeeld.be', 'an@ocwo-voorbeeld.be'],
    ['a slip in a name of four letters', 'an@gent.be', 'an@genr.be'],
    ['two edits in a long name', 'an@voorbeeldegem.be', 'an@voorbaeldigem.be'],
    ['a known name with a word before it', 'an@voorbeeldegem.be', 'an@bib-voorbeeldegem.be'],
    ['a known name with a word glued to it', 'an@voorbeeldegem.be', 'an@visitvoorbeeldegem.be'],
    ['a known name with a word behind it', 'an@caw-voorbeeld.be', 'an@caw-voorbeeld-zorg.be'],
    ['the known name under another domain', 'an@caw-voorbeeld.be', 'an@caw-voorbeeld.evil.com'],
    ['a letter off a known contact', 'bram.hoste@ocmw-voorbeeld.be', 'bram.hoster@ocmw-voorbeeld.be'],
    ['a slip off a known contact', 'els.wouters@ocmw-voorbeeld.be', 'els.woutres@ocmw-voorbeeld.be'],
  ])('%s, like %s: %s', (_, known, address) => {
    const [finding, ...others] = foundBy('M3', clientMail({ to: [person(address)] }));
    expect(finding).toMatchObject({
      severity: 'ask',
      wording: { key: 'lookalikeAddress' },
      fixes: [
        { kind: 'replaceRecipient', address, by: { address: known } },
        { kind: 'removeRecipient', address },
      ],
      question: { id: 'address', needsReason: false },
    });
    expect(others).toEqual([]);
  });

  it('and takes the answer for that address, in this mail or an earlier one', () => {
    const to = [person('bram.hoster@ocmw-voorbeeld.be')];
    const [finding] = foundBy('M3', clientMail({ to }));
    const answers = [{ question: 'address', basis: finding?.question?.basis ?? '', reason: '' } as const];
    expect(foundBy('M3', clientMail({ to, statement: { answers } }))).toEqual([]);
    expect(foundBy('M3', clientMail({ to, confirmedAddresses: ['Bram.Hoster@ocmw-voorbeeld.be'] }))).toEqual(
      [],
    );
    expect(
      foundBy('M3', clientMail({ to: [person('bram.hosten@ocmw-voorbeeld.be')], statement: { answers } })),
    ).toHaveLength(1);
  });

  it('but never takes it for what is certain', () => {
    const to = [person('an@caw-vorbeeld.be')];
    expect(foundBy('M3', clientMail({ to, confirmedAddresses: ['an@caw-vorbeeld.be'] }))).toHaveLength(1);
  });
});

describe('M3 lets pass', () => {
  it.each([
    ['a contact of the directory', 'bram.hoste@ocmw-voorbeeld.be'],
    ['the same in capitals', 'BRAM.HOSTE@OCMW-VOORBEELD.BE'],
    ['the same with a plus tag', 'bram.hoste+dossier@ocmw-voorbeeld.be'],
    ['the same in quotation marks', '"bram.hoste"@ocmw-voorbeeld.be'],
    ['the same with a final dot', 'bram.hoste@ocmw-voorbeeld.be.'],
    ['an unlisted mailbox at a partner', 'veerle.nys@ocmw-voorbeeld.be'],
    ['a name with a space in quotation marks', '"veerle nys"@ocmw-voorbeeld.be'],
    ['an unlisted colleague', 'tom.smet@caw-voorbeeld.be'],
    ['a sub-domain of our own', 'tom.smet@mail.caw-voorbeeld.be'],
    ['a sub-domain of a partner', 'tom.smet@jeugd.ocmw-voorbeeld.be'],
    ['a partner whose domain has accents', 'lea@égalité-exemple.be'],
    ['the same as it travels', `lea@${domainToASCII('égalité-exemple.be')}`],
  ])('%s: %s', (_, address) => {
    expect(addressTrouble(address)).toBe('');
  });
});

it.each(RECIPIENT_FIELDS)('M3 reads the field %s', (field) => {
  expect(addressTrouble('an@caw-vorbeeld.be', field)).toBe('block lookalikeAddress');
});

it('M3 proposes the same part before the @ at the right domain, or the contact there, and else the way out', () => {
  const address = 'bram.hoste@ocmw-vorbeeld.be';
  expect(foundBy('M3', clientMail({ cc: [person(address, 'Bram H')] }))[0]).toMatchObject({
    place: { kind: 'recipient', field: 'cc', address },
    wording: { parameters: { address, like: 'ocmw-voorbeeld.be' } },
    fixes: [
      { kind: 'replaceRecipient', field: 'cc', address, by: BRAM },
      { kind: 'removeRecipient', field: 'cc', address },
    ],
  });
  expect(
    foundBy('M3', clientMail({ to: [person('tom@ocmw-vorbeeld.be', 'Tom')] }))[0]?.fixes[0],
  ).toMatchObject({
    by: { displayName: 'Tom', address: 'tom@ocmw-voorbeeld.be' },
  });
  for (const shown of ['', 'tom@ocmw-vorbeeld.be']) {
    expect(
      foundBy('M3', clientMail({ to: [person('tom@ocmw-vorbeeld.be', shown)] }))[0]?.fixes[0],
    ).toMatchObject({ by: { displayName: 'tom@ocmw-voorbeeld.be', address: 'tom@ocmw-voorbeeld.be' } });
  }
});

it('M3 shows two recipients of the same name both, and the same address in two fields twice', () => {
  const to = [person('an@caw-vorbeeld.be', 'An'), person('an@caw-voorbeel.be', 'An')];
  const found = foundBy('M3', clientMail({ to, cc: to.slice(0, 1) }));
  expect(found.map(({ place }) => place)).toEqual([
    { kind: 'recipient', field: 'to', address: 'an@caw-vorbeeld.be' },
    { kind: 'recipient', field: 'to', address: 'an@caw-voorbeel.be' },
    { kind: 'recipient', field: 'cc', address: 'an@caw-vorbeeld.be' },
  ]);
});

it('M3 gives a tip only on an ordinary mail', () => {
  expect(foundBy('M3', draft({ to: [person('an@caw-vorbeeld.be')] }))).toMatchObject([
    { severity: 'info', question: null, wording: { key: 'lookalikeAddress' } },
  ]);
});

it('M3 only asks where the policy says so, and then can be answered', () => {
  const asking = { ...policy, rules: { ...policy.rules, M3: 'ask' } } as const;
  expect(foundBy('M3', clientMail({ to: [person('an@caw-vorbeeld.be')] }), asking)).toMatchObject([
    { severity: 'ask', question: { id: 'address' } },
  ]);
});
