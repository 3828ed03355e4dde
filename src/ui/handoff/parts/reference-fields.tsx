import { useFlow } from './flow-context';
import { TextField } from './text-field';

/** The reference of the case file, and who answers when the caseworker can't (H5). */
export function ReferenceFields() {
  const { form, dispatch, words } = useFlow();
  const { reference, referenceHint, fallbackName, fallbackPhone } = words.check;
  return (
    <>
      <TextField
        field="reference"
        label={reference}
        hint={referenceHint}
        isOptional
        value={form.reference}
        onChange={(value) => dispatch({ type: 'fill', fields: { reference: value } })}
      />
      <TextField
        label={fallbackName}
        isOptional
        value={form.fallbackName}
        onChange={(value) => dispatch({ type: 'fill', fields: { fallbackName: value } })}
      />
      <TextField
        label={fallbackPhone}
        type="tel"
        isOptional
        value={form.fallbackPhone}
        onChange={(value) => dispatch({ type: 'fill', fields: { fallbackPhone: value } })}
      />
    </>
  );
}
