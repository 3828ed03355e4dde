import { EVENT_SCRIPT, WELL_KNOWN_FILE } from '../../deployment/served-files';
import type { Answer, Answers } from '../answer';
import { bad, good, named, type Finding } from '../finding';

/** What was packaged for upload to Microsoft 365, as text. */
export interface Manifest {
  readonly name: string;
  readonly text: string;
}

/** Files of the host that a manifest names. */
export function filesNamedIn({ text }: Manifest, host: string): readonly string[] {
  const [, ...behind] = text.split(`${host}/`);
  const files = behind.map((rest) => /^[^"'<>\s?#]*/.exec(rest)?.[0] ?? '');
  return [...new Set(files)].filter((file) => file !== '');
}

/** Whether all that the manifests name is there. Outlook shows an empty pane, or no button, for what is not. */
export function manifestFinding(manifests: readonly Manifest[], host: string, answers: Answers): Finding {
  const subject = 'Manifests';
  if (manifests.length === 0) {
    return bad(subject, 'No package was found to compare with.', 'Run `npm run package` first.');
  }
  const files = new Set(manifests.flatMap((manifest) => filesNamedIn(manifest, host)));
  const missing = [...files].filter((file) => answers.get(file)?.status !== 200);
  return missing.length > 0
    ? bad(subject, `They name what the host does not have: ${named(missing)}.`, 'Upload everything in dist/.')
    : good(subject, `All ${files.size} addresses that they name are there.`);
}

/** Whether classic Outlook is told that it may run the send check of this host. */
export function wellKnownFinding(host: string, answers: Answers): Finding {
  const subject = 'Well-known file';
  const answer = answers.get(WELL_KNOWN_FILE);
  if (answer?.status !== 200) {
    return bad(
      subject,
      'It is not there; some web hosts leave out folders that begin with a dot.',
      `Upload ${WELL_KNOWN_FILE}, and have the host serve it.`,
    );
  }
  return allowed(answer).includes(`${host}/${EVENT_SCRIPT}`)
    ? good(subject, `It allows ${EVENT_SCRIPT} of this host.`)
    : bad(
        subject,
        `It does not allow ${host}/${EVENT_SCRIPT}.`,
        'Package again for this host, and upload it.',
      );
}

function allowed({ body }: Answer): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null && 'allowed' in value && Array.isArray(value.allowed)
      ? value.allowed
      : [];
  } catch {
    return [];
  }
}

/** Whether the host says so where it has nothing: a page in its place would be taken for the script that was asked for. */
export function absenceFinding(file: string, answers: Answers): Finding {
  const subject = 'What is not there';
  const status = answers.get(file)?.status ?? 0;
  return status === 404
    ? good(subject, 'The host says so.')
    : bad(
        subject,
        `The host answers ${status} for a file that does not exist.`,
        'Have it answer 404, without a page in its place.',
      );
}
