import fc from 'fast-check';
import { domainOf } from '../../../src/core/mail/address';
import { isPrivateAddress } from '../../../src/core/mail/private-provider';
import { PRIVATE_PROVIDERS } from '../../../src/core/policy/private-providers';

const isPrivate = (address: string) => isPrivateAddress(address, PRIVATE_PROVIDERS);

describe('a private address', () => {
  it.each([
    'lieve@gmail.com',
    'LIEVE@GMAIL.COM',
    'lieve+werk@gmail.com',
    'lieve@telenet.be',
    'lieve@mail.telenet.be',
    'lieve@skynet.be.',
    'lieve@hotmail.be',
    'lieve@yahoo.co.uk',
    'lieve@yahoo.com.br',
    '"lieve@work.be"@gmail.com',
  ])('is one at a provider for private people: %s', (address) => {
    expect(isPrivate(address)).toBe(true);
  });

  it.each([
    'lieve@caw-voorbeeld.be',
    'lieve@gmail.com.caw-voorbeeld.be',
    'lieve@notgmail.com',
    'lieve@hotmail.caw-voorbeeld.be',
    'gmail.com@caw-voorbeeld.be',
    'lieve@mytelenet.be',
    'gmail.com',
    '',
  ])('is not one that only looks like it: %s', (address) => {
    expect(isPrivate(address)).toBe(false);
  });

  it('stays one whatever stands before the @, in any case', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...PRIVATE_PROVIDERS.filter((name) => !name.endsWith('*'))),
        (local, domain) => {
          expect(isPrivate(`${local}@${domain.toUpperCase()}`)).toBe(true);
        },
      ),
    );
  });
});

it('the domain of an address is what stands behind its last @', () => {
  expect(['a@b.be', 'A@B.BE', '"x@y"@z.be', 'a@b.be.', 'geen adres', ''].map(domainOf)).toEqual([
    'b.be',
    'b.be',
    'z.be',
    'b.be',
    '',
    '',
  ]);
});
