import { makeStyles, tokens, typographyStyles, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import { ActionButton, type Weight } from './action-button';
import { copyText } from './copy-text';

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

interface CopyableNoteProps {
  readonly title: string;
  readonly level: 'h2' | 'h3';
  readonly note: string;
  readonly words: { readonly copy: string; readonly copied: string; readonly failed: string };
  readonly weight: Weight;
}

/** A note for the case file, and one press that copies it. What is said of the copy goes when the note changes. */
export function CopyableNote({ title, level: Heading, note, words, weight }: CopyableNoteProps) {
  const styles = useStyles();
  const { announce } = useAnnounce();
  const [tried, setTried] = useState<{ readonly note: string; readonly said: string } | null>(null);
  const copy = async () => {
    const said = (await copyText(note)) ? words.copied : words.failed;
    setTried({ note, said });
    announce(said);
  };
  return (
    <section className={styles.root}>
      <Heading className={styles.title}>{title}</Heading>
      <ActionButton weight={weight} onAct={() => void copy()}>
        {words.copy}
      </ActionButton>
      {tried?.note === note && <p className={styles.said}>{tried.said}</p>}
      <pre className={styles.note} tabIndex={0}>
        {note}
      </pre>
    </section>
  );
}
