import { directory } from 'partners';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useReducer, useState, type ReactNode } from 'react';
import { chosenGroups } from '../../../core/handoff/form/consent-of-form';
import { formOfMail } from '../../../core/handoff/form/form-of-mail';
import { frameOf, senderOf } from '../../../core/handoff/form/frame-of-form';
import { STEPS, type HandoffForm, type Step } from '../../../core/handoff/form/handoff-form';
import { mailOf } from '../../../core/handoff/form/mail-of-form';
import { nextForm, type FormAction } from '../../../core/handoff/form/next-form';
import { problemsIn } from '../../../core/handoff/form/problems';
import type { HandoffFrame } from '../../../core/handoff/handoff';
import { flowCatalogue } from '../../../core/language/flow/catalogue';
import { handoffCatalogue } from '../../../core/language/handoff/catalogue';
import type { MailDraft } from '../../../core/mail/draft';
import { partnerIndex } from '../../../core/partners/partner-index';
import type { Policy } from '../../../core/policy/policy';
import type { ComposeMail } from '../../../hosts/outlook';
import { ActionButton } from '../../../ui/action-button';
import { useToday } from '../../../ui/use-today';
import { usePaneWords } from '../pane-language';
import { TroubleNote } from '../parts/trouble-note';
import type { MailChanges } from '../repairs/use-mail-changes';
import { CheckScreen } from './check/check-screen';
import { ConsentScreen } from '../../../ui/handoff/consent/consent-screen';
import { ConsultScreen } from './consult/consult-screen';
import { DataScreen } from '../../../ui/handoff/data/data-screen';
import { useClientName } from './use-client-name';
import { DoneScreen } from './done/done-screen';
import { INSERT, useInsertion } from './done/use-insertion';
import { PartnerScreen } from './partner/partner-screen';
import { FlowContext, type Flow } from '../../../ui/handoff/parts/flow-context';
import { FlowFooter } from '../../../ui/handoff/parts/flow-footer';
import { ProblemSummary } from '../../../ui/handoff/parts/problem-summary';
import { ScreenCover } from '../../../ui/handoff/parts/screen-cover';
import { StepsLine } from '../../../ui/handoff/parts/steps-line';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    // The footer stays in sight, and never over the field that has the focus.
    '& :focus': { scrollMarginBottom: '120px' },
  },
  top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

interface HandoffFlowProps {
  readonly mail: ComposeMail;
  /** As last read. */
  readonly draft: MailDraft;
  readonly changes: MailChanges;
  readonly policy: Policy;
  /** What the check says of the mail as it is. */
  readonly verdictLine: ReactNode;
  /** Whether its tab is the one that shows. */
  readonly isShown: boolean;
}

