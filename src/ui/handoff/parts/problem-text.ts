import type { FieldId, Problem } from '../../../core/handoff/form/problems';
import { consentInWords } from '../../../core/language/handoff/catalogue';
import type { Flow } from './flow-context';

export function problemText({ wording }: Problem, { words, language }: Flow): string {
  return wording.kind === 'form' ? words.problems[wording.key] : consentInWords(wording.consent, language);
}

/** What a field says of itself; the summary above has announced it already. */
export function fieldProblem(field: FieldId, flow: Flow): string | undefined {
  const problem = flow.problems.find((one) => one.field === field);
  return problem && problemText(problem, flow);
}
