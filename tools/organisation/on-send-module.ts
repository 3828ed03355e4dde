import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { directoryToJudgeBy } from '../../src/core/partners/directory-to-judge-by';
import type { CheckedOrganisation } from './check-organisation';

/**
 * Writes what the send check imports as `organisation`: the finished policy and the part of the directory that mail is judged by,
 * as plain values, so that neither Schakel's defaults nor the code that completes a file has to ship.
 *
 * @param file the module to write; its folder is made where it is missing
 */
export function writeOnSendModule(file: string, { policy, directory }: CheckedOrganisation): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    `export const policy = ${JSON.stringify(policy)};\n` +
      `export const directory = ${JSON.stringify(directoryToJudgeBy(directory))};\n`,
  );
}
