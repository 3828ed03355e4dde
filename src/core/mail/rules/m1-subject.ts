import type { Finding } from '../finding';
import { neutralSubject } from '../neutral-subject';
import type { Rule } from './rule';

/** M1: no names and no other personal data in the subject, which is never encrypted. Judged on every mail. */
export const subjectRule: Rule = {
  id: 'M1',
  check({ draft, inSubject }, level) {
    const found = inSubject.filter(({ tier }) => tier !== 'hint');
    if (found.length === 0) {
      return [];
    }
    const spans = found.map(({ kind, start, end, text }) => ({ kind, start, end, text }));
    const isCertain = found.some(({ tier }) => tier === 'block');
    const finding: Finding = {
      rule: 'M1',
      severity: isCertain && level === 'block' ? 'block' : 'ask',
      place: { kind: 'subject', spans },
      wording: { key: 'personalDataInSubject', parameters: { spans } },
      fixes: [{ kind: 'setSubject', subject: neutralSubject(draft.subject, found) }],
      dismissible: found
        .filter(({ evidence }) => evidence.every(({ code }) => code !== 'checksum'))
        .map(({ text }) => text),
    };
    return [finding];
  },
};
