import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useReducer, useState } from 'react';
import { callProblems } from '../../../core/handoff/call/call-problems';
import {
  nextSession,
  startCall,
  stepsOf,
  type CallSession,
  type CallStep,
} from '../../../core/handoff/call/call-session';
import { frameOf, senderOf } from '../../../core/handoff/form/frame-of-form';
import { flowCatalogue } from '../../../core/language/flow/catalogue';
import { handoffCatalogue } from '../../../core/language/handoff/catalogue';
import type { HandoffFrame } from '../../../core/handoff/handoff';
import type { Organisation } from '../../../core/partners/directory';
import { partnerIndex } from '../../../core/partners/partner-index';
import { FlowContext, type Flow } from '../../../ui/handoff/parts/flow-context';
import { FlowFooter } from '../../../ui/handoff/parts/flow-footer';
import { ProblemSummary } from '../../../ui/handoff/parts/problem-summary';
import { ScreenCover } from '../../../ui/handoff/parts/screen-cover';
import { StepsLine } from '../../../ui/handoff/parts/steps-line';
import { useTab } from '../tab-context';
import { CallContext, type Call } from './call-context';
import { CallTop } from './call-top';
import { CurrentScreen } from './current-screen';
import { useDraft } from './mail/use-draft';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    width: '100%',
    maxWidth: '640px',
    // The footer stays in sight, and never over the field that has the focus.
    '& :focus': { scrollMarginBottom: '120px' },
  },
});

interface CallFlowProps {
  readonly organisation: Organisation;
  /** Whether the client looks along (H1). */
  readonly clientPresent: boolean;
  readonly onClose: () => void;
}

/** From the client's answer over the call to the note, and to the mail where nobody was reached. It lives here, and nowhere else. */
export function CallFlow({ organisation, clientPresent, onClose }: CallFlowProps) {
  const styles = useStyles();
  const { language, words: tabWords, directory, caseworker, today } = useTab();
  const words = flowCatalogue(language);
  const partners = partnerIndex(directory);
  const [begun] = useState(() => startCall(organisation.id, clientPresent));
  const [session, act] = useReducer(nextSession, begun);
  const [attempt, setAttempt] = useState<{ readonly step: CallStep; readonly count: number } | null>(null);
  const [isClientAway, setClientAway] = useState(!clientPresent);
  const draft = useDraft();
  const { form, step } = session;
  const frame = useMemo(
    () => frameOf(form, organisation, senderOf(caseworker, partners), today),
    [form, organisation, caseworker, partners, today],
  );
  const problems = attempt?.step === step ? callProblems(session, step, frame) : [];
  const flow: Flow = {
    form,
    dispatch: (action) => act({ type: 'form', action }),
    directory,
    language,
    words,
    handoffWords: handoffCatalogue(language),
    ownOrganisation: partners.organisationAt(caseworker.address)?.id ?? null,
    organisation,
    frame,
    problems,
  };
  const call: Call = {
    session,
    organisation,
    act,
    converse: (parts) =>
      flow.dispatch({ type: 'fill', fields: { conversation: { ...form.conversation, ...parts } } }),
  };

  const steps = stepsOf(session);
  const at = steps.indexOf(step);
  const [previous, next] = [steps[at - 1], steps[at + 1]];
  const isOver = step === 'consent' && (form.answer === 'no' || form.answer === 'withdrawn');
  const goTo = (to: CallStep) => act({ type: 'goTo', step: to });

  async function goOn() {
    if (isOver || step === 'done') {
      onClose();
      return;
    }
    if (step === 'mail' && !isClientAway) {
      setClientAway(true);
      return;
    }
    if (callProblems(session, step, frame).length > 0) {
      setAttempt({ step, count: (attempt?.count ?? 0) + 1 });
      return;
    }
    setAttempt(null);
    if (step === 'mail' && !draft.isReady && !(await draft.create(form, frame, organisation))) {
      return;
    }
    if (next) {
      goTo(next);
    }
  }

  function mainLabel(): string {
    if (isOver || step === 'done') {
      return tabWords.note.finished;
    }
    if (step === 'call') {
      return tabWords.call.toOutcome;
    }
    if (step === 'mail' && !draft.isReady) {
      return isClientAway ? tabWords.mail.create : tabWords.mail.clientAway;
    }
    return words.next;
  }

  // On the first of these a call is what the screen is about, on the others the note.
  const isSecond = (step === 'call' && form.conversation.medium === null) || step === 'done' || isOver;
  return (
    <FlowContext value={flow}>
      <CallContext value={call}>
        <ScreenCover isShown>
          {(cover) => (
            <div className={styles.root}>
              <CallTop onCover={cover} onClose={onClose} isEmpty={session === begun} />
              <StepsLine
                steps={steps.map((name) => ({
                  name,
                  label: tabWords.call.steps[name],
                  isReady: isFilledIn(session, name, frame),
                }))}
                current={step}
                onGo={goTo}
              />
              {problems.length > 0 && attempt && <ProblemSummary attempt={attempt.count} />}
              <CurrentScreen draft={draft} isClientAway={isClientAway} />
              <FlowFooter
                main={mainLabel()}
                isSecond={isSecond}
                isUnderWay={draft.asked.phase === 'asking'}
                onMain={() => void goOn()}
                onBack={previous ? () => goTo(previous) : null}
              />
            </div>
          )}
        </ScreenCover>
      </CallContext>
    </FlowContext>
  );
}

/** Calling asks for nothing of its own; the mail and the note come last. */
function isFilledIn(session: CallSession, step: CallStep, frame: HandoffFrame): boolean {
  switch (step) {
    case 'consent':
    case 'outcome':
    case 'data':
      return callProblems(session, step, frame).length === 0;
    case 'call':
      return session.form.conversation.medium !== null;
    case 'mail':
    case 'done':
      return false;
  }
}
