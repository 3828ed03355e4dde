import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    minHeight: '32px',
    lineHeight: '32px',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  content: { paddingTop: tokens.spacingVerticalS },
});

interface DisclosureProps {
  readonly title: string;
  /** Open from the start, or because something in it needs attention. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** What most people never need, one press away. */
export function Disclosure({ title, isOpen = false, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details open={isOpen}>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
