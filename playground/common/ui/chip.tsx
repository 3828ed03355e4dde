import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss12Regular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    paddingLeft: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  wrong: { border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteRedBorder2}` },
  wrongText: { color: tokens.colorPaletteRedForeground1 },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  remove: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface ChipProps {
  readonly text: string;
  readonly detail?: string | undefined;
  readonly isWrong?: boolean;
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** Something on the mail that can be taken off again. */
export function Chip({ text, detail, isWrong = false, removeLabel, onRemove }: ChipProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.chip, isWrong && styles.wrong)}>
      <span>
        <span className={mergeClasses(isWrong && styles.wrongText)}>{text}</span>
        {detail !== undefined && <span className={styles.detail}> {detail}</span>}
      </span>
      <button type="button" className={styles.remove} aria-label={removeLabel} onClick={onRemove}>
        <Dismiss12Regular />
      </button>
    </span>
  );
}
