import { Checkbox } from '@fluentui/react-components';
import { CALL_RESULTS } from '../../../../core/handoff/call/conversation';
import { Choices } from '../../../../ui/handoff/parts/choices';
import { useFlow } from '../../../../ui/handoff/parts/flow-context';
import { Screen } from '../../../../ui/handoff/parts/screen';
import { TextField } from '../../../../ui/handoff/parts/text-field';
import { useTab } from '../../tab-context';
import { useCall } from '../call-context';
import { MissedPart } from './missed-part';
import { ReachedPart } from './reached-part';

/** What came of the call, as only the caseworker knows. */
export function OutcomeScreen() {
  const { words: tabWords } = useTab();
  const { form, dispatch, words } = useFlow();
  const { act } = useCall();
  const { outcome } = tabWords;
  const { result } = form.conversation;
  return (
    <Screen title={outcome.title}>
      <Choices
        field="result"
        title={outcome.title}
        isTitleHidden
        options={CALL_RESULTS.map((value) => ({ value, label: outcome.results[value] }))}
        chosen={result}
        onChoose={(chosen) => act({ type: 'result', result: chosen })}
      />
      {result === 'reached' && <ReachedPart />}
      {result === 'notReached' && <MissedPart />}
      {result === 'declined' && (
        <TextField
          label={outcome.declinedBecause}
          isLong
          isOptional
          value={form.arrangement}
          onChange={(arrangement) => dispatch({ type: 'fill', fields: { arrangement } })}
        />
      )}
      {result !== null && (
        <>
          <TextField
            label={words.check.calledAt}
            type="time"
            isOptional
            value={form.calledAt}
            onChange={(calledAt) => dispatch({ type: 'fill', fields: { calledAt } })}
          />
          <Checkbox
            label={words.check.clientPresent}
            checked={form.clientPresent}
            onChange={(_, { checked }) =>
              dispatch({ type: 'fill', fields: { clientPresent: checked === true } })
            }
          />
        </>
      )}
    </Screen>
  );
}
