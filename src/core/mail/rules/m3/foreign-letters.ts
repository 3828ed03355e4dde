import { domainOf, localOf } from '../../address';
import { mixesScripts, skeleton } from '../../lookalike/skeleton';
import { isKnownAddress } from '../../recipients';
import { intended } from './intended';
import { likeAddress } from './lookalike-address';
import type { AddressCheck, Trouble } from './trouble';

/** Letters of another script, accents, wide or unseen characters that make an address pass for a known one. */
export const foreignLetters: AddressCheck = (recipient, judgement) => {
  const { policy, partners } = judgement;
  const { address } = recipient;
  const readable = `${localOf(address)}@${domainOf(address)}`;
  const plain = skeleton(readable);
  if (plain === readable || partners.contactAt(address)) {
    return undefined;
  }
  const trouble = (like: string, meant: string): Trouble => ({
    severity: 'block',
    wording: { key: 'foreignLetters', parameters: { address, like } },
    by: intended(meant, recipient, partners),
  });
  if (partners.contactAt(plain)) {
    return trouble(plain, plain);
  }
  const isForeign = mixesScripts(readable);
  const isElsewhere = domainOf(plain) !== domainOf(readable) && !isKnownAddress(address, policy, partners);
  if (isElsewhere && isKnownAddress(plain, policy, partners)) {
    return trouble(domainOf(plain), plain);
  }
  const near = isForeign || isElsewhere ? likeAddress(plain, judgement) : undefined;
  if (near) {
    return trouble(near.like, near.meant);
  }
  return isForeign ? trouble(plain, '') : undefined;
};
