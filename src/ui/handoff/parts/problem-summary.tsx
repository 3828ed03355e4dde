import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useFocusRing } from '../../use-focus-ring';
import type { Problem } from '../../../core/handoff/form/problems';
import { idOf, useFlow } from './flow-context';
import { problemText } from './problem-text';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  link: { minHeight: '24px', textAlign: 'start' },
});

/** What is still missing, above the screen: takes the focus, and each line leads to its field. */
export function ProblemSummary({ attempt }: { readonly attempt: number }) {
  const styles = useStyles();
  const ring = useFocusRing();
  const flow = useFlow();
  const { words, problems, form, dispatch } = flow;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), [attempt]);

  const lead = ({ step, field }: Problem) => {
    if (step !== form.step) {
      dispatch({ type: 'goTo', step });
    }
    requestAnimationFrame(() => focusField(idOf(field)));
  };
  return (
    <div
      ref={root}
      tabIndex={-1}
      role="group"
      aria-label={words.problemsTitle}
      className={mergeClasses(styles.root, ring)}
    >
      <h3 className={styles.title}>{words.problemsTitle}</h3>
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={problem.field}>
            <Link as="button" className={styles.link} onClick={() => lead(problem)}>
              {problemText(problem, flow)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A group of buttons or boxes stands for its first. */
function focusField(id: string): void {
  const field = document.getElementById(id);
  const first = field?.querySelector<HTMLElement>('button, input, textarea, select');
  (first ?? field)?.focus();
}
