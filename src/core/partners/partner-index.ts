import { fold } from '../detection/text';
import { domainOf, localOf, mailboxOf, readableDomain } from '../mail/address';
import type { Contact, Organisation, PartnerDirectory } from './directory';

/** A contact, and the organisation that it belongs to. */
export interface KnownContact {
  readonly contact: Contact;
  readonly organisation: Organisation;
}

/** The directory, made ready for questions about addresses. Look-ups take constant time. */
export interface PartnerIndex {
  /** Domains of all partners, as `readableDomain` spells them. */
  readonly domains: readonly string[];
  readonly contacts: readonly KnownContact[];
  /** The contact with that mailbox, whatever its case and plus tag. */
  contactAt(address: string): KnownContact | undefined;
  /** Contacts of that name, whatever its case, its accents and the order of its words ("Verlinden, An"). */
  contactsNamed(name: string): readonly KnownContact[];
  /** What stands before the @ in the addresses of the contacts at that very domain. */
  localsAt(domain: string): readonly string[];
  /** The partner that an address belongs to, by the contact or by its domain or one above that. */
  organisationAt(address: string): Organisation | undefined;
  organisationById(id: string): Organisation | undefined;
}

const indices = new WeakMap<PartnerDirectory, PartnerIndex>();

/** The index of a directory; made once for each. */
export function partnerIndex(directory: PartnerDirectory): PartnerIndex {
  let index = indices.get(directory);
  if (index === undefined) {
    index = indexOf(directory);
    indices.set(directory, index);
  }
  return index;
}

function indexOf({ organisations }: PartnerDirectory): PartnerIndex {
  const byAddress = new Map<string, KnownContact>();
  const byName = new Map<string, KnownContact[]>();
  const locals = new Map<string, string[]>();
  const byDomain = new Map<string, Organisation>();
  const byId = new Map<string, Organisation>();
  const contacts: KnownContact[] = [];
  for (const organisation of organisations) {
    byId.set(organisation.id, organisation);
    for (const domain of organisation.domains) {
      byDomain.set(readableDomain(domain), organisation);
    }
    for (const contact of organisation.contacts) {
      const known = { contact, organisation };
      contacts.push(known);
      byAddress.set(mailboxOf(contact.address), known);
      addTo(byName, nameKey(contact.name), known);
      addTo(locals, domainOf(contact.address), localOf(contact.address));
    }
  }
  const contactAt = (address: string) => byAddress.get(mailboxOf(address));
  return {
    domains: Array.from(byDomain.keys()),
    contacts,
    contactAt,
    contactsNamed: (name) => byName.get(nameKey(name)) ?? [],
    localsAt: (domain) => locals.get(domain) ?? [],
    organisationAt: (address) => {
      const known = contactAt(address);
      if (known) {
        return known.organisation;
      }
      let domain = domainOf(address);
      while (domain !== '') {
        const organisation = byDomain.get(domain);
        if (organisation) {
          return organisation;
        }
        const dot = domain.indexOf('.');
        domain = dot === -1 ? '' : domain.slice(dot + 1);
      }
      return undefined;
    },
    organisationById: (id) => byId.get(id),
  };
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key) ?? [];
  values.push(value);
  map.set(key, values);
}

function nameKey(name: string): string {
  return fold(name)
    .split(/[\s,]+/)
    .sort()
    .join(' ')
    .trim();
}
