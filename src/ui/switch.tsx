import { makeResetStyles, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import type { Ref } from 'react';

const useControlClass = makeResetStyles({
  appearance: 'none',
  flexShrink: 0,
  boxSizing: 'border-box',
  width: '40px',
  height: '20px',
  margin: 0,
  padding: '2px',
  border: `${tokens.strokeWidthThin} solid currentcolor`,
  borderRadius: tokens.borderRadiusCircular,
  color: tokens.colorNeutralStrokeAccessible,
  cursor: 'pointer',
  '::before': {
    content: '""',
    display: 'block',
    width: '14px',
    height: '14px',
    borderRadius: 'inherit',
    backgroundColor: 'currentcolor',
    transition: `transform ${tokens.durationNormal} ${tokens.curveEasyEase}`,
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
  },
  ':hover': { color: tokens.colorNeutralStrokeAccessibleHover },
  ':checked': {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorCompoundBrandBackground,
    color: tokens.colorNeutralForegroundInverted,
    '::before': { transform: 'translateX(20px)' },
    ':hover': { backgroundColor: tokens.colorCompoundBrandBackgroundHover },
  },
  ':focus-visible': {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: tokens.spacingVerticalXXS,
  },
  '@media (forced-colors: active)': {
    forcedColorAdjust: 'none',
    border: `${tokens.strokeWidthThin} solid CanvasText`,
    color: 'CanvasText',
    ':checked,:checked:hover': { backgroundColor: 'Highlight', color: 'Canvas' },
    ':focus-visible': { outlineColor: 'Highlight' },
  },
});

const useStyles = makeStyles({
  label: {
    ...typographyStyles.body1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
  },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface SwitchProps {
  readonly label: string;
  /** What it does, or why it is on. */
  readonly hint: string | null;
  readonly isOn: boolean;
  readonly control: Ref<HTMLInputElement>;
  readonly onSwitch: (isOn: boolean) => void;
}

/**
 * A switch in front of its label. It looks as Fluent's does, whose own with the field that it needs for a hint takes 5 kB more:
 * every pane would load them before anything is pressed.
 */
export function Switch({ label, hint, isOn, control, onSwitch }: SwitchProps) {
  const styles = useStyles();
  const className = useControlClass();
  const hintId = useId('hint');
  return (
    <div>
      <label className={styles.label}>
        <input
          ref={control}
          type="checkbox"
          role="switch"
          className={className}
          checked={isOn}
          aria-describedby={hintId}
          onChange={({ target }) => onSwitch(target.checked)}
        />
        {label}
      </label>
      <p id={hintId} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}
