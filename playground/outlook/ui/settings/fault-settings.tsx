import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { FAULT_KINDS, type FaultKind, type Faults } from '../../model/faults';
import { OPERATIONS, type Operation } from '../../model/operations';
import { Chip } from '../../../common/ui/chip';
import { useWording } from '../playground-context';
import { Choice } from '../../../common/ui/choice';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  add: { justifySelf: 'start' },
});

interface FaultSettingsProps {
  readonly faults: Faults;
  readonly onChange: (faults: Faults) => void;
}

/** Which calls go wrong, and room to add one more. */
export function FaultSettings({ faults, onChange }: FaultSettingsProps) {
  const styles = useStyles();
  const { settings: wording } = useWording();
  const [operation, setOperation] = useState<Operation>('subject.get');
  const [kind, setKind] = useState<FaultKind>('silent');
  const active = OPERATIONS.flatMap((name) => {
    const fault = faults[name];
    return fault ? [{ name, fault }] : [];
  });
  const remove = (unwanted: Operation) =>
    onChange(Object.fromEntries(Object.entries(faults).filter(([name]) => name !== unwanted)));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{wording.faults.label}</legend>
      <Text className={styles.quiet}>{wording.faults.hint}</Text>
      {active.length === 0 ? (
        <Text>{wording.noFaults}</Text>
      ) : (
        <ul className={styles.list}>
          {active.map(({ name, fault }) => (
            <li key={name}>
              <Chip
                text={name}
                detail={wording.faultKinds[fault]}
                removeLabel={wording.removeFault(name)}
                onRemove={() => remove(name)}
              />
            </li>
          ))}
        </ul>
      )}
      <Choice
        explained={{ label: wording.operation }}
        options={OPERATIONS}
        nameOf={(name) => name}
        value={operation}
        onChange={setOperation}
      />
      <Choice
        explained={{ label: wording.fault }}
        options={FAULT_KINDS}
        nameOf={(name) => wording.faultKinds[name]}
        value={kind}
        onChange={setKind}
      />
      <Button
        className={styles.add}
        icon={<AddRegular />}
        onClick={() => onChange({ ...faults, [operation]: kind })}
      >
        {wording.addFault}
      </Button>
    </fieldset>
  );
}
