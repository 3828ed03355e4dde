import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Attachment } from '../../../core/mail/draft';
import { ActionButton } from '../../../ui/action-button';
import { ErrorNote } from '../../../ui/error-note';
import { ContentChoice } from './content-choice';
import type { Choice } from './make-archive';
import type { ArchiveState } from './use-archive';
import { useArchiveWords } from './use-archive-words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXS,
  },
  text: { ...typographyStyles.body1, margin: 0 },
});

interface ArchiveFormProps {
  readonly attachments: readonly Attachment[];
  readonly state: Exclude<ArchiveState, { phase: 'made' }>;
  readonly onMake: (choice: Choice) => void;
}

/** What is to go into the archive, and the button that makes it. */
export function ArchiveForm({ attachments, state, onMake }: ArchiveFormProps) {
  const styles = useStyles();
  const words = useArchiveWords();
  const [choice, setChoice] = useState<Choice>({ attachments: [], hasMessage: false });
  const [isMissed, setMissed] = useState(false);
  const present: Choice = {
    ...choice,
    attachments: choice.attachments.filter((chosen) => attachments.some(({ id }) => id === chosen)),
  };
  const isEmpty = present.attachments.length === 0 && !present.hasMessage;
  const failure = state.phase === 'choosing' ? state.failure : null;

  const make = () => {
    setMissed(isEmpty);
    if (!isEmpty) {
      onMake(present);
    }
  };
  return (
    <div className={styles.root}>
      <p className={styles.text}>{words.form.explanation}</p>
      <ContentChoice attachments={attachments} choice={present} onChoose={setChoice} />
      <ErrorNote text={isMissed && isEmpty ? words.form.nothingChosen : failure && words.failed[failure]} />
      <ActionButton isUnderWay={state.phase === 'working'} onAct={make}>
        {words.form.make}
      </ActionButton>
      {state.phase === 'working' && <p className={styles.text}>{words.steps[state.step]}</p>}
    </div>
  );
}
