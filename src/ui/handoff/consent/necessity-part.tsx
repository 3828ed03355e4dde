import { makeStyles } from '@fluentui/react-components';
import { ENDANGERED, NECESSITY_STEPS } from '../../../core/consent/consent';
import { ActionButton } from '../../action-button';
import { useFlow } from '../parts/flow-context';
import { TickList } from '../parts/tick-list';
import { NotePart } from '../papers/note-part';

const useStyles = makeStyles({ text: { margin: 0 } });

/** The exception (C12): for whom there is danger, and the steps in their order. */
export function NecessityPart() {
  const styles = useStyles();
  const flow = useFlow();
  const { form, dispatch, words, handoffWords } = flow;
  const { intro, endangered, steps, help } = words.necessity;
  return (
    <>
      <p className={styles.text}>{intro}</p>
      <TickList
        field="endangered"
        title={endangered}
        options={ENDANGERED.map((value) => ({ value, label: handoffWords.endangered[value] }))}
        ticked={form.endangered}
        onChange={(ticked) => dispatch({ type: 'fill', fields: { endangered: ticked } })}
      />
      <TickList
        field="necessitySteps"
        title={steps}
        options={NECESSITY_STEPS.map((value) => ({ value, label: handoffWords.steps[value] }))}
        ticked={form.necessitySteps}
        onChange={(necessitySteps) => dispatch({ type: 'fill', fields: { necessitySteps } })}
      />
      <p className={styles.text}>{help}</p>
      {form.endangered.length > 0 && <NotePart isSent={false} isMain={false} />}
      <ActionButton weight="quiet" onAct={() => dispatch({ type: 'fill', fields: { answer: null } })}>
        {words.consent.askAgain}
      </ActionButton>
    </>
  );
}
