/** The domain of a mail address in lower case, without a final dot; '' where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at === -1
    ? ''
    : address
        .slice(at + 1)
        .trim()
        .toLowerCase()
        .replace(/\.$/, '');
}

/** Whether `domain` is `parent` or lies below it: `mail.telenet.be` under `telenet.be`, never `telenet.be.example`. */
export function isWithin(domain: string, parent: string): boolean {
  return domain === parent || domain.endsWith(`.${parent}`);
}

/** Whether two addresses are the same mailbox, as far as their spelling tells. */
export function isSameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
