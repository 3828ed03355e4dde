import { neutralSubject } from '../neutral-subject';
import { personalDataFinding } from './personal-data';
import type { Rule } from './rule';

/** M1: no names and no other personal data in the subject, which is never encrypted. Judged on every mail. */
export const subjectRule: Rule = {
  id: 'M1',
  check: ({ draft, inSubject }, level) =>
    personalDataFinding('M1', draft.subject, inSubject, level, (found, spans) => ({
      place: { kind: 'subject', text: draft.subject, spans },
      wording: { key: 'personalDataInSubject', parameters: { spans } },
      fixes: [{ kind: 'setSubject', subject: neutralSubject(draft.subject, found) }],
    })),
};
