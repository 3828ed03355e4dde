import type { Organisation, PartnerDirectory } from '../../src/core/partners/directory';
import { defaultPolicy } from '../../src/core/policy/defaults';
import type { Policy } from '../../src/core/policy/policy';

/**
 * What one organisation decides for itself. Surfaces import it as `organisation`; the build says which file that is.
 * Everybody in this example is invented.
 */
export const policy: Policy = { ...defaultPolicy, ownDomains: ['caw-voorbeeld.be'] };

const partner = (
  id: string,
  kind: Organisation['kind'],
  name: string,
  contact: string,
  local: string,
): Organisation => ({
  id,
  name,
  kind,
  areas: ['Voorbeeldegem'],
  lifeDomains: [],
  grants: [],
  sharedSecrecy: true,
  domains: [`${id}.be`],
  channels: [],
  contacts: [{ name: contact, address: `${local}@${id}.be`, mailbox: 'personal', phone: null, teams: null }],
  verified: null,
});

export const directory: PartnerDirectory = {
  organisations: [
    partner('caw-voorbeeld', 'caw', 'CAW Voorbeeld', 'An Verlinden', 'an.verlinden'),
    partner('ocmw-voorbeeld', 'ocmw', 'OCMW Voorbeeld', 'Bram Hoste', 'bram.hoste'),
    partner('dmw-voorbeeld', 'dmw', 'DMW Voorbeeld', 'Leïla Amrani', 'leila.amrani'),
  ],
};
