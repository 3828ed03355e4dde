import { completedDirectory, type DirectoryFile } from '../../src/core/partners/directory-file';
import { completedPolicy, type PolicyFile } from '../../src/core/policy/policy-file';
import type { GraphSettings } from '../../src/hosts/graph/settings';
import directoryFile from './directory.json';
import policyFile from './policy.json';

/**
 * What one organisation decides for itself. Surfaces import it as `organisation`; the build says which file that is, and stops
 * where one of these has a problem (`tools/organisation`), so that their shape is known here.
 * Everybody in this example is invented.
 */
export const policy = completedPolicy(policyFile as PolicyFile);

export const directory = completedDirectory(directoryFile as DirectoryFile);

/** The app registration in the tenant, and the list that holds its directory. */
export const graph: GraphSettings = {
  clientId: '6f0e1c52-3b7d-4c9a-9d35-2a8f4e7b1c60',
  tenantId: '0b9a7d14-52c8-4f3e-8a61-7c2d9e5f4b38',
  directoryList: { site: 'voorbeeld.sharepoint.com:/sites/schakel', list: 'Partners' },
};
