import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    lineHeight: '24px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':focus-within': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
  label: {
    flexShrink: 0,
    width: '76px',
    color: tokens.colorNeutralForeground2,
  },
  content: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface RowProps {
  readonly label: string;
  /** Id of the input that the label names. */
  readonly htmlFor?: string;
  readonly children: ReactNode;
}

/** A field of the mail with its name before it. */
export function Row({ label, htmlFor, children }: RowProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {htmlFor === undefined ? (
        <span className={styles.label}>{label}</span>
      ) : (
        <label className={styles.label} htmlFor={htmlFor}>
          {label}
        </label>
      )}
      <div className={styles.content}>{children}</div>
    </div>
  );
}
