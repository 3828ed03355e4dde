import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { MATURITIES } from '../../../core/consent/consent';
import { isOfEarlierDay, othersFor } from '../../../core/handoff/form/consent-of-form';
import { Choices } from '../parts/choices';
import { Disclosure } from '../parts/disclosure';
import { useFlow } from '../parts/flow-context';
import { TextField } from '../parts/text-field';
import { TickList } from '../parts/tick-list';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

const CAPACITIES = ['adult', 'minor', 'protected'] as const;

/** What is seldom otherwise: a minor or a client with an administrator (C10), a whole file (C3), another day. */
export function Particulars() {
  const styles = useStyles();
  const flow = useFlow();
  const { form, dispatch, words, handoffWords } = flow;
  const { consent } = words;
  const others = othersFor(form.capacity);
  const isOpen = ['age', 'maturity', 'otherGivers', 'agreedOn', 'helpEndedOn'].some((field) =>
    flow.problems.some((problem) => problem.field === field),
  );
  return (
    <Disclosure title={consent.particulars} isOpen={isOpen || form.capacity !== 'adult' || form.wholeFile}>
      <div className={styles.root}>
        <Choices
          field="capacity"
          title={consent.capacityTitle}
          options={CAPACITIES.map((value) => ({ value, label: consent.capacities[value] }))}
          chosen={form.capacity}
          onChoose={(capacity) => dispatch({ type: 'fill', fields: { capacity } })}
        />
        {form.capacity === 'minor' && (
          <>
            <TextField
              field="age"
              label={consent.age}
              value={form.age}
              onChange={(age) => dispatch({ type: 'fill', fields: { age } })}
            />
            <Choices
              field="maturity"
              title={consent.maturityTitle}
              options={MATURITIES.map((value) => ({ value, label: consent.maturities[value] }))}
              chosen={form.maturity}
              onChoose={(maturity) => dispatch({ type: 'fill', fields: { maturity } })}
            />
          </>
        )}
        {others.length > 0 && (
          <TickList
            field="otherGivers"
            title={consent.othersTitle}
            options={others.map((value) => ({ value, label: handoffWords.givers[value] }))}
            ticked={form.otherGivers}
            onChange={(otherGivers) => dispatch({ type: 'fill', fields: { otherGivers } })}
          />
        )}
        <Checkbox
          label={consent.wholeFile}
          checked={form.wholeFile}
          onChange={(_, { checked }) => dispatch({ type: 'fill', fields: { wholeFile: checked === true } })}
        />
        <TextField
          field="agreedOn"
          label={consent.agreedOn}
          hint={consent.agreedOnHint}
          type="date"
          isOptional
          value={form.agreedOn}
          onChange={(agreedOn) => dispatch({ type: 'fill', fields: { agreedOn } })}
        />
        {flow.frame && isOfEarlierDay(form, flow.frame.on) && (
          <TextField
            field="helpEndedOn"
            label={consent.helpEndedOn}
            hint={consent.helpEndedOnHint}
            type="date"
            isOptional
            value={form.helpEndedOn}
            onChange={(helpEndedOn) => dispatch({ type: 'fill', fields: { helpEndedOn } })}
          />
        )}
      </div>
    </Disclosure>
  );
}
