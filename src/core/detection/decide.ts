import type { Detection, Tier } from './detection';

const TIER_STRENGTH: Readonly<Record<Tier, number>> = { hint: 0, ask: 1, block: 2 };

/**
 * Of detections that overlap the stronger stays: certain names first, then by structure before names, then by tier,
 * confidence and length.
 *
 * @returns spans that do not overlap, in the order of the text
 */
export function decide(detections: readonly Detection[]): readonly Detection[] {
  const kept: Detection[] = [];
  for (const detection of [...detections].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const previous = kept[kept.length - 1];
    if (!previous || previous.end <= detection.start) {
      kept.push(detection);
    } else if (isStronger(detection, previous)) {
      kept[kept.length - 1] = detection;
    }
  }
  return kept;
}

function isStronger(one: Detection, other: Detection): boolean {
  return (
    (precedence(one) - precedence(other) ||
      TIER_STRENGTH[one.tier] - TIER_STRENGTH[other.tier] ||
      one.confidence - other.confidence ||
      one.end - one.start - (other.end - other.start)) > 0
  );
}

/** A name inside a mail address or an address of a street is part of that; only a name that is known stands above it. */
function precedence({ kind, evidence, tier }: Detection): number {
  if (kind !== 'name') {
    return tier === 'hint' ? 0 : 2;
  }
  return evidence.some(({ code }) => code === 'knownName') ? 3 : 1;
}
