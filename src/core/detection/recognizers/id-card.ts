import type { Detection } from '../detection';
import { breaksOnlyAt, groupsOf, type DigitGroups } from '../digit-groups';
import { modulo97 } from '../modulo';
import type { StructuredRecognizer } from '../structured-scan';
import { cueBefore, evidenceOf, isLetterAt, wordSet } from '../surroundings';
import { REFERENCE_WORDS } from './reference-words';
import { detectionOf, WEIGHTS } from './weights';

const LENGTH = 12;

/** As printed on the card: 591-1234567-89. */
const BREAKS = [3, 10];

const CUES = wordSet(
  'kaart kaartnr kaartnummer identiteitskaart identiteitskaartnr identiteitskaartnummer idkaart eid id ik verblijfskaart ' +
    'verblijfstitel kidsid isi vreemdelingenkaart carte identite sejour card idcard document documentnummer',
);

/** Cards of Belgians have been issued from 590 on since 2003, cards of children from 610 on. */
const ISSUED = /^(?:59|61)/;

/**
 * Numbers of Belgian identity cards (M1): 12 digits of which the last two are the first ten modulo 97. A structured payment
 * reference has the same check digits, so a number counts that is grouped as on the card, was issued, or follows a cue.
 */
export const recognizeIdCards: StructuredRecognizer = ({ text, runs, context: { textKind } }) => {
  const found: Detection[] = [];
  for (let first = 0; first < runs.length; first += 1) {
    const number = groupsOf(text, runs, first, LENGTH);
    if (!number || isMarkedAsReference(text, number)) {
      continue;
    }
    const cue = cueBefore(text, number.start, CUES);
    if (!isIdCardNumber(number.digits)) {
      if (isWrittenAsCard(text, number)) {
        const evidence = cue ? evidenceOf(cue) : [{ code: 'pattern' } as const];
        found.push(detectionOf('idCard', text, number, WEIGHTS.idCardMistyped, evidence, textKind));
        first = number.next - 1;
      }
      continue;
    }
    const isGrouped = number.lengths.length === 3;
    if (
      breaksOnlyAt(number.lengths, BREAKS) &&
      (isGrouped || cue || isIssued(text, number)) &&
      (!isLetterAt(text, number.end) || textKind === 'fileName')
    ) {
      const evidence = [{ code: 'checksum' } as const, ...evidenceOf(cue)];
      found.push(detectionOf('idCard', text, number, WEIGHTS.idCard, evidence, textKind));
      first = number.next - 1;
    }
  }
  return found;
};

/** Whether a mistyped number is written as on the card, and of a series that was issued. */
function isWrittenAsCard(text: string, { start, end }: DigitGroups): boolean {
  return WRITTEN.test(text.slice(start, end));
}

const WRITTEN = /^(?:59|61)\d-\d{7}-\d\d$/;

/** Whether a number without punctuation can be a card's: its series was issued, and no word says that it is another one. */
function isIssued(text: string, { start, digits }: DigitGroups): boolean {
  return ISSUED.test(digits) && !cueBefore(text, start, REFERENCE_WORDS);
}

/** "+++591/1234/56789+++" and "***…***" mark a structured payment reference. */
function isMarkedAsReference(text: string, { start, end }: DigitGroups): boolean {
  return '+*'.includes(text.charAt(start - 1) || ' ') || '+*'.includes(text.charAt(end) || ' ');
}

/** Whether 12 digits have the check digits of an identity card: the first ten modulo 97, and 97 for 0. */
function isIdCardNumber(digits: string): boolean {
  return digits.length === LENGTH && Number(digits.slice(10)) === (modulo97(digits.slice(0, 10)) || 97);
}
