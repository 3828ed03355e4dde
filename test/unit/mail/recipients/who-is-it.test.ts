import type { MailAddress } from '../../../../src/core/mail/draft';
import { judge } from '../../../../src/core/mail/judge';
import { defaultPolicy } from '../../../../src/core/policy/defaults';
import { draft, person } from '../../../support/drafts';
import { contact, partner } from '../../../support/partners';
import { addressTrouble, BRAM, clientMail, foundBy, LEILA, policy } from '../../../support/recipients';

const m3 = (...to: readonly MailAddress[]) => foundBy('M3', clientMail({ to }));

describe('M3 stops a display name that shows another address', () => {
  it.each([
    ['the address of somebody else', 'bram.hoste@ocmw-voorbeeld.be'],
    ['a name and an address', 'Bram Hoste (bram.hoste@ocmw-voorbeeld.be)'],
    ['an address with a wide @', 'bram.hoste＠ocmw-voorbeeld.be'],
    ['the true address and another', 'tom@zorg.example, bram.hoste@ocmw-voorbeeld.be'],
  ])('%s: %s', (_, displayName) => {
    expect(m3(person('tom@zorg.example', displayName))).toMatchObject([
      {
        severity: 'block',
        wording: {
          key: 'contradictingName',
          parameters: { address: 'tom@zorg.example', shown: 'bram.hoste@ocmw-voorbeeld.be' },
        },
        fixes: [{ kind: 'replaceRecipient', by: BRAM }, { kind: 'removeRecipient' }],
        question: null,
      },
    ]);
  });

  it('and proposes nobody where nobody is known at the address shown', () => {
    expect(m3(person('tom@zorg.example', 'lies@elders.example'))[0]?.fixes).toEqual([
      { kind: 'removeRecipient', field: 'to', address: 'tom@zorg.example' },
    ]);
  });

  it.each([
    ['the address itself', 'veerle@ocmw-voorbeeld.be'],
    ['the address in capitals', 'VEERLE@OCMW-VOORBEELD.BE'],
    ['the address between brackets', 'Veerle Nys <veerle@ocmw-voorbeeld.be>'],
    ['no address', 'Veerle @ OCMW'],
    ['nothing', ''],
  ])('but not %s: %s', (_, displayName) => {
    expect(m3(person('veerle@ocmw-voorbeeld.be', displayName))).toEqual([]);
  });

  it('as a tip on an ordinary mail', () => {
    const to = [person('tom@zorg.example', 'bram.hoste@ocmw-voorbeeld.be')];
    expect(foundBy('M3', draft({ to }))).toMatchObject([{ severity: 'info' }]);
  });
});

describe('M3 asks about a namesake', () => {
  it.each(['Bram Hoste', 'bram hoste', 'Hoste, Bram', 'HOSTE Bram'])(
    'of somebody in the directory: %s',
    (name) => {
      expect(m3(person('bram@zorg.example', name))).toMatchObject([
        {
          severity: 'ask',
          wording: {
            key: 'namesake',
            parameters: {
              address: 'bram@zorg.example',
              name: 'Bram Hoste',
              known: BRAM.address,
              organisation: 'OCMW Voorbeeld',
            },
          },
          fixes: [{ kind: 'replaceRecipient', by: BRAM }, { kind: 'removeRecipient' }],
          question: { id: 'address', needsReason: false },
        },
      ]);
    },
  );

  it('but not where one of two by that name is at the organisation', () => {
    const sam = (id: string) => partner(id, { contacts: [contact('Sam Maes', `sam@${id}.be`)] });
    const partners = { organisations: [sam('een-voorbeeld'), sam('twee-voorbeeld')] };
    const found = (address: string) =>
      judge(clientMail({ to: [person(address, 'Sam Maes')] }), policy, partners).findings.filter(
        ({ rule }) => rule === 'M3',
      );
    expect(found('s.maes@twee-voorbeeld.be')).toEqual([]);
    expect(found('sam@zorg.example')[0]?.fixes).toMatchObject([
      { by: { address: 'sam@een-voorbeeld.be' } },
      { by: { address: 'sam@twee-voorbeeld.be' } },
      { kind: 'removeRecipient' },
    ]);
  });

  it('at another partner', () => {
    expect(addressTrouble(person('leila.amrani@gent.be', 'Leila Amrani'))).toBe('ask namesake');
  });

  it('but not with another address at the same organisation, nor once confirmed, nor on an ordinary mail', () => {
    const to = [person('bram@zorg.example', 'Bram Hoste')];
    expect(m3(person('b.hoste@ocmw-voorbeeld.be', 'Bram Hoste'))).toEqual([]);
    expect(foundBy('M3', clientMail({ to, confirmedAddresses: ['bram@zorg.example'] }))).toEqual([]);
    expect(foundBy('M3', draft({ to }))).toEqual([]);
  });
});

