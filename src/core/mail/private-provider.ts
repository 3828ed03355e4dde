import { domainOf } from './address';
import { perList } from './lookalike/per-list';

const COUNTRY_SUFFIX = /^(?:(?:co|com)\.)?[a-z]{2,3}$/;

const asSet = perList((providers) => new Set(providers.map((provider) => provider.toLowerCase())));

/**
 * Whether an address belongs to a provider of private mailboxes (M2).
 *
 * @param address a mail address
 * @param providers domains such as `telenet.be`, or `yahoo.*` for `yahoo.fr`, `yahoo.co.uk` and their like
 */
export function isPrivateAddress(address: string, providers: readonly string[]): boolean {
  const known = asSet(providers);
  const domain = domainOf(address);
  const dot = domain.indexOf('.');
  if (dot >= 0 && known.has(`${domain.slice(0, dot)}.*`) && COUNTRY_SUFFIX.test(domain.slice(dot + 1))) {
    return true;
  }
  let [name, above] = [domain, dot];
  while (above >= 0 && !known.has(name)) {
    name = name.slice(above + 1);
    above = name.indexOf('.');
  }
  return known.has(name);
}
