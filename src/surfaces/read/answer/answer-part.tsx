import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useCallback } from 'react';
import { statesAfter, type Answer, type AnswerState } from '../../../core/handoff/follow-up/answer';
import type { ReceivedHandoff } from '../../../core/handoff/follow-up/received-handoff';
import type { IncomingMail } from '../../../hosts/outlook';
import { ActionButton } from '../../../ui/action-button';
import { useFocusRing } from '../../../ui/use-focus-ring';
import { useTakeFocus } from '../../../ui/use-take-focus';
import { useReadWords } from '../words';
import { ParticularsForm } from './particulars-form';
import { useReply } from './use-reply';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  problem: { ...typographyStyles.body1, margin: 0, color: tokens.colorStatusDangerForeground1 },
  button: { justifyContent: 'flex-start', maxWidth: '100%' },
});

const AT_FIRST: readonly AnswerState[] = ['accepted', 'received', 'redirected', 'declined'];
const LATER: readonly AnswerState[] = ['inProgress', 'completed'];

interface AnswerPartProps {
  readonly mail: IncomingMail;
  readonly handoff: ReceivedHandoff;
  /** The last one that was put ready; `null` before. */
  readonly answer: Answer | null;
  readonly onAnswered: (answer: Answer) => void;
}

/** What to answer, one press each; the reply opens as a draft, and the caseworker sends it (H5). */
export function AnswerPart({ mail, handoff, answer, onAnswered }: AnswerPartProps) {
  const styles = useStyles();
  const ring = useFocusRing();
  const { pane, reply } = useReadWords().words;
  const { asked, ask, give, problem, isAnswered, endAnswering } = useReply(mail, handoff, onAnswered);
  const heading = useTakeFocus<HTMLHeadingElement>(
    isAnswered ? 'replaced' : null,
    useCallback(() => endAnswering(), [endAnswering]),
  );
  const next = statesAfter(answer?.state ?? 'requested');

  const choose = (state: AnswerState) => {
    if (state === 'redirected' || state === 'declined') {
      ask(state);
    } else {
      give({ state });
    }
  };
  const buttons = (states: readonly AnswerState[]) =>
    states
      .filter((state) => next.includes(state))
      .map((state) => (
        <ActionButton
          key={state}
          className={styles.button}
          weight={state === 'accepted' ? 'main' : 'normal'}
          onAct={() => choose(state)}
        >
          {reply.title[state]}
        </ActionButton>
      ));
  const later = buttons(LATER);

  return (
    <section className={styles.root}>
      <h2 ref={heading} tabIndex={-1} className={mergeClasses(styles.title, ring)}>
        {answer ? pane.opened(reply.title[answer.state]) : pane.answerTitle}
      </h2>
      {answer && <p className={styles.text}>{pane.openedNext}</p>}
      {answer && next.length === 0 && <p className={styles.text}>{pane.ended}</p>}
      {problem && (
        <p role="alert" className={styles.problem}>
          {pane.replyFailed}
        </p>
      )}
      {asked ? (
        <ParticularsForm asked={asked} onGive={give} onBack={() => ask(null)} />
      ) : (
        <>
          {buttons(AT_FIRST)}
          {later.length > 0 && (
            <>
              <h3 className={styles.title}>{pane.later}</h3>
              {later}
            </>
          )}
        </>
      )}
    </section>
  );
}
