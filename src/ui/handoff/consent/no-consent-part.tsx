import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { ActionButton } from '../../action-button';
import { NotePart } from '../papers/note-part';
import { Choices } from '../parts/choices';
import { useFlow } from '../parts/flow-context';

const useStyles = makeStyles({ client: { ...typographyStyles.body2, margin: 0 } });

/** The end of a handoff that the client doesn't want (C4) or no longer wants (C8): kind, and with its note. */
export function NoConsentPart({ sentence }: { readonly sentence: string }) {
  const styles = useStyles();
  const flow = useFlow();
  const { form, dispatch, words } = flow;
  const { howTitle, oral, written, askAgain } = words.consent;
  return (
    <>
      <p className={styles.client}>{sentence}</p>
      {form.answer === 'withdrawn' && (
        <Choices
          field="withdrawnHow"
          title={howTitle}
          isRow
          options={[
            { value: 'oral', label: oral },
            { value: 'written', label: written },
          ]}
          chosen={form.withdrawnHow}
          onChoose={(withdrawnHow) => dispatch({ type: 'fill', fields: { withdrawnHow } })}
        />
      )}
      <NotePart isSent={false} />
      <ActionButton weight="quiet" onAct={() => dispatch({ type: 'fill', fields: { answer: null } })}>
        {askAgain}
      </ActionButton>
    </>
  );
}
