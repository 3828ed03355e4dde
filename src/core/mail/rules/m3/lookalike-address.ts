import { domainOf, localOf, mailboxOf } from '../../address';
import { likeDomain, likeProvider } from '../../lookalike/like-domain';
import { namesOf, nearest } from '../../lookalike/nearest';
import { isPrivateAddress } from '../../private-provider';
import { isKnownAddress } from '../../recipients';
import type { Judgement } from '../rule';
import { intended } from './intended';
import { isConfirmed, type AddressCheck } from './trouble';

/**
 * An address that was mistyped, or that is made to look like one of the organisation or of a partner. What may as well be
 * an honest neighbour is asked, once for each address.
 */
export const lookalikeAddress: AddressCheck = (recipient, judgement) => {
  const { address } = recipient;
  const found = likeAddress(address, judgement);
  return !found || (!found.isCertain && isConfirmed(recipient, judgement))
    ? undefined
    : {
        severity: found.isCertain ? 'block' : 'ask',
        wording: { key: 'lookalikeAddress', parameters: { address, like: found.like } },
        by: intended(found.meant, recipient, judgement.partners),
      };
};

/** What an address looks like without being it. */
interface LikeAddress {
  /** The known domain or address. */
  readonly like: string;
  /** The address that was meant; '' where there is none to send to. */
  readonly meant: string;
  readonly isCertain: boolean;
}

export function likeAddress(address: string, { policy, partners }: Judgement): LikeAddress | undefined {
  const domain = domainOf(address);
  if (domain === '' || isPrivateAddress(address, policy.privateProviders) || partners.contactAt(address)) {
    return undefined;
  }
  if (isKnownAddress(address, policy, partners)) {
    const found = nearest(namesOf(partners.localsAt(domain)), localOf(mailboxOf(address)));
    const meant = `${found?.like ?? ''}@${domain}`;
    return found && { like: meant, meant, isCertain: false };
  }
  const known = likeDomain(address, [policy.ownDomains, partners.domains]);
  if (known) {
    return { ...known, meant: `${localOf(address)}@${known.like}` };
  }
  const provider = likeProvider(address, policy.privateProviders);
  return provider && { ...provider, meant: '' };
}
