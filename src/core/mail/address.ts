import { withReadableLabels } from './punycode';

/**
 * The domain of a mail address in lower case, without a final dot, and with `xn--` labels as the letters that they stand
 * for; '' where there is none.
 */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at === -1 ? '' : readableDomain(address.slice(at + 1));
}

/** A domain in the one spelling in which domains are compared. */
export function readableDomain(domain: string): string {
  const spelled = lower(domain);
  return withReadableLabels(spelled.endsWith('.') ? spelled.slice(0, -1) : spelled);
}

const NOT_ASCII = /[^\0-\x7f]/;

function lower(text: string): string {
  const trimmed = text.trim().toLowerCase();
  return NOT_ASCII.test(trimmed) ? trimmed.normalize('NFC') : trimmed;
}

/** What stands before the last @, in lower case, without needless quotation marks; '' where there is no @. */
export function localOf(address: string): string {
  const local = lower(address.slice(0, Math.max(0, address.lastIndexOf('@'))));
  return local.startsWith('"') && local.endsWith('"') ? local.slice(1, -1) : local;
}

/** The mailbox that an address delivers to, by its spelling: `An+tag@Voorbeeld.be.` and `an@voorbeeld.be` are one. */
export function mailboxOf(address: string): string {
  const local = localOf(address);
  const tag = local.indexOf('+');
  return `${tag > 0 ? local.slice(0, tag) : local}@${domainOf(address)}`;
}

const LOCAL = /^(?:"[^"]+"|[^\s@<>()[\]",;:]+)$/;
const DOMAIN = /^[^\s@<>()[\]",;:.]+(?:\.[^\s@<>()[\]",;:.]+)+$/;

/** Whether a mail can be delivered to it: one mailbox at a domain name, no group and no list. */
export function isUsableAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  return LOCAL.test(address.slice(0, Math.max(0, at)).trim()) && DOMAIN.test(domainOf(address));
}

/** Whether `domain` is `parent` or lies below it: `mail.telenet.be` under `telenet.be`, never `telenet.be.example`. */
export function isWithin(domain: string, parent: string): boolean {
  return domain === parent || domain.endsWith(`.${parent}`);
}

/** Whether two addresses are the same mailbox, as far as their spelling tells. */
export function isSameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
