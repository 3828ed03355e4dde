import { Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none', minWidth: 0 },
  title: { ...typographyStyles.body1Strong, padding: 0 },
  problem: {
    ...typographyStyles.caption1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    color: tokens.colorStatusDangerForeground1,
    margin: 0,
  },
});

interface TickListProps<T extends string> {
  readonly id?: string;
  readonly title: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly ticked: readonly T[];
  readonly problem?: string | undefined;
  readonly onChange: (ticked: readonly T[]) => void;
}

/** Any of a few, kept in the order in which they are listed. */
export function TickList<T extends string>({
  id,
  title,
  options,
  ticked,
  problem,
  onChange,
}: TickListProps<T>) {
  const styles = useStyles();
  const toggle = (value: T, isTicked: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((one) => (one === value ? isTicked : ticked.includes(one))),
    );
  return (
    <fieldset id={id} tabIndex={-1} className={styles.root}>
      <legend className={styles.title}>{title}</legend>
      {problem !== undefined && (
        <p className={styles.problem}>
          <ErrorCircle16Filled aria-hidden />
          {problem}
        </p>
      )}
      {options.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          checked={ticked.includes(value)}
          onChange={(_, { checked }) => toggle(value, checked === true)}
        />
      ))}
    </fieldset>
  );
}
