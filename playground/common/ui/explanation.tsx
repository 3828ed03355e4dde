import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

/** A switch: what it is, and in one line what it does. */
export interface Explained {
  readonly label: string;
  readonly hint: string;
}

const useStyles = makeStyles({
  // Fluent's switch stands 8px in.
  explanation: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  hint: {
    display: 'block',
    paddingLeft: '60px',
    marginTop: `calc(-1 * ${tokens.spacingVerticalXS})`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ExplanationProps {
  readonly explained: Explained;
  /** Draws the switch with its name and the id of its explanation. */
  readonly children: (control: { readonly label: string; readonly 'aria-describedby': string }) => ReactNode;
}

/** A switch with one line below it that says what it does. */
export function Explanation({ explained, children }: ExplanationProps) {
  const styles = useStyles();
  const hintId = useId();
  return (
    <div className={styles.explanation}>
      {children({ label: explained.label, 'aria-describedby': hintId })}
      <span id={hintId} className={styles.hint}>
        {explained.hint}
      </span>
    </div>
  );
}
