import { withReadableLabels } from './punycode';

/** What an address is made of, in the one spelling in which addresses are compared. */
interface AddressParts {
  readonly local: string;
  readonly domain: string;
  readonly mailbox: string;
}

/** Every rule asks the same of every recipient. */
const read = new Map<string, AddressParts>();
const MOST_READ = 1000;

function partsOf(address: string): AddressParts {
  let parts = read.get(address);
  if (parts === undefined) {
    if (read.size >= MOST_READ) {
      read.clear();
    }
    parts = readParts(address);
    read.set(address, parts);
  }
  return parts;
}

function readParts(address: string): AddressParts {
  const at = address.lastIndexOf('@');
  const domain = at === -1 ? '' : readableDomain(address.slice(at + 1));
  const written = lower(address.slice(0, Math.max(0, at)));
  const local = written.startsWith('"') && written.endsWith('"') ? written.slice(1, -1) : written;
  const tag = local.indexOf('+');
  return { local, domain, mailbox: `${tag > 0 ? local.slice(0, tag) : local}@${domain}` };
}

/**
 * The domain of a mail address in lower case, without a final dot, and with `xn--` labels as the letters that they stand
 * for; '' where there is none.
 */
export const domainOf = (address: string): string => partsOf(address).domain;

/** What stands before the last @, in lower case, without needless quotation marks; '' where there is no @. */
export const localOf = (address: string): string => partsOf(address).local;

/** The mailbox that an address delivers to, by its spelling: `An+tag@Voorbeeld.be.` and `an@voorbeeld.be` are one. */
export const mailboxOf = (address: string): string => partsOf(address).mailbox;

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
