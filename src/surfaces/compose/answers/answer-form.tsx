import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Question } from '../../../core/mail/question';
import { ActionButton, type Weight } from '../../../ui/action-button';
import { TextArea } from '../../../ui/text-area';
import { usePaneWords } from '../pane-language';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    alignItems: 'start',
    width: '100%',
  },
});

interface AnswerFormProps {
  readonly question: Question;
  /** Id of the text that the question is about. */
  readonly about?: string;
  /** Of the button, where the answer is one of two. */
  readonly label?: string;
  readonly weight?: Weight;
  /** The field for the reason is there at once, with the focus; else the first press brings it. */
  readonly isOpened?: boolean;
  readonly isUnderWay: boolean;
  /** @param reason empty where none is asked for */
  readonly onAnswer: (reason: string) => void;
}

/** The button that answers a question, with a field in front of it where the answer has to say why. */
export function AnswerForm({
  question,
  about,
  label,
  weight = 'normal',
  isOpened = false,
  isUnderWay,
  onAnswer,
}: AnswerFormProps) {
  const styles = useStyles();
  const { words } = usePaneWords();
  const { answers, reasonMissing } = words.findings;
  const { button, reason: why } = answers[question.id];
  const [isOpen, setIsOpen] = useState(isOpened);
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const asksWhy = question.needsReason && isOpen;

  function answer() {
    if (question.needsReason && !isOpen) {
      setIsOpen(true);
    } else if (question.needsReason && reason.trim() === '') {
      setIsMissing(true);
      field.current?.focus();
    } else {
      onAnswer(reason.trim());
    }
  }

  return (
    <div className={styles.root}>
      {asksWhy && (
        <TextArea
          ref={field}
          label={why ?? ''}
          problem={isMissing ? reasonMissing : null}
          rows={2}
          value={reason}
          autoFocus
          autoComplete="off"
          aria-required
          onChange={({ target }) => {
            setReason(asOneLine(target.value));
            setIsMissing(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              answer();
            }
          }}
        />
      )}
      <ActionButton
        weight={asksWhy && weight === 'quiet' ? 'normal' : weight}
        isUnderWay={isUnderWay}
        onAct={answer}
        {...(about !== undefined && { about })}
      >
        {label ?? button}
      </ActionButton>
    </div>
  );
}

/** A reason is one sentence, however it was pasted; the field has two lines because the pane is narrow. */
function asOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
