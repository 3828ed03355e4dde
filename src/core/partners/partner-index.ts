import { fold } from '../detection/text';
import { domainOf } from '../mail/address';
import type { Contact, Organisation, PartnerDirectory } from './directory';

/** A contact, and the organisation that it belongs to. */
export interface KnownContact {
  readonly contact: Contact;
  readonly organisation: Organisation;
}

/** The directory, made ready for questions about addresses. Look-ups take constant time. */
export interface PartnerIndex {
  /** Domains of all partners, in lower case. */
  readonly domains: readonly string[];
  readonly contacts: readonly KnownContact[];
  /** The contact with that very address, in any case. */
  contactAt(address: string): KnownContact | undefined;
  /** Contacts of that name, whatever its case and accents. */
  contactsNamed(name: string): readonly KnownContact[];
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
  const byDomain = new Map<string, Organisation>();
  const byId = new Map<string, Organisation>();
  const contacts: KnownContact[] = [];
  for (const organisation of organisations) {
    byId.set(organisation.id, organisation);
    for (const domain of organisation.domains) {
      byDomain.set(domain.toLowerCase(), organisation);
    }
    for (const contact of organisation.contacts) {
      const known = { contact, organisation };
      contacts.push(known);
      byAddress.set(contact.address.toLowerCase(), known);
      const name = fold(contact.name);
      const namesakes = byName.get(name) ?? [];
      namesakes.push(known);
      byName.set(name, namesakes);
    }
  }
  const contactAt = (address: string) => byAddress.get(address.trim().toLowerCase());
  return {
    domains: Array.from(byDomain.keys()),
    contacts,
    contactAt,
    contactsNamed: (name) => byName.get(fold(name.trim())) ?? [],
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
