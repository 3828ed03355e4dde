import type { Detection } from '../detection/detection';
import { maskedText, MASK } from './masked-text';
import { neutralWordsFor } from './neutral-words';
import type { Detect } from './proposals';
import { fromCue, withoutLeadIn } from './removal';

/** Outlook takes no longer subject. */
const LONGEST = 255;

const MOST_ROUNDS = 6;

/**
 * Subjects that say nothing about the client (M1), best first, three at most:
 *
 * - the subject without the personal data in it: "Doorverwijzing mevr. Peeters – huursubsidie" becomes "Doorverwijzing –
 *   huursubsidie", and "Nele heeft geen bed" becomes "Cliënt heeft geen bed";
 * - one that names the case by the reference in the subject: "Overdracht – dossier 2026-0412";
 * - the subject with "…" for the data: "Doorverwijzing … – huursubsidie".
 *
 * Each is clean under the detector: what removal brings to light is removed as well. They differ from each other.
 *
 * @param detections what was found in `subject`
 */
export function neutralSubjects(
  subject: string,
  detections: readonly Detection[],
  detect: Detect,
): readonly string[] {
  const words = neutralWordsFor(subject);
  const plain = withoutPersonalData(subject, detections, detect);
  const reference = referenceIn(maskedText(subject, detections));
  const byReference = reference === '' ? '' : `${words.handoff} – ${words.case} ${reference}`;
  const own = plain === '' ? [byReference, words.handoff] : [plain, byReference];
  const clean = own
    .concat(masked(subject, detections, detect))
    .map((proposal) => proposal.slice(0, LONGEST))
    .filter(
      (proposal, index, all) =>
        proposal !== '' && all.indexOf(proposal) === index && detect(proposal).length === 0,
    );
  // What is cut off behind may leave the beginning of a word that looks like a name.
  return clean.length === 0 && detect(words.handoff).length === 0 ? [words.handoff] : clean;
}

/** '' where nothing readable is left. */
function withoutPersonalData(subject: string, detections: readonly Detection[], detect: Detect): string {
  let neutral = subject;
  let found = detections;
  for (let round = 0; found.length > 0 && round < MOST_ROUNDS; round += 1) {
    neutral = tidied(without(neutral, found, round === 0));
    found = detect(neutral);
  }
  return found.length === 0 && isReadable(neutral) ? neutral : '';
}

/** '' where it would read as the subject without the data does. */
function masked(subject: string, detections: readonly Detection[], detect: Detect): string {
  let text = subject;
  let found = detections;
  for (let round = 0; found.length > 0 && round < MOST_ROUNDS; round += 1) {
    text = maskedText(
      text,
      found.map((one) => ({ ...one, start: fromCue(one) })),
    ).replace(/…[\s…]*…/g, MASK);
    found = detect(text);
  }
  return isReadable(text) && text.indexOf(MASK) < text.trim().length - 1 ? text : '';
}

function isReadable(text: string): boolean {
  return /[^\s\d…]{3}/.test(text);
}

const NAMED_REFERENCE =
  /(?:dossier|ref|réf|kenmerk|zaak|case)[a-zé]{0,9}\.?\s?:?\s?#?((?:[a-z]{1,6}[-/])?\d[\da-z]*(?:[-/.]\d+)?)(?![-/.]?[\da-z])/i;
const LONE_REFERENCE =
  /(?:^|[\s([#:])((?:[A-Z]{2,6}[-/]?)?20\d\d[-/]\d{3,6}|[A-Z]{2,6}[-/]\d{3,8})(?![-/.]?\d)/;
const SHORTEST_REFERENCE = 3;

/** The number of a case file in a subject, such as `2026-0412` or `OVD-2026/118`; '' where there is none. */
function referenceIn(subject: string): string {
  const reference = (NAMED_REFERENCE.exec(subject) ?? LONE_REFERENCE.exec(subject))?.[1] ?? '';
  return reference.length < SHORTEST_REFERENCE ? '' : reference;
}

/** @param mayStandIn whether "cliënt" may take the place of a name that a verb follows */
function without(subject: string, detections: readonly Detection[], mayStandIn: boolean): string {
  const pieces: string[] = [];
  let from = 0;
  for (const detection of detections) {
    const before = subject.slice(from, Math.max(from, fromCue(detection)));
    const standIn =
      detection.kind === 'name' && mayStandIn
        ? standInFor(before, subject.slice(detection.end), pieces.length === 0)
        : '';
    pieces.push(standIn === '' ? withoutLeadIn(before) : before + standIn);
    from = detection.end;
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
  return isFirst && before === '' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const EMPTY_BRACKETS = /\(\s*\)|\[\s*\]|‘\s*’|"\s*"/g;
const PUNCTUATION = /^[-–—:;,./|&+([]+$/;

/** Mends what removal leaves behind: empty brackets, and punctuation that is doubled, dangling or loose. */
function tidied(subject: string): string {
  const parts = subject
    .replace(EMPTY_BRACKETS, ' ')
    .replace(/\s+([,.;:!?)\]])/g, '$1')
    .replace(/([,;:.])[,;:.]+/g, '$1')
    .split(/\s/)
    .filter((part) => part !== '');
  return parts
    .filter(
      (part, index) => !(PUNCTUATION.test(part) && (index === 0 || PUNCTUATION.test(parts[index - 1] ?? ''))),
    )
    .join(' ')
    .replace(/[\s,;:–—/|&+([-]+$/, '');
}
