import type { Detection } from '../../detection/detection';
import type { RuleId } from '../../policy/policy';
import type { Finding, TextSpan } from '../finding';
import { capped, finding, type ActiveLevel } from './rule';

/**
 * The one finding about personal data in a line of text that is never encrypted; none where there is none. A hint is no
 * finding.
 *
 * @param describe place, wording and fixes for what was found
 */
export function personalDataFinding(
  rule: RuleId,
  text: string,
  detections: readonly Detection[],
  level: ActiveLevel,
  describe: (
    found: readonly Detection[],
    spans: readonly TextSpan[],
  ) => Pick<Finding, 'place' | 'wording' | 'fixes'>,
): readonly Finding[] {
  const found = detections.filter(({ tier }) => tier !== 'hint');
  if (found.length === 0) {
    return [];
  }
  const spans = found.map(({ kind, start, end, evidence }) => ({
    kind,
    start,
    end,
    text: text.slice(start, end),
    evidence,
  }));
  const isCertain = found.some(({ tier }) => tier === 'block');
  return [
    finding({
      rule,
      severity: capped(isCertain ? 'block' : 'ask', level),
      ...describe(found, spans),
      dismissible: found
        .filter(({ evidence }) => evidence.every(({ code }) => code !== 'checksum'))
        .map((one) => one.text),
    }),
  ];
}