/** From a conversation with the client to a mail and a note. What is filled in lives here, and nowhere else. */
export function HandoffFlow({ mail, draft, changes, policy, verdictLine, isShown }: HandoffFlowProps) {
  const styles = useStyles();
  const { language } = usePaneWords();
  const words = flowCatalogue(language);
  const partners = partnerIndex(directory);
  const today = useToday();
  const [form, change] = useReducer(nextForm, null, () => formOfMail(draft, partners, today));
  const [attempt, setAttempt] = useState<{ readonly step: Step; readonly count: number } | null>(null);
  const [isConsulting, setConsulting] = useState(false);
  useClientName(form.data.identity.name, changes);

  const organisation = form.partner === null ? null : (partners.organisationById(form.partner) ?? null);
  const frame = useMemo(
    () => organisation && frameOf(form, organisation, senderOf(draft.from, partners), today),
    [form, organisation, draft.from, partners, today],
  );
  const insertion = useInsertion(
    mail,
    changes,
    policy,
    partners,
    mailOf(form, frame, organisation, language),
  );
  const problems = attempt === null ? [] : problemsIn(form, attempt.step, frame);
  const dispatch = (action: FormAction) => {
    if (action.type !== 'fill' && action.type !== 'goTo') {
      setAttempt(null);
    }
    change(action);
  };
  const flow: Flow = {
    form,
    dispatch,
    directory,
    language,
    words,
    handoffWords: handoffCatalogue(language),
    ownOrganisation: partners.organisationAt(draft.from.address)?.id ?? null,
    organisation,
    frame,
    problems,
  };

  const isInMail = draft.handoff !== null;
  const isOver = form.step === 'consent' && (form.answer === 'no' || form.answer === 'withdrawn');
  const beside = (distance: number) => STEPS[STEPS.indexOf(form.step) + distance];
  const previous = beside(-1);

  async function goOn() {
    const { step } = form;
    if (problemsIn(form, step, frame).length > 0) {
      setAttempt({ step, count: (attempt?.count ?? 0) + 1 });
      return;
    }
    setAttempt(null);
    if (step === 'check' && !(await insertion.insert())) {
      return;
    }
    const next = beside(1);
    if (next) {
      change({ type: 'goTo', step: next });
    }
  }

  function mainLabel(): string | null {
    if (form.step === 'done' || isOver) {
      return null;
    }
    if (form.step !== 'check') {
      return words.next;
    }
    return isInMail ? words.check.correct : words.check.insert;
  }

  return (
    <FlowContext value={flow}>
      <ScreenCover isShown={isShown}>
        {(cover) => (
          <div className={styles.root}>
            <div className={styles.top}>
              <ActionButton onAct={cover}>{words.cover.button}</ActionButton>
              {!isConsulting && form.answer !== 'necessity' && form.step !== 'done' && (
                <ActionButton weight="quiet" onAct={() => dispatch({ type: 'necessity' })}>
                  {words.necessity.link}
                </ActionButton>
              )}
            </div>
            {isConsulting ? (
              <ConsultScreen changes={changes} onBack={() => setConsulting(false)} />
            ) : (
              <>
                <StepsLine
                  steps={STEPS.map((name) => ({
                    name,
                    label: words.steps[name],
                    isReady: isFilledIn(form, name, frame),
                  }))}
                  current={form.step}
                  onGo={(step) => dispatch({ type: 'goTo', step })}
                />
                {problems.length > 0 && attempt && <ProblemSummary attempt={attempt.count} />}
                <CurrentScreen
                  flow={flow}
                  isInMail={isInMail}
                  verdictLine={verdictLine}
                  onConsult={() => setConsulting(true)}
                />
                <TroubleNote trouble={changes.troubleWith(INSERT)} />
                {insertion.lacking.length > 0 && <p role="alert">{words.done.notKept(insertion.lacking)}</p>}
                <FlowFooter
                  main={mainLabel()}
                  isUnderWay={changes.isUnderWay(INSERT)}
                  onMain={() => void goOn()}
                  onBack={previous ? () => change({ type: 'goTo', step: previous }) : null}
                />
              </>
            )}
          </div>
        )}
      </ScreenCover>
    </FlowContext>
  );
}

/** The last two screens ask for nothing of their own. */
function isFilledIn(form: HandoffForm, step: Step, frame: HandoffFrame | null): boolean {
  return (
    step !== 'check' &&
    step !== 'done' &&
    (step !== 'data' || chosenGroups(form).length > 0) &&
    problemsIn(form, step, frame).length === 0
  );
}

interface CurrentScreenProps {
  readonly flow: Flow;
  readonly isInMail: boolean;
  readonly verdictLine: ReactNode;
  readonly onConsult: () => void;
}

/** Without a partner there is nobody to agree to: every screen but the last asks for that first. */
function CurrentScreen({
  flow: { form, organisation, dispatch },
  isInMail,
  verdictLine,
  onConsult,
}: CurrentScreenProps) {
  switch (form.step) {
    case 'partner':
      return <PartnerScreen onConsult={onConsult} />;
    case 'consent':
      return organisation === null ? (
        <PartnerScreen onConsult={onConsult} />
      ) : (
        <ConsentScreen organisation={organisation} />
      );
    case 'data':
      return <DataScreen />;
    case 'check':
      return <CheckScreen />;
    case 'done':
      return (
        <DoneScreen
          isInMail={isInMail}
          verdictLine={verdictLine}
          onStartOver={() => dispatch({ type: 'startOver' })}
        />
      );
  }
}
