import type { Detection } from '../detection';
import { isDayOfMonth } from '../calendar';
import type { Recognizer } from '../recognizer';

const SIGN =
  '(?:°|\\bgeb(?:\\.|oren(?: op)?|oortedatum)?|\\bgeboren te [^\\s,]{1,40} op|\\bdob\\b|\\bd\\.o\\.b\\.|\\bborn(?: on)?|' +
  '\\bdate of birth|\\bdate de naissance|\\bn[ée](?:\\(e\\)|e)? (?:le|à [^\\s,]{1,40} le))';

const MONTHS =
  'jan(?:uari|vier|uary)?|feb(?:ruari|ruary)?|f[ée]v(?:rier)?|maart|mrt|mars|march|mar|apr(?:il)?|avr(?:il)?|mei|mai|may|' +
  'juni|juin|june|jun|juli|juil(?:let)?|july|jul|aug(?:ustus|ust)?|ao[uû]t|sep(?:t(?:ember|embre)?)?|okt(?:ober)?|' +
  'oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember)?|d[ée]c(?:embre)?';

const BORN = new RegExp(
  `(${SIGN}[ :]{0,3})((\\d{1,2})[./ -]{1,2}(\\d{1,2})[./ -]{1,2}(?:\\d{4}|\\d{2})|` +
    `(?:19|20)\\d{2}-(\\d{2})-(\\d{2})|\\d{1,2}(?:er)? (?:${MONTHS})\\.? (?:19|20)\\d{2})(?!\\d)`,
  'gi',
);

/** Dates of birth: only with a sign of it in front, as the date of a meeting is no personal datum (M1). */
export const recognizeBirthDates: Recognizer = ({ text }) => {
  const found: Detection[] = [];
  let match: RegExpExecArray | null;
  BORN.lastIndex = 0;
  while ((match = BORN.exec(text)) !== null) {
    const sign = match[1] ?? '';
    const date = match[2] ?? '';
    const [day, month] = match[3] === undefined ? [match[6], match[5]] : [match[3], match[4]];
    if (day === undefined || isDayOfMonth(Number(day), Number(month))) {
      const start = match.index + sign.length;
      found.push({
        kind: 'birthDate',
        start,
        end: start + date.length,
        text: date,
        confidence: 0.97,
        tier: 'block',
        evidence: [{ code: 'afterWord', word: sign.trim(), start: match.index }],
      });
    }
  }
  return found;
};
