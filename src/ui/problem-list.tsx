import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useFocusRing } from './use-focus-ring';

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

interface ListedProblem {
  /** Another for each problem of the list. */
  readonly id: string;
  readonly text: string;
  /** Leads to what mends it, where there is one field that does. */
  readonly onLead?: () => void;
}

interface ProblemListProps {
  readonly title: string;
  /** Another with each press: each gives the list the focus. */
  readonly attempt: unknown;
  readonly problems: readonly ListedProblem[];
}

/** What still keeps a form from going on, above it. */
export function ProblemList({ title, attempt, problems }: ProblemListProps) {
  const styles = useStyles();
  const ring = useFocusRing();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), [attempt]);
  return (
    <div ref={root} tabIndex={-1} role="group" aria-label={title} className={mergeClasses(styles.root, ring)}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {problems.map(({ id, text, onLead }) => (
          <li key={id}>
            {onLead ? (
              <Link as="button" className={styles.link} onClick={onLead}>
                {text}
              </Link>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
