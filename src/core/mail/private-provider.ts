import { domainOf, isWithin } from './address';

const COUNTRY_SUFFIX = /^(?:(?:co|com)\.)?[a-z]{2,3}$/;

/**
 * Whether an address belongs to a provider of private mailboxes (M2).
 *
 * @param address a mail address
 * @param providers domains such as `telenet.be`, or `yahoo.*` for `yahoo.fr`, `yahoo.co.uk` and their like
 */
export function isPrivateAddress(address: string, providers: readonly string[]): boolean {
  const domain = domainOf(address);
  return domain !== '' && providers.some((provider) => isOf(domain, provider.toLowerCase()));
}

function isOf(domain: string, provider: string): boolean {
  if (!provider.endsWith('.*')) {
    return isWithin(domain, provider);
  }
  const name = provider.slice(0, -1);
  return domain.startsWith(name) && COUNTRY_SUFFIX.test(domain.slice(name.length));
}
