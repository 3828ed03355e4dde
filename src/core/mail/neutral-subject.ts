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
    pieces.push(withoutLeadIn(subject.slice(from, Math.max(from, cue))));
    from = end;
  }
  return pieces.concat(subject.slice(from)).join(' ');
}

const LINKING_WORDS: ReadonlySet<string> = new Set(
  'en et and van voor met over inzake betreffende betreft de pour avec sur concernant for with about of re'.split(
    ' ',
  ),
);

/** A piece of the subject without the words at its end that only led to the name behind it: "Vraag van". */
function withoutLeadIn(piece: string): string {
  const parts = piece.split(/\s+/).filter((part) => part !== '');
  while (LINKING_WORDS.has((parts[parts.length - 1] ?? '').toLowerCase())) {
    parts.pop();
  }
  return parts.join(' ');
}

const EMPTY_BRACKETS = /\(\s*\)|\[\s*\]|‘\s*’|"\s*"/g;
const PUNCTUATION = /^[-–—:;,./|&+([]+$/;

/** Mends what removal leaves behind: empty brackets, and punctuation that is doubled, dangling or loose. */
function tidied(subject: string): string {
  const parts = subject
    .replace(EMPTY_BRACKETS, ' ')
    .replace(/\s+([,.;:!?)\]])/g, '$1')
    .replace(/([,;:.])[,;:.]+/g, '$1')
    .split(/\s+/)
    .filter((part) => part !== '');
  return parts
    .filter(
      (part, index) => !(PUNCTUATION.test(part) && (index === 0 || PUNCTUATION.test(parts[index - 1] ?? ''))),
    )
    .join(' ')
    .replace(/[\s,;:–—/|&+([-]+$/, '');
}
