import { makeResetStyles, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { ErrorNote } from './error-note';

const useFieldClass = makeResetStyles({
  ...typographyStyles.body1,
  boxSizing: 'border-box',
  width: '100%',
  minHeight: '52px',
  margin: 0,
  padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  borderBottomColor: tokens.colorNeutralStrokeAccessible,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  resize: 'none',
  ':hover': { borderBottomColor: tokens.colorNeutralStrokeAccessibleHover },
  '&[aria-invalid="true"]': { borderColor: tokens.colorStatusDangerBorder2 },
  ':focus': {
    // Shows where a contrast theme takes all other colours away.
    outline: `${tokens.strokeWidthThick} solid transparent`,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    boxShadow: `inset 0 -1px ${tokens.colorCompoundBrandStroke}`,
  },
});

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, alignSelf: 'stretch' },
  label: { ...typographyStyles.body1, color: tokens.colorNeutralForeground1 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface TextAreaProps extends Omit<
  ComponentProps<'textarea'>,
  'id' | 'className' | 'aria-describedby' | 'aria-invalid'
> {
  readonly label: string;
  readonly hint?: string;
  /** Why it can't stay as it is. */
  readonly problem?: string | null;
}

/**
 * A field of a few lines under its label. It looks as Fluent's does, whose own field and text area take 6 kB more: every pane
 * would load them before anything is pressed.
 */
export function TextArea({ label, hint, problem = null, ...control }: TextAreaProps) {
  const styles = useStyles();
  const className = useFieldClass();
  const id = useId('field');
  const noteId = `${id}-note`;
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        {...control}
        id={id}
        className={className}
        aria-describedby={noteId}
        aria-invalid={problem !== null}
      />
      <div id={noteId}>
        <ErrorNote text={problem} />
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      </div>
    </div>
  );
}
