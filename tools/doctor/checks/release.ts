import { createHash } from 'node:crypto';
import type { Release } from '../../package/release';
import type { Answers } from '../answer';
import { bad, good, named, type Finding } from '../finding';

/**
 * Whether the host serves what was packaged, whole and unchanged.
 *
 * @param packaged what `npm run package` wrote
 * @param served what the host says that it has; `null` where it says nothing that can be read
 */
export function releaseFindings(
  packaged: Release,
  served: Release | null,
  answers: Answers,
): readonly Finding[] {
  return [versionFinding(packaged, served), filesFinding(packaged, answers)];
}

function versionFinding(packaged: Release, served: Release | null): Finding {
  const subject = 'Version';
  if (served === null) {
    return bad(subject, 'The host has no release.json that can be read.', 'Upload everything in dist/.');
  }
  return served.version === packaged.version
    ? good(subject, `${served.version}, as packaged.`)
    : bad(
        subject,
        `The host has ${served.version}, and ${packaged.version} was packaged.`,
        'Upload everything in dist/, or wait until the host has taken it over.',
      );
}

function filesFinding({ files }: Release, answers: Answers): Finding {
  const subject = 'Files';
  const missing = Object.keys(files).filter((file) => answers.get(file)?.status !== 200);
  if (missing.length > 0) {
    return bad(
      subject,
      `Not there: ${named(missing)}.`,
      'Upload everything in dist/, with the folder .well-known.',
    );
  }
  const changed = Object.entries(files).filter(([file, hash]) => {
    const body = answers.get(file)?.body ?? Buffer.alloc(0);
    return createHash('sha256').update(body).digest('hex') !== hash;
  });
  return changed.length > 0
    ? bad(
        subject,
        `Other content than was packaged: ${named(changed.map(([file]) => file))}.`,
        'Upload everything in dist/ again. Where it stays so, find out who or what changed the files.',
      )
    : good(subject, `All ${Object.keys(files).length} are as they were packaged.`);
}
