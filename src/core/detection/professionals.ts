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
  const isNamed = once(nameOf(professionals));
  const isProfessional = ({ kind, evidence, text }: T) =>
    kind === 'name' && evidence.every(({ code }) => code !== 'knownName') && isNamed(text);
  return textKind === 'body'
    ? detections.filter((detection) => !isProfessional(detection))
    : detections.map((detection) =>
        isProfessional(detection)
          ? { ...detection, tier: 'hint', evidence: [{ code: 'professional' }] }
          : detection,
      );
}

const NOBODY: ReadonlySet<string> = new Set();

/** Tells of a name whether all words of it are one of these people's; takes as long as few people share one of its words. */
function nameOf(names: readonly string[]): (name: string) => boolean {
  const people = new Set(names);
  const byKey = new Map<string, Set<string>>();
  for (const person of people) {
    for (const key of keysOf(person)) {
      const bearers = byKey.get(key) ?? new Set();
      byKey.set(key, bearers.add(person));
    }
  }
  return (name) => {
    const bearers = keysOf(name).map((key) => byKey.get(key) ?? NOBODY);
    const fewest = bearers.reduce((least, some) => (some.size < least.size ? some : least), people);
    return (
      bearers.length > 0 && Array.from(fewest).some((person) => bearers.every((some) => some.has(person)))
    );
  };
}

/** Names come back in a text. */
function once(isNamed: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const answer = known.get(name) ?? isNamed(name);
    known.set(name, answer);
    return answer;
  };
}

function keysOf(name: string): readonly string[] {
  return name
    .split(/[\s,._-]+/)
    .map(lexiconKey)
    .filter((key) => key !== '' && !isParticle(key));
}
