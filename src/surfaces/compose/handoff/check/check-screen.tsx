import { Checkbox, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { CALL_OUTCOMES } from '../../../../core/mail/handoff-mark';
import { consentFindings } from '../../../../core/handoff/form/consent-of-form';
import { consentInWords } from '../../../../core/language/handoff/catalogue';
import { ActionButton } from '../../../../ui/action-button';
import { Choices } from '../../../../ui/handoff/parts/choices';
import { Disclosure } from '../../../../ui/handoff/parts/disclosure';
import { useFlow } from '../../../../ui/handoff/parts/flow-context';
import { ReferenceFields } from '../../../../ui/handoff/parts/reference-fields';
import { Screen } from '../../../../ui/handoff/parts/screen';
import { TextField } from '../../../../ui/handoff/parts/text-field';
import { AnswerList } from './answer-list';
import { answersOf } from './answers';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** All answers once more, and what only now can be said: the call, and who stands in. */
export function CheckScreen() {
  const styles = useStyles();
  const flow = useFlow();
  const { form, words, organisation, frame, language } = flow;
  const [isDirectShown, setDirectShown] = useState(false);
  const channels = organisation?.channels ?? [];
  const findings = frame === null ? [] : consentFindings(form, frame);
  return (
    <Screen title={words.check.title}>
      <AnswerList answers={answersOf(flow, isDirectShown)} />
      {organisation !== null && (
        <ActionButton weight="quiet" onAct={() => setDirectShown(!isDirectShown)}>
          {isDirectShown ? words.partner.hideDirect : words.partner.showDirect}
        </ActionButton>
      )}
      {findings.map(({ wording }) => (
        <p key={wording.key} className={styles.text}>
          {consentInWords(wording, language)}
        </p>
      ))}
      <section className={styles.section}>
        <p className={styles.text}>{words.check.callHint}</p>
        {channels.map(({ name, phone }) =>
          phone === null ? null : (
            <Link key={name} href={`tel:${phone}`}>
              {`${name}, ${phone}`}
            </Link>
          ),
        )}
        <CallPart />
      </section>
      <Disclosure title={words.check.about} isOpen={flow.problems.some(({ field }) => field === 'reference')}>
        <FramePart />
      </Disclosure>
    </Screen>
  );
}

function CallPart() {
  const flow = useFlow();
  const { form, dispatch, words } = flow;
  return (
    <>
      <Choices
        field="call"
        title={words.check.callTitle}
        options={CALL_OUTCOMES.map((value) => ({ value, label: words.check.calls[value] }))}
        chosen={form.call}
        onChoose={(call) => dispatch({ type: 'fill', fields: { call } })}
      />
      {form.call !== null && form.call !== 'notTried' && (
        <>
          <Checkbox
            label={words.check.clientPresent}
            checked={form.clientPresent}
            onChange={(_, { checked }) =>
              dispatch({ type: 'fill', fields: { clientPresent: checked === true } })
            }
          />
          <TextField
            label={words.check.calledAt}
            type="time"
            isOptional
            value={form.calledAt}
            onChange={(calledAt) => dispatch({ type: 'fill', fields: { calledAt } })}
          />
        </>
      )}
    </>
  );
}

function FramePart() {
  const styles = useStyles();
  const { form, dispatch, words } = useFlow();
  return (
    <div className={styles.section}>
      <ReferenceFields />
      <TextField
        label={words.check.arrangement}
        isLong
        isOptional
        value={form.arrangement}
        onChange={(value) => dispatch({ type: 'fill', fields: { arrangement: value } })}
      />
    </div>
  );
}
