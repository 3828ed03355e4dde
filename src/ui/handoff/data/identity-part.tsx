import type { Identity } from '../../../core/handoff/handoff';
import { useFlow } from '../parts/flow-context';
import { TextField } from '../parts/text-field';

interface IdentityPartProps {
  readonly identity: Identity;
  readonly onChange: (identity: Identity) => void;
}

/** Who the client is, and how the partner can reach them. */
export function IdentityPart({ identity, onChange }: IdentityPartProps) {
  const { words, handoffWords } = useFlow();
  const { fields } = handoffWords;
  const set = (field: keyof Identity) => (value: string) => onChange({ ...identity, [field]: value });
  return (
    <>
      <TextField
        field="name"
        label={fields.name}
        hint={words.data.clientHint}
        value={identity.name}
        onChange={set('name')}
      />
      <TextField label={fields.phone} type="tel" isOptional value={identity.phone} onChange={set('phone')} />
      <TextField
        field="email"
        label={fields.email}
        type="email"
        isOptional
        value={identity.email}
        onChange={set('email')}
      />
      <TextField label={fields.address} isOptional value={identity.address} onChange={set('address')} />
      <TextField
        field="nationalNumber"
        label={fields.nationalNumber}
        hint={words.data.nationalNumberHint}
        isOptional
        value={identity.nationalNumber}
        onChange={set('nationalNumber')}
      />
    </>
  );
}
