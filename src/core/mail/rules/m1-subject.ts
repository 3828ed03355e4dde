import { personalDataFinding } from './personal-data';
import type { Rule } from './rule';

/** M1: no names and no other personal data in the subject, which is never encrypted. Judged on every mail. */
export const subjectRule: Rule = {
  id: 'M1',
  check: ({ draft, inSubject, personalDataIn, proposals }, level) =>
    personalDataFinding('M1', draft.subject, inSubject, level, (spans) => ({
      place: { kind: 'subject', text: draft.subject, spans },
      wording: { key: 'personalDataInSubject', parameters: { spans } },
      fixes: proposals
        .subjects(draft.subject, inSubject, (text) => personalDataIn(text, 'subject'))
        .map((subject) => ({ kind: 'setSubject', subject })),
    })),
};
