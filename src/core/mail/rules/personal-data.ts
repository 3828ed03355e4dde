import type { Detection } from '../../detection/detection';
import { fold } from '../../detection/text';
import type { RuleId } from '../../policy/policy';
import type { Statement } from '../draft';
import type { Finding, TextSpan } from '../finding';
import { capped, finding, type ActiveLevel } from './rule';

/**
 * The one finding about personal data in a line of text that is never encrypted; none where there is none. Hints are only
 * told, and only where there is nothing else.
 *
 * @param describe place, wording and fixes for what was found
 */
export function personalDataFinding(
  rule: RuleId,
  text: string,
  found: readonly Detection[],
  level: ActiveLevel,
  describe: (spans: readonly TextSpan[]) => Pick<Finding, 'place' | 'wording' | 'fixes'>,
): readonly Finding[] {
  if (found.length === 0) {
    return [];
  }
  const grave = found.filter(({ tier }) => tier !== 'hint');
  const told = grave.length > 0 ? grave : found;
  const spans = told.map(({ kind, start, end, evidence }) => ({
    kind,
    start,
    end,
    text: text.slice(start, end),
    evidence,
  }));
  const isCertain = grave.some(({ tier }) => tier === 'block');
  return [
    finding({
      rule,
      severity: grave.length === 0 ? 'info' : capped(isCertain ? 'block' : 'ask', level),
      ...describe(spans),
      dismissible: dismissibleOf(told),
    }),
  ];
}

/** Whether check digits prove what it is; nobody's word counts against them. */
export function isChecksummed({ evidence }: Detection): boolean {
  return evidence.some(({ code }) => code === 'checksum');
}

/** A national number that check digits prove. */
export function isProvenNumber(detection: Detection): boolean {
  return detection.kind === 'nationalNumber' && isChecksummed(detection);
}

/** Texts of which the caseworker may say that they are no personal data. */
export function dismissibleOf(detections: readonly Detection[]): readonly string[] {
  return distinct(detections.filter((one) => !isChecksummed(one)).map(({ text }) => text));
}

/** Tells of which detections the caseworker said that they are no personal data. */
export function dismissedBy({ notPersonal }: Statement): (detection: Detection) => boolean {
  const dismissed = new Set(notPersonal.map(fold));
  return (detection) => dismissed.has(fold(detection.text)) && !isChecksummed(detection);
}

/** The values without those that are there already; a new list. */
export function distinct<T>(values: readonly T[]): T[] {
  return Array.from(new Set(values));
}
