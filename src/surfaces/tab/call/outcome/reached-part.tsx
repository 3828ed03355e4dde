import { FOLLOW_UPS } from '../../../../core/handoff/call/conversation';
import { chosenGroups } from '../../../../core/handoff/form/consent-of-form';
import { Choices } from '../../../../ui/handoff/parts/choices';
import { useFlow } from '../../../../ui/handoff/parts/flow-context';
import { TextField } from '../../../../ui/handoff/parts/text-field';
import { TickList } from '../../../../ui/handoff/parts/tick-list';
import { useTab } from '../../tab-context';
import { useCall } from '../call-context';

/** What was told of what the client agreed to (C5), what was agreed, and who goes on (H4). */
export function ReachedPart() {
  const { words: tabWords } = useTab();
  const { form, dispatch, handoffWords } = useFlow();
  const { converse } = useCall();
  const { outcome } = tabWords;
  const { discussed, followUp } = form.conversation;
  const groups = chosenGroups(form);
  return (
    <>
      {groups.length > 0 && (
        <TickList
          title={outcome.discussed}
          options={groups.map((value) => ({ value, label: handoffWords.groups[value] }))}
          ticked={discussed}
          onChange={(ticked) => converse({ discussed: ticked })}
        />
      )}
      <TextField
        label={outcome.arrangement}
        isLong
        isOptional
        value={form.arrangement}
        onChange={(arrangement) => dispatch({ type: 'fill', fields: { arrangement } })}
      />
      <Choices
        field="followUp"
        title={outcome.followUpTitle}
        options={FOLLOW_UPS.map((value) => ({ value, label: outcome.followUp[value] }))}
        chosen={followUp}
        onChoose={(chosen) => converse({ followUp: chosen })}
      />
      {followUp === 'colleague' && (
        <TextField
          label={outcome.colleague}
          isOptional
          value={form.fallbackName}
          onChange={(fallbackName) => dispatch({ type: 'fill', fields: { fallbackName } })}
        />
      )}
    </>
  );
}
