import { completedDirectory, type DirectoryFile } from '../../src/core/partners/directory-file';
import type { PartnerDirectory } from '../../src/core/partners/directory';
import directorySchema from '../../src/core/partners/directory.schema.json';
import type { Policy } from '../../src/core/policy/policy';
import { completedPolicy, type PolicyFile } from '../../src/core/policy/policy-file';
import policySchema from '../../src/core/policy/policy.schema.json';
import { checkedJson, withoutEchoes } from './checked-json';
import { directoryFaults } from './directory-faults';
import type { Checked, Fault } from './fault';
import { policyFaults } from './policy-faults';
import { schemaFaults } from './schema-faults';

const policySchemaFaults = schemaFaults(policySchema);
const directorySchemaFaults = schemaFaults(directorySchema);

/** Reads an organisation's policy (A2). */
export function validatePolicy(text: string): Checked<Policy> {
  const checked = checkedJson(text, (value) => withoutEchoes(policySchemaFaults(value), policyFaults(value)));
  return 'problems' in checked ? checked : { value: completedPolicy(checked.value as PolicyFile) };
}

/**
 * Reads an organisation's partner directory (A3).
 *
 * @param privateProviders those of its policy
 */
export function validateDirectory(
  text: string,
  privateProviders: readonly string[],
): Checked<PartnerDirectory> {
  const checked = checkedJson(text, (value) => faultsInDirectory(value, privateProviders));
  return 'problems' in checked ? checked : { value: completedDirectory(checked.value as DirectoryFile) };
}

/** Everything wrong with the data of a directory, wherever that was read. */
export function faultsInDirectory(value: unknown, privateProviders: readonly string[]): readonly Fault[] {
  return withoutEchoes(directorySchemaFaults(value), directoryFaults(value, privateProviders));
}
