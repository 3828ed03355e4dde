import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Right } from '../../../core/handoff/handoff';
import { LIFE_DOMAINS, type LifeDomain } from '../../../core/partners/directory';
import { ActionButton } from '../../action-button';
import { Choices } from '../parts/choices';
import { Disclosure } from '../parts/disclosure';
import { FieldProblem } from '../parts/field-problem';
import { idOf, useFlow } from '../parts/flow-context';
import { TextField } from '../parts/text-field';
import { replaced, without } from './rows';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalM },
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface RightsPartProps {
  readonly rights: readonly Right[];
  readonly onChange: (rights: readonly Right[]) => void;
}

/** Rights that the client has or may have, by area of life; the fundamental rights are a help to think of them. */
export function RightsPart({ rights, onChange }: RightsPartProps) {
  const styles = useStyles();
  const flow = useFlow();
  const { words, handoffWords, organisation } = flow;
  const { fundamental, addRight, removeRight, domain, right, status } = words.data;
  const grants = organisation?.grants ?? [];
  return (
    <div id={idOf('rights')} className={styles.root}>
      <Disclosure title={fundamental.title}>
        <ul className={styles.list}>
          {fundamental.rights.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        {grants.length > 0 && organisation && (
          <p>{`${organisation.name}: ${words.partner.grants(grants.join(', '))}`}</p>
        )}
      </Disclosure>
      <FieldProblem field="rights" />
      {rights.map((one, index) => {
        const set = (part: Partial<Right>) => onChange(replaced(rights, index, { ...one, ...part }));
        return (
          <div key={index} role="group" aria-label={`${right} ${index + 1}`} className={styles.row}>
            <Field label={domain}>
              <Select value={one.domain} onChange={(_, { value }) => set({ domain: value as LifeDomain })}>
                {LIFE_DOMAINS.map((value) => (
                  <option key={value} value={value}>
                    {handoffWords.domains[value]}
                  </option>
                ))}
              </Select>
            </Field>
            <TextField label={right} value={one.name} onChange={(name) => set({ name })} />
            <Choices
              title={status}
              options={(['taken', 'due'] as const).map((value) => ({
                value,
                label: handoffWords.rightStatus[value],
              }))}
              chosen={one.status}
              onChoose={(chosen) => set({ status: chosen })}
            />
            <ActionButton weight="quiet" onAct={() => onChange(without(rights, index))}>
              {removeRight(one.name || String(index + 1))}
            </ActionButton>
          </div>
        );
      })}
      <div>
        <ActionButton onAct={() => onChange(rights.concat({ domain: 'income', name: '', status: 'due' }))}>
          {addRight}
        </ActionButton>
      </div>
    </div>
  );
}
