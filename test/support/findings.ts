import type { Finding } from '../../src/core/mail/finding';
import type { Question } from '../../src/core/mail/question';
import type { Verdict } from '../../src/core/mail/verdict';

/** A question about copies, such as M4 asks; tests of the pane state only what matters to them. */
export function askedFinding(question: Question, parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'M4',
    severity: 'ask',
    place: { kind: 'mail' },
    wording: { key: 'ccNeeded', parameters: { addresses: ['an@caw-voorbeeld.be', 'bo@caw-voorbeeld.be'] } },
    fixes: [],
    dismissible: [],
    question,
    ...parts,
  };
}

export function verdictWith(...findings: readonly Finding[]): Verdict {
  return { outcome: 'ask', clientSignals: [], notClientMail: null, findings, passed: [] };
}
