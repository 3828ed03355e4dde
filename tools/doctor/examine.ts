import { RELEASE_FILE, WELL_KNOWN_FILE } from '../deployment/served-files';
import type { Release } from '../package/release';
import { parsedRelease } from './release';
import type { Answer, Answers, Certificate } from './answer';
import {
  absenceFinding,
  filesNamedIn,
  manifestFinding,
  wellKnownFinding,
  type Manifest,
} from './checks/addresses';
import { certificateFinding } from './checks/certificate';
import { headerFindings } from './checks/headers';
import { policyFinding } from './checks/policy';
import { releaseFindings } from './checks/release';
import { bad, good, type Finding } from './finding';

/** At a time, so that a small host keeps up. */
const TOGETHER = 4;

const NO_SUCH_FILE = 'compose.00000000.js';

export type Ask = (url: string) => Promise<{ readonly answer: Answer; readonly certificate: Certificate }>;

/** What was packaged, and where it should be. */
export interface Packaged {
  /** Origin. */
  readonly host: string;
  readonly release: Release;
  readonly manifests: readonly Manifest[];
}

/** Looks at everything that a deployed host must have, and says how each of it is. */
export async function examine({ host, release, manifests }: Packaged, ask: Ask): Promise<readonly Finding[]> {
  const subject = 'Host';
  const first = await ask(`${host}/${RELEASE_FILE}`).catch((error: unknown) => String(error));
  if (typeof first === 'string') {
    return [
      bad(
        subject,
        `${host} does not answer: ${first}.`,
        'Check its name, its address in DNS, and the firewall.',
      ),
    ];
  }
  const files = new Set([
    ...Object.keys(release.files),
    ...manifests.flatMap((manifest) => filesNamedIn(manifest, host)),
    WELL_KNOWN_FILE,
    NO_SUCH_FILE,
  ]);
  const answers = new Map([...(await askedFor([...files], host, ask)), [RELEASE_FILE, first.answer]]);
  const served = new Map([...answers].filter(([, { status }]) => status === 200));
  return [
    good(subject, `${host} answers.`),
    certificateFinding(first.certificate),
    ...releaseFindings(release, parsedRelease(first.answer.body.toString('utf8')), answers),
    manifestFinding(manifests, host, answers),
    wellKnownFinding(host, answers),
    absenceFinding(NO_SUCH_FILE, answers),
    ...headerFindings(served),
    policyFinding(served),
  ];
}

async function askedFor(files: readonly string[], host: string, ask: Ask): Promise<Answers> {
  const waiting = [...files];
  const answers = new Map<string, Answer>();
  const worker = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      answers.set(file, await ask(`${host}/${file}`).then(({ answer }) => answer, noAnswer));
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, worker));
  return answers;
}

const noAnswer = (): Answer => ({ status: 0, headers: {}, body: Buffer.alloc(0) });
