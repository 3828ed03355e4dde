import { AFTER_MISS } from '../../../../core/handoff/call/conversation';
import { Choices } from '../../../../ui/handoff/parts/choices';
import { useFlow } from '../../../../ui/handoff/parts/flow-context';
import { TextField } from '../../../../ui/handoff/parts/text-field';
import { useTab } from '../../tab-context';
import { useCall } from '../call-context';

/** What follows a call that nobody answered: the encrypted mail, or another call (H2). */
export function MissedPart() {
  const { words } = useTab();
  const { form } = useFlow();
  const { converse } = useCall();
  const { outcome } = words;
  const { next, callBackOn, callBackAt } = form.conversation;
  return (
    <>
      <Choices
        field="next"
        title={outcome.nextTitle}
        options={AFTER_MISS.map((value) => ({ value, label: outcome.next[value] }))}
        chosen={next}
        onChoose={(chosen) => converse({ next: chosen })}
      />
      {next === 'callBack' && (
        <>
          <TextField
            field="callBackOn"
            label={outcome.callBackOn}
            type="date"
            value={callBackOn}
            onChange={(day) => converse({ callBackOn: day })}
          />
          <TextField
            label={outcome.callBackAt}
            type="time"
            isOptional
            value={callBackAt}
            onChange={(time) => converse({ callBackAt: time })}
          />
        </>
      )}
    </>
  );
}
