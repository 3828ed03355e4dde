import { detectPersonalData } from '../detection';
import type { Detection } from '../detection/detection';

/** The handbook's word for what most client mails are; says nothing about the client. */
const FALLBACK = 'Overdracht';

const MOST_ROUNDS = 6;

/**
 * The subject without the personal data in it, still readable: "Doorverwijzing mevr. Peeters – huursubsidie" becomes
 * "Doorverwijzing – huursubsidie", and "Nele heeft geen bed" becomes "Cliënt heeft geen bed" (M1). Clean under the detector:
 * what removal brings to light is removed as well.
 *
 * @param detections what was found in `subject`
 * @param reference names the case without naming the client, such as a number of the case file; it is put behind the
 *   subject, unless the detector takes it for personal data
 */
export function neutralSubject(
  subject: string,
  detections: readonly Detection[],
  reference?: string,
): string {
  const neutral = withoutPersonalData(subject, detections);
  const referred =
    reference === undefined || reference.trim() === '' ? neutral : `${neutral} (${reference.trim()})`;
  return personalDataIn(referred).length === 0 ? referred : neutral;
}

function withoutPersonalData(subject: string, detections: readonly Detection[]): string {
  let neutral = subject;
  let found = detections;
  for (let round = 0; found.length > 0 && round < MOST_ROUNDS; round += 1) {
    neutral = tidied(without(neutral, found, round === 0));
    found = personalDataIn(neutral);
  }
  return found.length === 0 && /[^\s\d]{3}/.test(neutral) ? neutral : FALLBACK;
}

/** What would stop the mail or ask; a hint does neither. */
function personalDataIn(subject: string): readonly Detection[] {
  return detectPersonalData(subject).filter(({ tier }) => tier !== 'hint');
}

/** @param mayStandIn whether "cliënt" may take the place of a name that a verb follows */
function without(subject: string, detections: readonly Detection[], mayStandIn: boolean): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { kind, start, end, evidence } of detections) {
    const cue = evidence.reduce(
      (first, one) => (one.code === 'afterWord' ? Math.min(first, one.start) : first),
      start,
    );
    const before = subject.slice(from, Math.max(from, cue));
    const standIn =
      kind === 'name' && mayStandIn ? standInFor(before, subject.slice(end), pieces.length === 0) : '';
    pieces.push(standIn === '' ? withoutLeadIn(before) : before + standIn);
    from = end;
  }
  return pieces.concat(subject.slice(from)).join(' ');
}

const DUTCH_VERB =
  /^ (?:heeft|zoekt|vraagt|wil|komt|krijgt|mag|moet|woont|verhuist|gaat|kreeg|zit|staat|blijft|weigert|verlaat|belt|belde|wacht|verliest|verloor|kan|wou|moest|slaapt|werkt|stopt|is|was|wordt|neemt|meldt|betaalt|mist|ligt)(?![a-zà-ÿ])/;
const FRENCH_VERB =
  /^ (?:a|est|cherche|demande|veut|refuse|quitte|sort|perd|attend|vit|dort|doit|peut|ne|n')(?![a-zà-ÿ])/;
const ENGLISH_VERB =
  /^ (?:has|needs|wants|asks|left|lost|called|is|was|lives|refuses|waits|cannot|can't)(?![a-z])/;

/** A word for a person who does something at the beginning of a sentence; '' where the subject reads well without one. */
function standInFor(before: string, after: string, isFirst: boolean): string {
  if (!/(?:^|[:–—-] )$/.test(before)) {
    return '';
  }
  const word = DUTCH_VERB.test(after)
    ? 'cliënt'
    : FRENCH_VERB.test(after) || ENGLISH_VERB.test(after)
      ? 'client'
      : '';
  return word !== '' && isFirst && before === '' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const LINKING_WORDS: ReadonlySet<string> = new Set(
  'en et and van voor met over inzake betreffende betreft de pour avec sur concernant for with about of bij naar aan door ivm i.v.m. rond chez par à'.split(
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
