import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';
import type { Recipient } from '../../model/mail';
import { parseRecipients } from '../../model/recipients';
import { useWording } from '../playground-context';
import { Chip } from '../../../common/ui/chip';
import { Row } from './row';

/** Keys that end the address that was typed. */
const ENDING_KEYS = ['Enter', ',', ';'];

const useStyles = makeStyles({
  people: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  typing: { flexGrow: 1, flexBasis: '40px' },
  input: {
    width: '100%',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '24px',
    outlineStyle: 'none',
  },
});

interface RecipientInputProps {
  readonly label: string;
  readonly recipients: readonly Recipient[];
  readonly onChange: (recipients: readonly Recipient[]) => void;
}

/** An address field: who is in it, and room to type one more. */
export function RecipientInput({ label, recipients, onChange }: RecipientInputProps) {
  const styles = useStyles();
  const id = useId();
  const [typed, setTyped] = useState('');
  const take = (text: string) => {
    const given = parseRecipients(text);
    if (given.length > 0) {
      onChange([...recipients, ...given]);
    }
    setTyped('');
  };
  const remove = (index: number) => onChange(recipients.filter((_, other) => other !== index));
  const onKeyDown = (event: KeyboardEvent) => {
    if (ENDING_KEYS.includes(event.key) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      take(typed);
    } else if (event.key === 'Backspace' && typed === '') {
      remove(recipients.length - 1);
    }
  };
  return (
    <Row label={label} htmlFor={id}>
      <ul className={styles.people}>
        {recipients.map((recipient, index) => (
          <li key={`${index} ${recipient.address}`}>
            <RecipientChip recipient={recipient} onRemove={() => remove(index)} />
          </li>
        ))}
        <li className={styles.typing}>
          <input
            id={id}
            className={styles.input}
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={onKeyDown}
            onBlur={() => take(typed)}
          />
        </li>
      </ul>
    </Row>
  );
}

interface RecipientChipProps {
  readonly recipient: Recipient;
  readonly onRemove: () => void;
}

function RecipientChip({ recipient, onRemove }: RecipientChipProps) {
  const wording = useWording();
  const { displayName, address, isResolved } = recipient;
  return (
    <Chip
      text={isResolved ? displayName : wording.unresolvedRecipient(displayName)}
      detail={displayName === address ? undefined : address}
      isWrong={!isResolved}
      removeLabel={wording.removeRecipient(address)}
      onRemove={onRemove}
    />
  );
}
