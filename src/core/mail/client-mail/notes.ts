import type { Detection, DetectionKind, Evidence } from '../../detection/detection';
import { inLines, type ClientEvidence } from './evidence';
import { colleaguesIn } from './professionals';

/** The evidence with the names of professionals in subject and file names as hints. The client's own name always counts. */
export function withColleaguesNoted<T extends ClientEvidence>(evidence: T): T {
  const isAnybodys = (one: Detection) => one.kind === 'name' && !isFoundBy(one, 'knownName');
  if (!inLines(evidence).some(isAnybodys)) {
    return evidence;
  }
  const isNamed = colleaguesIn(evidence);
  return withLines(evidence, (one) =>
    isAnybodys(one) && isNamed(one.text)
      ? { ...one, tier: 'hint', evidence: [{ code: 'professional' }, ...one.evidence] }
      : one,
  );
}

/** What may be a hint on an ordinary mail; all other data are somebody's own, whoever that is. */
const NOTED: readonly DetectionKind[] = ['name', 'licencePlate'];

/** The evidence of a clearly ordinary mail, with names in subject and file names as hints: they are of people at work. */
export function withNamesNoted<T extends ClientEvidence>(evidence: T): T {
  return withLines(evidence, (one) =>
    NOTED.includes(one.kind) && !isFoundBy(one, 'knownName') && !isFoundBy(one, 'afterWord')
      ? { ...one, tier: 'hint' }
      : one,
  );
}

function withLines<T extends ClientEvidence>(evidence: T, noted: (one: Detection) => Detection): T {
  return {
    ...evidence,
    inSubject: evidence.inSubject.map(noted),
    attachments: evidence.attachments.map(({ attachment, detections }) => ({
      attachment,
      detections: detections.map(noted),
    })),
  };
}

function isFoundBy({ evidence }: Detection, by: Evidence['code']): boolean {
  return evidence.some(({ code }) => code === by);
}
