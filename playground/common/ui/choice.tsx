import { Field, Select } from '@fluentui/react-components';

interface ChoiceProps<T extends string> {
  readonly explained: { readonly label: string; readonly hint?: string };
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  readonly value: T;
  readonly onChange: (option: T) => void;
}

/** One of several, with one line that says what it is about. */
export function Choice<T extends string>({ explained, options, nameOf, value, onChange }: ChoiceProps<T>) {
  return (
    <Field {...explained}>
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
