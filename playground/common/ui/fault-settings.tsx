import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Chip } from './chip';
import { Choice } from './choice';
import type { Explained } from './explanation';

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

export interface FaultWording<Kind extends string> {
  readonly faults: Explained;
  readonly operation: string;
  readonly fault: string;
  readonly faultKinds: Readonly<Record<Kind, string>>;
  readonly addFault: string;
  readonly removeFault: (operation: string) => string;
  readonly noFaults: string;
}

interface FaultSettingsProps<Operation extends string, Kind extends string> {
  readonly operations: readonly Operation[];
  readonly kinds: readonly Kind[];
  /** What is chosen at first. */
  readonly suggested: readonly [Operation, Kind];
  readonly wording: FaultWording<Kind>;
  readonly faults: Readonly<Partial<Record<Operation, Kind>>>;
  readonly onChange: (faults: Readonly<Partial<Record<Operation, Kind>>>) => void;
}

/** Which calls go wrong, and room to add one more. */
export function FaultSettings<Operation extends string, Kind extends string>({
  operations,
  kinds,
  suggested,
  wording,
  faults,
  onChange,
}: FaultSettingsProps<Operation, Kind>) {
  const styles = useStyles();
  const [operation, setOperation] = useState<Operation>(suggested[0]);
  const [kind, setKind] = useState<Kind>(suggested[1]);
  const active = operations.flatMap((name) => {
    const fault = faults[name];
    return fault ? [{ name, fault }] : [];
  });
  const remove = (unwanted: Operation) => {
    const others = active.filter(({ name }) => name !== unwanted);
    onChange(
      Object.fromEntries(others.map(({ name, fault }) => [name, fault])) as Partial<Record<Operation, Kind>>,
    );
  };
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
        options={operations}
        nameOf={(name) => name}
        value={operation}
        onChange={setOperation}
      />
      <Choice
        explained={{ label: wording.fault }}
        options={kinds}
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
