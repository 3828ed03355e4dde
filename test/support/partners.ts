import type { Contact, Organisation, PartnerDirectory } from '../../src/core/partners/directory';

/** A partner with the parts that matter to a test; all of it is invented. */
export function partner(id: string, parts: Partial<Organisation> = {}): Organisation {
  return {
    id,
    name: id,
    kind: 'other',
    areas: [],
    lifeDomains: [],
    grants: [],
    sharedSecrecy: true,
    domains: [`${id}.be`],
    channels: [],
    contacts: [],
    verified: null,
    ...parts,
  };
}

export function contact(name: string, address: string, parts: Partial<Contact> = {}): Contact {
  return { name, address, mailbox: 'personal', phone: null, teams: null, ...parts };
}

export const directory: PartnerDirectory = {
  organisations: [
    partner('dmw-voorbeeld', {
      name: 'DMW Voorbeeld',
      kind: 'dmw',
      contacts: [contact('Leïla Amrani', 'leila.amrani@dmw-voorbeeld.be')],
    }),
    partner('ocmw-voorbeeld', {
      name: 'OCMW Voorbeeld',
      kind: 'ocmw',
      contacts: [contact('Bram Hoste', 'bram.hoste@ocmw-voorbeeld.be')],
    }),
  ],
};
