import { fold } from '../detection/text';
import type { PartnerIndex } from '../partners/partner-index';
import { perList } from './lookalike/per-list';
import { localOf, mailboxOf } from './address';

/**
 * Whether more than one person reads a mailbox (M6): as the directory says; else by its name.
 *
 * @param patterns names such as `ocmw`, or `info*` for all that start so; case, accents and `-`, `_` for `.` make no difference
 */
export function isGeneralMailbox(
  address: string,
  patterns: readonly string[],
  partners: PartnerIndex,
): boolean {
  const known = partners.contactAt(address);
  if (known) {
    return known.contact.mailbox !== 'personal';
  }
  const local = comparable(localOf(mailboxOf(address)));
  const { names, beginnings } = comparablePatterns(patterns);
  return names.has(local) || beginnings.some((beginning) => local.startsWith(beginning));
}

const comparablePatterns = perList((patterns) => {
  const spelled = patterns.map(comparable);
  return {
    names: new Set(spelled),
    beginnings: spelled.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1)),
  };
});

function comparable(name: string): string {
  return fold(name).replace(/[-_]/g, '.');
}
