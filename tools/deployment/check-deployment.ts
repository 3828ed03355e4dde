import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkOrganisationFiles, type CheckedOrganisation } from '../organisation/check-organisation';
import { reportOf } from '../organisation/fault';
import type { DeploymentConfig } from './config';
import { validateConfig } from './validate-config';

/** A deployment that is in order. */
export interface Deployment {
  readonly config: DeploymentConfig;
  readonly organisation: CheckedOrganisation;
}

/**
 * Reads the config of a deployment, and the policy and directory that it names.
 *
 * @returns the deployment, or all that is wrong: one line a problem
 */
export function checkDeployment(file: string): Deployment | { readonly report: string } {
  if (!existsSync(file)) {
    return { report: `${file} is missing. Copy deploy/example.json, and fill in what differs.\n` };
  }
  const checked = validateConfig(readFileSync(file, 'utf8'));
  if ('problems' in checked) {
    return { report: reportOf(file, checked.problems) };
  }
  const config = checked.value;
  const beside = (name: string) => path.join(path.dirname(file), name);
  const organisation = checkOrganisationFiles(beside(config.policy), beside(config.directory));
  return organisation.report === '' ? { config, organisation } : { report: organisation.report };
}
