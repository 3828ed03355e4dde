import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { emptyDirectory, type PartnerDirectory } from '../../src/core/partners/directory';
import { defaultPolicy } from '../../src/core/policy/defaults';
import type { Policy } from '../../src/core/policy/policy';
import { reportOf, type Checked } from './fault';
import { validateDirectory, validatePolicy } from './validate';

const POLICY_FILE = 'policy.json';
export const DIRECTORY_FILE = 'directory.json';

/** What an organisation's files say, and a report of what is wrong with them; '' where all is in order. */
export interface CheckedOrganisation {
  readonly policy: Policy;
  readonly directory: PartnerDirectory;
  readonly report: string;
}

/** Reads `policy.json` and `directory.json` in the folder of an organisation. */
export function checkOrganisation(folder: string): CheckedOrganisation {
  return checkOrganisationFiles(path.join(folder, POLICY_FILE), path.join(folder, DIRECTORY_FILE));
}

/**
 * Reads the policy and the directory of an organisation. Where one of them can't be relied on, the default stands in, so
 * that the other is still checked.
 */
export function checkOrganisationFiles(policyFile: string, directoryFile: string): CheckedOrganisation {
  const policy = read(policyFile, validatePolicy, defaultPolicy);
  const directory = read(
    directoryFile,
    (text) => validateDirectory(text, policy.value.privateProviders),
    emptyDirectory,
  );
  return { policy: policy.value, directory: directory.value, report: policy.report + directory.report };
}

function read<Value>(
  file: string,
  validate: (text: string) => Checked<Value>,
  otherwise: Value,
): { readonly value: Value; readonly report: string } {
  if (!existsSync(file)) {
    return { value: otherwise, report: `${file} is missing. Copy the one of deploy/example.\n` };
  }
  const checked = validate(readFileSync(file, 'utf8'));
  return 'problems' in checked
    ? { value: otherwise, report: reportOf(file, checked.problems) }
    : { value: checked.value, report: '' };
}
