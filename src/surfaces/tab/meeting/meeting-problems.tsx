import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { flowCatalogue } from '../../../core/language/flow/catalogue';
import { useFocusRing } from '../../../ui/use-focus-ring';
import { useTab } from '../tab-context';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface MeetingProblemsProps {
  /** Counts the presses: each gives it the focus. */
  readonly attempt: number;
  readonly problems: readonly string[];
}

/** What keeps the meeting from being planned. */
export function MeetingProblems({ attempt, problems }: MeetingProblemsProps) {
  const styles = useStyles();
  const ring = useFocusRing();
  const { language } = useTab();
  const { problemsTitle } = flowCatalogue(language);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), [attempt]);
  return (
    <div
      ref={root}
      tabIndex={-1}
      role="group"
      aria-label={problemsTitle}
      className={mergeClasses(styles.root, ring)}
    >
      <h3 className={styles.title}>{problemsTitle}</h3>
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
