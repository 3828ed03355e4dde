import type { Detection, DetectionContext, Tier } from './detection';
import type { Recognizer } from './recognizer';
import { recognizeClientNames } from './recognizers/client-name';
import { recognizeHonorificNames } from './recognizers/honorific-name';
import { recognizeStructured } from './recognizers/structured';
import { wordsOf } from './text';

const RECOGNIZERS: readonly Recognizer[] = [
  recognizeStructured,
  recognizeClientNames,
  recognizeHonorificNames,
];

const SUBJECT: DetectionContext = { textKind: 'subject', clientNames: [] };

/**
 * Finds personal data in a text (M1).
 *
 * @param text any text; never kept
 * @param context what kind of text it is, and what is known beside it
 * @returns spans that do not overlap, in the order of the text
 */
export function detectPersonalData(text: string, context: DetectionContext = SUBJECT): readonly Detection[] {
  const scan = { text, words: wordsOf(text), context };
  return strongest(RECOGNIZERS.reduce<Detection[]>((all, recognize) => all.concat(recognize(scan)), []));
}

const TIER_STRENGTH: Readonly<Record<Tier, number>> = { hint: 0, ask: 1, block: 2 };

/** Of two detections that overlap the stronger stays: by tier, then confidence, then length. */
function strongest(detections: readonly Detection[]): readonly Detection[] {
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
    (TIER_STRENGTH[one.tier] - TIER_STRENGTH[other.tier] ||
      one.confidence - other.confidence ||
      one.end - one.start - (other.end - other.start)) > 0
  );
}