describe('M3 asks who is behind', () => {
  it.each([
    ['an entry without an address', person('', 'Team Jeugd')],
    ['half an address', person('bram@', 'Bram')],
    ['an address without a dot', person('bram@ocmw', 'Bram')],
    ['a group in the old notation', person('Jeugd: a@zorg.example, b@zorg.example;', 'Jeugd')],
    ['an address with a name around it', person('Bram <bram@zorg.example>', 'Bram')],
    ['a number between brackets', person('bram@[192.0.2.1]', 'Bram')],
    ['two dots in a row', person('bram@zorg..example', 'Bram')],
  ])('%s', (_, recipient) => {
    expect(m3(recipient)).toMatchObject([
      {
        severity: 'ask',
        wording: { key: 'unresolvedRecipient', parameters: { name: recipient.displayName } },
        question: { id: 'recipient' },
      },
    ]);
  });

  it('a distribution list', () => {
    const list: MailAddress = {
      displayName: 'Alle diensten',
      address: 'alle@caw-voorbeeld.be',
      isGroup: true,
    };
    expect(m3(list)).toMatchObject([
      {
        severity: 'ask',
        wording: { key: 'distributionList', parameters: { name: 'Alle diensten' } },
        fixes: [{ kind: 'removeRecipient', address: 'alle@caw-voorbeeld.be' }],
        question: { id: 'recipient' },
      },
    ]);
    expect(foundBy('M3', draft({ to: [list] }))).toEqual([]);
  });

  it('two entries without an address, each with a question of its own, and takes nobody out that it can’t tell apart', () => {
    const found = m3(person('', 'Team Jeugd'), person('', 'Team Wonen'));
    expect(found.map(({ fixes }) => fixes)).toEqual([[], []]);
    expect(new Set(found.map(({ question }) => question?.basis)).size).toBe(2);
  });

  it('but leaves a list that is a general mailbox by its name to M6', () => {
    const list: MailAddress = { displayName: 'Onthaal', address: 'onthaal@caw-voorbeeld.be', isGroup: true };
    expect(m3(list)).toEqual([]);
    expect(foundBy('M6', clientMail({ to: [list] }))).toHaveLength(1);
  });
});

describe('M3 asks about an address that nobody knows', () => {
  const address = 'tom@zorg.example';

  it.each([
    ['like nobody’s', address],
    ['with a word of ours in its name', 'tom@caw-elders.example'],
    ['as near to a short name as an honest neighbour', 'tom@genk.be'],
  ])('%s: %s', (_, unknown) => {
    expect(addressTrouble(unknown)).toBe('ask unknownAddress');
  });

  it('until the caseworker confirmed it, for this mail or an earlier one', () => {
    const to = [person(address)];
    const [finding] = foundBy('M3', clientMail({ to }));
    expect(finding?.question).toMatchObject({ id: 'address', needsReason: false });
    const answers = [{ question: 'address', basis: finding?.question?.basis ?? '', reason: '' } as const];
    expect(foundBy('M3', clientMail({ to, statement: { answers } }))).toEqual([]);
    expect(foundBy('M3', clientMail({ to, confirmedAddresses: [address] }))).toEqual([]);
    expect(foundBy('M3', clientMail({ to, confirmedAddresses: ['tim@zorg.example'] }))).toHaveLength(1);
    expect(
      foundBy('M3', clientMail({ to: [person('tim@zorg.example')], statement: { answers } })),
    ).toHaveLength(1);
  });

  it('once, also where it is in two fields or in two spellings', () => {
    const mail = clientMail({ to: [person(address)], cc: [person(address), person('TOM@zorg.example.')] });
    expect(foundBy('M3', mail)).toHaveLength(1);
  });

  it('but not on an ordinary mail', () => {
    expect(foundBy('M3', draft({ to: [person(address)] }))).toEqual([]);
  });
});

it('M3 leaves a private address to M2, unless M2 is off', () => {
  const to = [person('leila@hotmail.com', 'Leïla Amrani')];
  expect(foundBy('M3', clientMail({ to }))).toEqual([]);
  expect(foundBy('M2', clientMail({ to }))).toHaveLength(1);
  const withoutM2 = { ...policy, rules: { ...policy.rules, M2: 'off' } } as const;
  expect(foundBy('M3', clientMail({ to }), withoutM2)).toMatchObject([{ wording: { key: 'namesake' } }]);
});

it('M3 says one thing of a recipient, the gravest', () => {
  expect(m3(person('bram@zorg.example', 'leila.amrani@dmw-voorbeeld.be'), LEILA)).toHaveLength(1);
  expect(addressTrouble(person('bram.hoster@ocmw-voorbeeld.be', 'an@caw-voorbeeld.be'))).toBe(
    'block contradictingName',
  );
});

it('M3 knows nobody where the organisation has no directory and no domain of its own, and asks', () => {
  const mail = clientMail({ to: [person('an@zorg.example')] });
  expect(foundBy('M3', mail, { ...defaultPolicy, ownDomains: [] })).toHaveLength(1);
});
