import { Field, Input, Textarea } from '@fluentui/react-components';
import type { FieldId } from '../../../core/handoff/form/problems';
import { idOf, useFlow } from './flow-context';
import { fieldProblem } from './problem-text';

interface TextFieldProps {
  /** Only fields that can have a problem have one. */
  readonly field?: FieldId;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly isOptional?: boolean;
  readonly type?: 'text' | 'tel' | 'email' | 'date' | 'time';
  readonly onChange: (value: string) => void;
}

/** A line or a text to type; what is typed is not for the browser to remember. */
export function TextField({
  field,
  label,
  hint,
  value,
  isLong = false,
  isOptional = false,
  type = 'text',
  onChange,
}: TextFieldProps) {
  const flow = useFlow();
  const problem = field && fieldProblem(field, flow);
  const shared = {
    ...(field ? { id: idOf(field) } : {}),
    value,
    autoComplete: 'off',
    spellCheck: false,
    'aria-required': !isOptional,
  };
  return (
    <Field
      label={isOptional ? flow.words.optional(label) : label}
      hint={problem === undefined && hint !== undefined ? hint : null}
      validationMessage={problem === undefined ? null : { children: problem, role: 'presentation' }}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      {isLong ? (
        <Textarea {...shared} rows={4} resize="vertical" onChange={(_, data) => onChange(data.value)} />
      ) : (
        <Input {...shared} type={type} onChange={(_, data) => onChange(data.value)} />
      )}
    </Field>
  );
}
