import { makeStyles, mergeClasses, ToggleButton, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark20Filled } from '@fluentui/react-icons';
import type { FieldId } from '../../../core/handoff/form/problems';
import { FieldProblem } from './field-problem';
import { idOf } from './flow-context';

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
  client: typographyStyles.body2,
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
  option: {
    minWidth: 0,
    // Beside its tick, a word is to fit in half of a narrow pane.
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    overflowWrap: 'anywhere',
  },
  chosen: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
  },
});

interface ChoicesProps<T extends string> {
  /** Only a field that can have a problem has one. */
  readonly field?: FieldId;
  readonly title: string;
  /** The title is plain from what stands above. */
  readonly isTitleHidden?: boolean;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T | null;
  readonly isRow?: boolean;
  /** The client reads the title: it is larger. */
  readonly isForClient?: boolean;
  readonly onChoose: (value: T) => void;
}

/** One answer out of a few, on buttons that are equally large: none is the obvious one. */
export function Choices<T extends string>({
  field,
  title,
  isTitleHidden = false,
  options,
  chosen,
  isRow = false,
  isForClient = false,
  onChoose,
}: ChoicesProps<T>) {
  const styles = useStyles();
  return (
    <fieldset {...(field ? { id: idOf(field) } : {})} tabIndex={-1} className={styles.root}>
      <legend
        className={mergeClasses(styles.title, isForClient && styles.client, isTitleHidden && styles.hidden)}
      >
        {title}
      </legend>
      {field && <FieldProblem field={field} />}
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
