import { domainToASCII } from 'node:url';
import { judge } from '../../../../src/core/mail/judge';
import { draft, person } from '../../../support/drafts';
import { contact, partner } from '../../../support/partners';
import { addressTrouble, BRAM, clientMail, foundBy, policy } from '../../../support/recipients';

describe('M3 stops letters that stand in for ours', () => {
  it.each([
    ['a Cyrillic а in our own domain', 'an@cаw-voorbeeld.be'],
    ['a Greek ο in a partner’s', 'an@οcmw-voorbeeld.be'],
    ['a word in Cyrillic, to the last letter', 'an@сав-voorbeeld.be'],
    ['an accent', 'an@cäw-voorbeeld.be'],
    ['wide letters', 'an@ｃａｗ-voorbeeld.be'],
    ['a wide dot', 'an@caw-voorbeeld。be'],
    ['a letter that is not seen', 'an@caw-voor\u200bbeeld.be'],
    ['a foreign letter and a typing error', 'an@cаw-vorbeeld.be'],
    ['a Cyrillic а in the name of a contact', 'brаm.hoste@ocmw-voorbeeld.be'],
    ['an accent in the name of a contact', 'bram.hosté@ocmw-voorbeeld.be'],
    ['two scripts in one word, like nobody we know', 'an@bеdrijf.example'],
  ])('%s: %s', (_, address) => {
    expect(addressTrouble(address)).toBe('block foreignLetters');
  });

  it.each(['cаw-voorbeeld.be', 'cäw-voorbeeld.be', 'bеdrijf.example'])('as it travels too: %s', (domain) => {
    expect(domainToASCII(domain)).toMatch(/^xn--/);
    expect(addressTrouble(`an@${domainToASCII(domain)}`)).toBe('block foreignLetters');
  });

  it('and proposes who it passes for', () => {
    const address = 'brаm.hoste@ocmw-voorbeeld.be';
    expect(foundBy('M3', clientMail({ to: [person(address)] }))).toMatchObject([
      {
        wording: { parameters: { address, like: BRAM.address } },
        fixes: [
          { kind: 'replaceRecipient', by: BRAM },
          { kind: 'removeRecipient', address },
        ],
        question: null,
      },
    ]);
  });

  it.each([
    [
      'a foreign letter in a mistyped domain',
      'an@cаw-vorbeeld.be',
      'caw-voorbeeld.be',
      'an@caw-voorbeeld.be',
    ],
    ['an accent in a mistyped domain', 'an@cäw-vorbeeld.be', 'caw-voorbeeld.be', 'an@caw-voorbeeld.be'],
    ['a foreign letter in a mistyped name', 'brаm.hostee@ocmw-voorbeeld.be', BRAM.address, BRAM.address],
  ])('and proposes who was meant by %s: %s', (_, address, like, by) => {
    expect(foundBy('M3', clientMail({ to: [person(address)] }))).toMatchObject([
      {
        severity: 'block',
        wording: { key: 'foreignLetters', parameters: { address, like } },
        fixes: [{ kind: 'replaceRecipient', by: { address: by } }, { kind: 'removeRecipient' }],
      },
    ]);
  });

  it('but not an accent before a mistyped domain, which is told by itself', () => {
    expect(addressTrouble('noé@caw-vorbeeld.be')).toBe('block lookalikeAddress');
  });

  it('but not those of a contact whose address is spelled so', () => {
    const contacts = [
      contact('Noé Roux', 'noé@zorg-voorbeeld.be'),
      contact('Noe Maes', 'noe@zorg-voorbeeld.be'),
    ];
    const partners = { organisations: [partner('zorg-voorbeeld', { contacts })] };
    const { findings } = judge(clientMail({ to: [person('noé@zorg-voorbeeld.be')] }), policy, partners);
    expect(findings.filter(({ rule }) => rule === 'M3')).toEqual([]);
  });

  it('as a tip on an ordinary mail', () => {
    expect(foundBy('M3', draft({ to: [person('an@cаw-voorbeeld.be')] }))).toMatchObject([
      { severity: 'info' },
    ]);
  });
});

it.each([
  ['accents in a name we do not know', 'an@crèche-exemple.example'],
  ['a name wholly in another script', 'an@почта.example'],
  ['what claims to be punycode and is not', 'an@xn--!!!.example'],
  ['punycode beyond the last character', 'an@xn--99999999.example'],
])('M3 only asks about %s: %s', (_, address) => {
  expect(addressTrouble(address)).toMatch(/^ask (?:unknownAddress|unresolvedRecipient)$/);
});
