import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { directoryToJudgeBy } from '../../src/core/partners/directory-to-judge-by';
import type { Deployment } from './check-deployment';
import { graphSettings } from './graph-settings';

/** The files that a build takes for the modules `organisation` and `partners`. */
export interface OrganisationModules {
  /** `organisation` for the panes and the tab; of the directory, only what mail is judged by. */
  readonly pages: string;
  /** `organisation` for the send check: the same, less what asks for a network. */
  readonly onSend: string;
  /** `partners`, with all of the directory: for where a partner is looked for. */
  readonly partners: string;
}

/**
 * Writes what surfaces import as `organisation` and as `partners`: finished values, so that neither Schakel's defaults nor the code that completes a
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
  const toJudgeBy = { policy, directory: directoryToJudgeBy(directory) };
  mkdirSync(folder, { recursive: true });
  return {
    pages: write('pages.js', { ...toJudgeBy, graph: graphSettings(deployment.config) }),
    onSend: write('on-send.js', toJudgeBy),
    partners: write('partners.js', { directory }),
  };
}
