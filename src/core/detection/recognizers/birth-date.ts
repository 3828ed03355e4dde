import type { Detection, TextKind } from '../detection';
import { digitRunsOf } from '../digit-runs';
import type { StructuredRecognizer } from '../structured-scan';
import { wordBefore, wordSet } from '../surroundings';
import { dateAt, type WrittenDate } from '../written-date';
import { birthSignBefore } from './birth-sign';
import { detectionOf, WEIGHTS } from './weights';

/** Dates of births, and not of meetings or reports, by their year alone; older papers are quoted by their date too. */
const LAST_YEAR_BEHIND_NAME = 2018;
const LAST_YEAR_IN_BRACKETS = 2010;

/** Words in front of the date of a law or a version. */
const PAPERS = wordSet(
  'wet decreet kb mb besluit bs omzendbrief versie update arrete loi circulaire ordonnance moniteur staatsblad law act version ' +
    'verslag overleg vergadering nota brief mail reglement',
);

/**
 * Dates of birth (M1): with a sign of it in front, as the date of a meeting is no personal datum; or of long ago and in
 * brackets. Behind a name no sign is needed: the recogniser of names asks `birthDateBehind`.
 */
export const recognizeBirthDates: StructuredRecognizer = ({ text, runs, context: { textKind } }) => {
  const found: Detection[] = [];
  for (let first = 0; first < runs.length; first += 1) {
    const date = dateAt(text, runs, first);
    const detection = date && (withSign(text, date, textKind) ?? inBrackets(text, date, textKind));
    if (detection) {
      found.push(detection);
      first = date.next - 1;
    }
  }
  return found;
};

function withSign(text: string, date: WrittenDate, textKind: TextKind): Detection | undefined {
  const sign = birthSignBefore(text, date.start);
  if (!sign || (date.precision !== 'day' && !sign.allowsYear)) {
    return undefined;
  }
  const weight = date.precision === 'day' ? WEIGHTS.birthDate : WEIGHTS.birthDateInPart;
  const evidence = [{ code: 'afterWord' as const, word: sign.text, start: sign.start }];
  return detectionOf('birthDate', text, date, weight, evidence, textKind);
}

function inBrackets(text: string, date: WrittenDate, textKind: TextKind): Detection | undefined {
  const isOld = date.precision === 'day' && !date.isShort && date.year <= LAST_YEAR_IN_BRACKETS;
  if (!isOld || text.charAt(date.start - 1) !== '(' || text.charAt(date.end) !== ')' || textKind === 'body') {
    return undefined;
  }
  const word = wordBefore(text, date.start - 1);
  return word && !PAPERS.has(word.folded)
    ? detectionOf('birthDate', text, date, WEIGHTS.birthDateInBrackets, [{ code: 'pattern' }], textKind)
    : undefined;
}

/** Between a name and a date of birth stand at most a bracket, a comma, a degree sign and spaces. */
const LONGEST_GAP = 4;
const LONGEST_DATE = 25;
const GAP = ' ,;:(°*_-–\u00a0';

/**
 * The date of birth right behind a name, for which no other sign is needed: "Peeters Jan 14/05/1949", "Jan Peeters
 * (°14.5.49)". Only whole dates, of a year in which no recent meeting or report can have been.
 *
 * @param nameEnd UTF-16 index behind the name
 * @returns a detection in the coordinates of `text`, without evidence of its own
 */
export function birthDateBehind(text: string, nameEnd: number, textKind: TextKind): Detection | undefined {
  let from = nameEnd;
  while (from - nameEnd < LONGEST_GAP && GAP.includes(text.charAt(from) || '.')) {
    from += 1;
  }
  const date =
    from > nameEnd ? dateAt(text, digitRunsOf(text.slice(0, from + LONGEST_DATE), from), 0) : undefined;
  return date?.start === from && date.precision === 'day' && date.year <= LAST_YEAR_BEHIND_NAME
    ? detectionOf('birthDate', text, date, WEIGHTS.birthDateBehindName, [{ code: 'pattern' }], textKind)
    : undefined;
}
