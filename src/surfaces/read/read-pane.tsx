import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answer } from '../../core/handoff/follow-up/answer';
import type { ReceivedHandoff } from '../../core/handoff/follow-up/received-handoff';
import type { IncomingMail } from '../../hosts/outlook';
import { AnswerPart } from './answer/answer-part';
import { HandoffFacts } from './handoff-facts';
import { NotePart } from './note-part';
import { Notice } from './notice';
import { useHandoff } from './use-handoff';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
});

/** A handoff that came in: what it is about, what to answer, and the note for the case file. */
export function ReadPane({ mail }: { readonly mail: IncomingMail }) {
  const [reading, retry] = useHandoff(mail);
  switch (reading.phase) {
    case 'reading':
      return <Notice kind="reading" />;
    case 'unreadable':
      return <Notice kind="unreadable" onRetry={retry} />;
    case 'read':
      return reading.handoff ? (
        <Handoff mail={mail} handoff={reading.handoff} />
      ) : (
        <Notice kind="noHandoff" />
      );
  }
}

interface HandoffProps {
  readonly mail: IncomingMail;
  readonly handoff: ReceivedHandoff;
}

function Handoff({ mail, handoff }: HandoffProps) {
  const styles = useStyles();
  const [answer, setAnswer] = useState<Answer | null>(null);
  return (
    <div className={styles.root}>
      <HandoffFacts handoff={handoff} />
      <AnswerPart mail={mail} handoff={handoff} answer={answer} onAnswered={setAnswer} />
      <NotePart handoff={handoff} answer={answer} />
    </div>
  );
}
