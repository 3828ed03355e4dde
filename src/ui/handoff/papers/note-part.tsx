import { makeStyles, tokens, typographyStyles, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import { agreedData, groupsIn } from '../../../core/handoff/agreed-data';
import { caseNote } from '../../../core/handoff/case-note';
import { documentText } from '../../../core/handoff/document-text';
import { consentOf } from '../../../core/handoff/form/consent-of-form';
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

interface NotePartProps {
  readonly isSent: boolean;
  /** The screen is about the note, and about no other act. */
  readonly isMain?: boolean;
}

/**
 * The note for the case file, and one press that copies it (C2, C4, C8, C12, H4). Nothing while it can't be said what the
 * client decided.
 *
 * @param isSent whether the mail with the data is on its way; until then nothing was shared
 */
export function NotePart({ isSent, isMain = true }: NotePartProps) {
  const styles = useStyles();
  const { form, frame, language, words } = useFlow();
  const { announce } = useAnnounce();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const consent = frame && consentOf(form, frame.on);
  if (!consent) {
    return null;
  }
  const shared = isSent ? groupsIn(agreedData(form.data, consent)) : [];
  const note = documentText(caseNote(consent, frame, shared, form.arrangement, language));
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
