import { makeStyles, tokens, typographyStyles, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import { ActionButton } from '../../action-button';
import { copyText } from '../../copy-text';
import { useFlow } from '../parts/flow-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  note: {
    ...typographyStyles.body1,
    width: '100%',
    boxSizing: 'border-box',
    margin: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  said: { margin: 0 },
});

interface NoteTextProps {
  readonly note: string;
  /** The screen is about the note, and about no other act. */
  readonly isMain?: boolean;
}

/** A note for the case file, and one press that copies it. */
export function NoteText({ note, isMain = true }: NoteTextProps) {
  const styles = useStyles();
  const { words } = useFlow();
  const { announce } = useAnnounce();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    const result = (await copyText(note)) ? 'copied' : 'failed';
    setOutcome(result);
    announce(words.note[result]);
  };
  return (
    <section className={styles.root}>
      <h3 className={styles.title}>{words.done.noteTitle}</h3>
      <ActionButton weight={isMain ? 'main' : 'normal'} onAct={() => void copy()}>
        {words.note.copy}
      </ActionButton>
      {outcome !== null && <p className={styles.said}>{words.note[outcome]}</p>}
      <pre className={styles.note} tabIndex={0}>
        {note}
      </pre>
    </section>
  );
}
