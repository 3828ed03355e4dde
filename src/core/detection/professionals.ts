import type { Detection } from './detection';
import { lexiconKey } from './names/lexicon-key';
import { isParticle } from './particles';
import type { ScanContext } from './recognizer';

/**
 * The detections without those of people who send, receive or sign the mail: their names are no client data. In a subject
 * such a name stays as a hint, as a client may bear the same one. A name of the client's own always counts.
 */
export function withoutProfessionals<T extends Detection>(
  detections: readonly T[],
  { professionals, textKind }: Pick<ScanContext, 'professionals' | 'textKind'>,
): readonly T[] {
  if (professionals.length === 0) {
    return detections;
  }
  const people = professionals.map((name) => new Set(keysOf(name)));
  const isProfessional = (detection: T) =>
    detection.kind === 'name' &&
    detection.evidence.every(({ code }) => code !== 'knownName') &&
    people.some((parts) => isNamed(detection.text, parts));
  return textKind === 'body'
    ? detections.filter((detection) => !isProfessional(detection))
    : detections.map((detection) =>
        isProfessional(detection)
          ? { ...detection, tier: 'hint', evidence: [{ code: 'professional' }] }
          : detection,
      );
}

/** Whether all words of a name are one person's. */
function isNamed(name: string, parts: ReadonlySet<string>): boolean {
  const words = keysOf(name);
  return words.length > 0 && words.every((word) => parts.has(word));
}

function keysOf(name: string): readonly string[] {
  return name
    .split(/[\s,._-]+/)
    .map(lexiconKey)
    .filter((key) => key !== '' && !isParticle(key));
}
