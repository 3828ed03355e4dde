import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A long option would make it wider than its place.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface ChoiceProps<T extends string> {
  readonly explained: { readonly label: string; readonly hint?: string };
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  readonly value: T;
  readonly onChange: (option: T) => void;
}

/** One of several, with one line that says what it is about. */
export function Choice<T extends string>({ explained, options, nameOf, value, onChange }: ChoiceProps<T>) {
  const styles = useStyles();
  return (
    <Field {...explained} className={styles.field}>
      <Select
        value={value}
        onChange={(_, { value: chosen }) => {
          const option = options.find((known) => known === chosen);
          if (option !== undefined) {
            onChange(option);
          }
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
