import { useAnnounce } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { Statement } from '../../../core/mail/draft';
import type { Question } from '../../../core/mail/question';
import { Switch } from '../../../ui/switch';
import { useTakeFocus } from '../../../ui/use-take-focus';
import { AnswerForm } from '../answers/answer-form';
import { answerTo, withAnswer, withoutAnswer } from '../answers/statement';
import { usePaneWords } from '../pane-language';
import { DoneNote } from '../parts/done-note';
import { TroubleNote } from '../parts/trouble-note';
import type { MailChanges } from '../repairs/use-mail-changes';
import { clientReason } from './client-reason';
import type { AboutClient } from './about-mail';
import { saidOfClient } from './client-statement';

const ACT = 'isClientMail';

interface ClientSwitchProps {
  readonly verdict: AboutClient;
  readonly statement: Statement;
  readonly changes: MailChanges;
  /** The same answer was given in the list of findings. */
  readonly isDeniedNow: boolean;
  readonly onFocusTaken: () => void;
}

/**
 * "This mail is about a client": said by the caseworker, or plain from the mail itself. What was only found in its text, the
 * caseworker can contradict, and then says what it is about.
 */
export function ClientSwitch({
  verdict,
  statement,
  changes,
  isDeniedNow,
  onFocusTaken: endDenying,
}: ClientSwitchProps) {
  const { words } = usePaneWords();
  const { announce } = useAnnounce();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [hasTried, setHasTried] = useState(false);
  // What came in the place of a button that was pressed, until it has the focus.
  const [replaced, setReplaced] = useState<'answer' | 'switch' | null>(null);
  const onFocusTaken = useCallback(() => {
    setReplaced(null);
    endDenying();
  }, [endDenying]);
  const control = useTakeFocus<HTMLInputElement>(replaced === 'switch' ? 'replaced' : null, onFocusTaken);
  const { clientSignals: signals, notClientMail: question } = verdict;
  const reason = clientReason(signals, words.about.because);
  const isClientMail = signals.length > 0;
  const given = question === null ? undefined : answerTo(statement, question);
  const staysOn = hasTried && question === null ? reason : null;
  useEffect(() => {
    if (staysOn !== null) {
      announce(`${words.about.staysOn} ${staysOn}`, { alert: true });
    }
  }, [announce, words, staysOn]);

  const state = (value: (now: Statement) => Statement) =>
    changes.perform(ACT, (draft) => [{ kind: 'statement', value: value(draft.statement) }]);

  async function declare(isDeclared: boolean) {
    const staysAsItIs = !isDeclared && reason !== null;
    if (statement.isClientMail !== isDeclared) {
      setWanted(staysAsItIs ? null : isDeclared);
      await state((now) => saidOfClient(now, isDeclared));
      setWanted(null);
    }
    setHasTried(staysAsItIs);
  }

  async function deny(asked: Question, why: string) {
    const denied = await changes.perform(ACT, (draft) => [
      { kind: 'statement', value: withAnswer(draft.statement, asked, why) },
      // Schakel protected the mail for what it took it for; protecting it again stays possible.
      ...(draft.protection.header === null ? [] : [{ kind: 'header' as const, value: null }]),
    ]);
    if (denied) {
      setHasTried(false);
      setReplaced('answer');
    }
  }

  async function takeBack(answered: Question) {
    if (await state((now) => withoutAnswer(now, answered))) {
      setReplaced('switch');
    }
  }

  const hint = isClientMail ? reason : words.about.isClientMailHint;
  return (
    <>
      <Switch
        label={words.about.isClientMail}
        hint={staysOn === null ? hint : `${words.about.staysOn} ${staysOn}`}
        isOn={wanted ?? isClientMail}
        control={control}
        onSwitch={(isOn) => void declare(isOn)}
      />
      {question && hasTried && !given && (
        <AnswerForm
          question={question}
          isOpened
          isUnderWay={changes.isUnderWay(ACT)}
          onAnswer={(why) => void deny(question, why)}
        />
      )}
      {question && given && (
        <DoneNote
          focusReason={replaced === 'answer' || isDeniedNow ? 'replaced' : null}
          onFocusTaken={onFocusTaken}
          trouble={null}
          onTakeBack={() => void takeBack(question)}
        >
          {given.reason === ''
            ? words.findings.answers[question.id].button
            : words.findings.answered(given.reason)}
        </DoneNote>
      )}
      <TroubleNote trouble={changes.troubleWith(ACT)} />
    </>
  );
}
