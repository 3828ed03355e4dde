import { isSameAddress, isUsableAddress, isWithin, localOf, mailboxOf } from '../../../src/core/mail/address';

it.each([
  ['an@voorbeeld.be', 'an'],
  [' An@voorbeeld.be', 'an'],
  ['"an"@voorbeeld.be', 'an'],
  ['"an@elders.be"@voorbeeld.be', 'an@elders.be'],
  ['"an@voorbeeld.be', '"an'],
  ['an"@voorbeeld.be', 'an"'],
  ['rene\u0301@voorbeeld.be', 'ren\u00e9'],
  ['@voorbeeld.be', ''],
  ['voorbeeld.be', ''],
])('before the @ of %s stands "%s"', (address, local) => {
  expect(localOf(address)).toBe(local);
});

it.each([
  ['An+dossier@Voorbeeld.be.', 'an@voorbeeld.be'],
  ['an+@voorbeeld.be', 'an@voorbeeld.be'],
  ['an+een+twee@voorbeeld.be', 'an@voorbeeld.be'],
  ['+dossier@voorbeeld.be', '+dossier@voorbeeld.be'],
  ['an@xn--caf-dma.be', 'an@café.be'],
])('%s delivers to %s', (address, mailbox) => {
  expect(mailboxOf(address)).toBe(mailbox);
});

describe('a mail can be delivered to', () => {
  it.each(['an@voorbeeld.be', ' an@mail.voorbeeld.be ', '"an vos"@voorbeeld.be', 'an@voorbeeld.be.'])(
    '%s',
    (address) => {
      expect(isUsableAddress(address)).toBe(true);
    },
  );

  it.each([
    '',
    'an',
    '@voorbeeld.be',
    'an@',
    'an@voorbeeld',
    'an@voorbeeld..be',
    'an@.voorbeeld.be',
    'an vos@voorbeeld.be',
    'an;bo@voorbeeld.be',
    'an@voorbeeld.be>',
    '""@voorbeeld.be',
  ])('but not to "%s"', (address) => {
    expect(isUsableAddress(address)).toBe(false);
  });
});

it.each([
  ['telenet.be', true],
  ['mail.telenet.be', true],
  ['mytelenet.be', false],
  ['telenet.be.example', false],
  ['be', false],
])('%s lies within telenet.be: %s', (domain, expected) => {
  expect(isWithin(domain, 'telenet.be')).toBe(expected);
});

it.each([
  ['an@voorbeeld.be', true],
  [' AN@voorbeeld.be ', true],
  ['an+dossier@voorbeeld.be', false],
])('%s is spelled as An@Voorbeeld.be is: %s', (address, expected) => {
  expect(isSameAddress(address, ' An@Voorbeeld.be ')).toBe(expected);
  expect(isSameAddress(' An@Voorbeeld.be ', address)).toBe(expected);
});
