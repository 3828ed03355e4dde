import { makeStyles, tokens, typographyStyles, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import { documentText } from '../../core/handoff/document-text';
import type { Answer } from '../../core/handoff/follow-up/answer';
import type { ReceivedHandoff } from '../../core/handoff/follow-up/received-handoff';
import { receiverNote } from '../../core/handoff/follow-up/receiver-note';
import { ActionButton } from '../../ui/action-button';
import { copyText } from '../../ui/copy-text';
import { useToday } from '../../ui/use-today';
import { useReadWords } from './words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  said: { margin: 0 },
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
});

interface NotePartProps {
  readonly handoff: ReceivedHandoff;
  readonly answer: Answer | null;
}

/** The note for the case file of whoever received the handoff, and one press that copies it (H4). */
export function NotePart({ handoff, answer }: NotePartProps) {
  const styles = useStyles();
  const { language, words } = useReadWords();
  const { pane } = words;
  const { announce } = useAnnounce();
  const today = useToday();
  const [copied, setCopied] = useState<{ readonly note: string; readonly said: string } | null>(null);
  const note = documentText(receiverNote(handoff, answer, today, language));
  const copy = async () => {
    const said = (await copyText(note)) ? pane.copied : pane.copyFailed;
    setCopied({ note, said });
    announce(said);
  };
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{pane.noteTitle}</h2>
      <ActionButton onAct={() => void copy()}>{pane.copy}</ActionButton>
      {copied?.note === note && <p className={styles.said}>{copied.said}</p>}
      <pre className={styles.note} tabIndex={0}>
        {note}
      </pre>
    </section>
  );
}
