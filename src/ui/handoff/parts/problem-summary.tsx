import type { Problem } from '../../../core/handoff/form/problems';
import { ProblemList } from '../../problem-list';
import { idOf, useFlow } from './flow-context';
import { problemText } from './problem-text';

/** What is still missing, above the screen: takes the focus, and each line leads to its field. */
export function ProblemSummary({ attempt }: { readonly attempt: number }) {
  const flow = useFlow();
  const { words, problems, form, dispatch } = flow;

  const lead = ({ step, field }: Problem) => {
    if (step !== form.step) {
      dispatch({ type: 'goTo', step });
    }
    requestAnimationFrame(() => focusField(idOf(field)));
  };
  return (
    <ProblemList
      title={words.problemsTitle}
      attempt={attempt}
      problems={problems.map((problem) => ({
        id: problem.field,
        text: problemText(problem, flow),
        onLead: () => lead(problem),
      }))}
    />
  );
}

/** A group of buttons or boxes stands for its first. */
function focusField(id: string): void {
  const field = document.getElementById(id);
  const first = field?.querySelector<HTMLElement>('button, input, textarea, select');
  (first ?? field)?.focus();
}
