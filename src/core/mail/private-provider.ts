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
  const labels = domainOf(address).split('.');
  return (
    (known.has(`${labels[0] ?? ''}.*`) && COUNTRY_SUFFIX.test(labels.slice(1).join('.'))) ||
    labels.some((_, start) => known.has(labels.slice(start).join('.')))
  );
}
