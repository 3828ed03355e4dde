import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { directoryToJudgeBy } from '../../src/core/partners/directory-to-judge-by';
import type { Deployment } from './check-deployment';
import { graphSettings } from './graph-settings';

/** The files that a build takes for the module `organisation`. */
export interface OrganisationModules {
  /** For the panes and the tab. */
  readonly pages: string;
  /** For the send check: only what mail is judged by. */
  readonly onSend: string;
}

/**
 * Writes what surfaces import as `organisation`: finished values, so that neither Schakel's defaults nor the code that completes a
 * file has to ship. What they hold is typed by `deploy/example/organisation.ts`.
 *
 * @param folder is made where it is missing
 */
export function writeOrganisationModules(folder: string, deployment: Deployment): OrganisationModules {
  const { policy, directory } = deployment.organisation;
  const write = (file: string, values: Readonly<Record<string, unknown>>) => {
    const lines = Object.entries(values).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
    );
    writeFileSync(path.join(folder, file), lines.join(''));
    return path.join(folder, file);
  };
  mkdirSync(folder, { recursive: true });
  return {
    pages: write('pages.js', { policy, directory, graph: graphSettings(deployment.config) }),
    onSend: write('on-send.js', { policy, directory: directoryToJudgeBy(directory) }),
  };
}
