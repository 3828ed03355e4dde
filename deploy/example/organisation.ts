import type { PartnerDirectory } from '../../src/core/partners/directory';
import { defaultPolicy } from '../../src/core/policy/defaults';
import type { Policy } from '../../src/core/policy/policy';

/**
 * What one organisation decides for itself. Surfaces import it as `organisation`; the build says which file that is.
 * Everybody in this example is invented.
 */
export const policy: Policy = defaultPolicy;

export const directory: PartnerDirectory = {
  contacts: [
    { name: 'An Verlinden', address: 'an.verlinden@caw-voorbeeld.be', organisation: 'CAW Voorbeeld' },
    { name: 'Bram Hoste', address: 'bram.hoste@ocmw-voorbeeld.be', organisation: 'OCMW Voorbeeld' },
    { name: 'Leïla Amrani', address: 'leila.amrani@dmw-voorbeeld.be', organisation: 'DMW Voorbeeld' },
  ],
};
