import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ActionButton } from '../../../../ui/action-button';
import { useFlow } from '../../../../ui/handoff/parts/flow-context';
import { Screen } from '../../../../ui/handoff/parts/screen';
import { NotePart } from '../../../../ui/handoff/papers/note-part';
import { PrintButton } from '../../../../ui/handoff/papers/print-button';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface DoneScreenProps {
  readonly isInMail: boolean;
  /** What the check says of the mail as it is. */
  readonly verdictLine: ReactNode;
  readonly onStartOver: () => void;
}

/** What is in the mail now, what to do next, the note, and what the client gets along. */
export function DoneScreen({ isInMail, verdictLine, onStartOver }: DoneScreenProps) {
  const styles = useStyles();
  const { form, words } = useFlow();
  const { title, notYet, protectedTo, next, clientTitle, another } = words.done;
  if (!isInMail) {
    return (
      <Screen title={words.steps.done}>
        <p className={styles.text}>{notYet}</p>
      </Screen>
    );
  }
  return (
    <Screen title={title}>
      {verdictLine}
      <p className={styles.text}>{protectedTo(form.contact ?? '')}</p>
      <ol className={styles.list}>
        {next.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
      <NotePart isSent />
      <section className={styles.section}>
        <h3 className={styles.title}>{clientTitle}</h3>
        <div className={styles.buttons}>
          <PrintButton paper="card" />
          <PrintButton paper="form" />
        </div>
      </section>
      <ActionButton weight="quiet" onAct={onStartOver}>
        {another}
      </ActionButton>
    </Screen>
  );
}
