import { completedDirectory, type DirectoryFile } from '../../src/core/partners/directory-file';
import { completedPolicy, type PolicyFile } from '../../src/core/policy/policy-file';
import type { GraphSettings } from '../../src/hosts/graph/settings';
import { completedConfig, type ConfigFile } from '../../tools/deployment/config';
import { graphSettings } from '../../tools/deployment/graph-settings';
import config from '../example.json';
import directoryFile from './directory.json';
import policyFile from './policy.json';

/**
 * What one organisation settles for itself. Surfaces import it as `organisation`, tests get it from here, and a build makes it of
 * the files that its config names (`tools/deployment/organisation-modules.ts`), and stops where one of these has a problem, so
 * that their shape is known here. Everybody in this example is invented.
 */
export const policy = completedPolicy(policyFile as PolicyFile);

export const directory = completedDirectory(directoryFile as DirectoryFile);

export const graph: GraphSettings = graphSettings(completedConfig(config as ConfigFile));
