import { detectPersonalData } from '../detection';
import type { Detection } from '../detection/detection';

/** The handbook's word for what most client mails are; says nothing about the client. */
const FALLBACK = 'Overdracht';

const MOST_ROUNDS = 5;

/**
 * The subject without the personal data in it, still readable: "Doorverwijzing mevr. Peeters – huursubsidie" becomes
 * "Doorverwijzing – huursubsidie" (M1). Clean under the detector: what removal brings to light is removed as well.
 *
 * @param detections what was found in `subject`
 */
export function neutralSubject(subject: string, detections: readonly Detection[]): string {
  let neutral = subject;
  let found = detections;
  for (let round = 0; found.length > 0 && round < MOST_ROUNDS; round += 1) {
    neutral = tidied(without(neutral, found));
    found = detectPersonalData(neutral);
  }
  return found.length === 0 && /[^\s\d]{3}/.test(neutral) ? neutral : FALLBACK;
}

function without(subject: string, detections: readonly Detection[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, evidence } of detections) {
    const cue = evidence.reduce(
      (first, one) => (one.code === 'afterWord' ? Math.min(first, one.start) : first),
      start,
    );
    pieces.push(subject.slice(from, Math.max(from, cue)));
    from = end;
  }
  return pieces.concat(subject.slice(from)).join(' ');
}

const EMPTY_BRACKETS = /\(\s*\)|\[\s*\]|‘\s*’|"\s*"/g;
const DASH = /^[-–—:;,/|&+(.]+$/;

/** Mends what removal leaves behind: empty brackets, doubled or dangling punctuation, and words that led to a name. */
function tidied(subject: string): string {
  const parts = subject
    .replace(EMPTY_BRACKETS, ' ')
    .replace(/\s+([,.;:!?)\]])/g, '$1')
    .split(/\s+/)
    .filter((part) => part !== '');
  const kept = parts.filter(
    (part, index) => !(DASH.test(part) && (index === 0 || DASH.test(parts[index - 1] ?? ''))),
  );
  while (kept.length > 0 && isDangling(kept[kept.length - 1] ?? '')) {
    kept.pop();
  }
  return kept.join(' ').replace(/[\s,;:–—/|&+(-]+$/, '');
}

const LINKING_WORDS = new Set(
  'en et and van voor met over inzake betreffende betreft de pour avec sur concernant for with about of re'.split(
    ' ',
  ),
);

function isDangling(part: string): boolean {
  return DASH.test(part) || LINKING_WORDS.has(part.toLowerCase());
}
