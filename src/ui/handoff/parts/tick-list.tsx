import { Checkbox, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { FieldId } from '../../../core/handoff/form/problems';
import { FieldProblem } from './field-problem';
import { idOf } from './flow-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none', minWidth: 0 },
  title: { ...typographyStyles.body1Strong, padding: 0 },
});

interface TickListProps<T extends string> {
  /** Only a field that can have a problem has one. */
  readonly field?: FieldId;
  readonly title: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly ticked: readonly T[];
  readonly onChange: (ticked: readonly T[]) => void;
}

/** Any of a few, kept in the order in which they are listed. */
export function TickList<T extends string>({ field, title, options, ticked, onChange }: TickListProps<T>) {
  const styles = useStyles();
  const toggle = (value: T, isTicked: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((one) => (one === value ? isTicked : ticked.includes(one))),
    );
  return (
    <fieldset {...(field ? { id: idOf(field) } : {})} tabIndex={-1} className={styles.root}>
      <legend className={styles.title}>{title}</legend>
      {field && <FieldProblem field={field} />}
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
