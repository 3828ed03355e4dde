import { makeStyles, mergeClasses, ToggleButton, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark20Filled, ErrorCircle16Filled } from '@fluentui/react-icons';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  title: { ...typographyStyles.body1Strong, padding: 0, marginBottom: tokens.spacingVerticalS },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  options: { display: 'grid', gap: tokens.spacingHorizontalS },
  row: { gridAutoFlow: 'column', gridAutoColumns: '1fr' },
  option: { minWidth: 0, overflowWrap: 'anywhere' },
  chosen: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
  },
  problem: {
    ...typographyStyles.caption1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    color: tokens.colorStatusDangerForeground1,
    margin: 0,
  },
});

interface ChoicesProps<T extends string> {
  readonly id?: string;
  readonly title: string;
  /** The title is plain from what stands above. */
  readonly isTitleHidden?: boolean;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T | null;
  readonly isRow?: boolean;
  readonly problem?: string | undefined;
  readonly onChoose: (value: T) => void;
}

/** One answer out of a few, on buttons that are equally large: none is the obvious one. */
export function Choices<T extends string>({
  id,
  title,
  isTitleHidden = false,
  options,
  chosen,
  isRow = false,
  problem,
  onChoose,
}: ChoicesProps<T>) {
  const styles = useStyles();
  return (
    <fieldset id={id} tabIndex={-1} className={styles.root}>
      <legend className={mergeClasses(styles.title, isTitleHidden && styles.hidden)}>{title}</legend>
      {problem !== undefined && (
        <p className={styles.problem}>
          <ErrorCircle16Filled aria-hidden />
          {problem}
        </p>
      )}
      <div className={mergeClasses(styles.options, isRow && styles.row)}>
        {options.map(({ value, label }) => (
          <ToggleButton
            key={value}
            size="large"
            className={mergeClasses(styles.option, chosen === value && styles.chosen)}
            checked={chosen === value}
            icon={chosen === value ? <Checkmark20Filled aria-hidden /> : null}
            onClick={() => onChoose(value)}
          >
            {label}
          </ToggleButton>
        ))}
      </div>
    </fieldset>
  );
}
