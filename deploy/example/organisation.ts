import { completedDirectory, type DirectoryFile } from '../../src/core/partners/directory-file';
import { completedPolicy, type PolicyFile } from '../../src/core/policy/policy-file';
import directoryFile from './directory.json';
import policyFile from './policy.json';

/**
 * What one organisation decides for itself. Surfaces import it as `organisation`; the build says which file that is, and stops
 * where one of these has a problem (`tools/organisation`), so that their shape is known here.
 * Everybody in this example is invented.
 */
export const policy = completedPolicy(policyFile as PolicyFile);

export const directory = completedDirectory(directoryFile as DirectoryFile);
