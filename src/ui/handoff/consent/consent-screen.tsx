import { Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ClientAnswer } from '../../../core/handoff/form/handoff-form';
import { consentFindings } from '../../../core/handoff/form/consent-of-form';
import { CONSENT_POINTS } from '../../../core/consent/consent';
import type { Organisation } from '../../../core/partners/directory';
import { consentInWords } from '../../../core/language/handoff/catalogue';
import { ActionButton } from '../../action-button';
import { Choices } from '../parts/choices';
import { FieldProblem } from '../parts/field-problem';
import { idOf, useFlow } from '../parts/flow-context';
import { Screen } from '../parts/screen';
import { PrintButton } from '../papers/print-button';
import { GroupAnswers } from './group-answers';
import { NecessityPart } from './necessity-part';
import { NoConsentPart } from './no-consent-part';
import { Particulars } from './particulars';

const useStyles = makeStyles({
  client: { ...typographyStyles.body2, margin: 0 },
  told: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.body1, margin: 0 },
});

/** What the client answers, in the client's own voice: the screen may be turned to them. */
export function ConsentScreen({ organisation }: { readonly organisation: Organisation }) {
  const { form, words } = useFlow();
  switch (form.answer) {
    case 'necessity':
      return (
        <Screen key="necessity" title={words.necessity.title}>
          <NecessityPart />
        </Screen>
      );
    case 'no':
      return (
        <Screen key="no" title={words.consent.refusedTitle}>
          <NoConsentPart sentence={words.consent.refused} />
        </Screen>
      );
    case 'withdrawn':
      return (
        <Screen key="withdrawn" title={words.consent.withdrawnTitle}>
          <NoConsentPart sentence={words.consent.withdrawn} />
        </Screen>
      );
    case 'all':
    case 'some':
    case null:
      return (
        <Screen key="ask" title={words.consent.title(organisation.name)}>
          <Question partner={organisation.name} />
          {form.answer !== null && <Agreement partner={organisation.name} />}
        </Screen>
      );
  }
}

function Question({ partner }: { readonly partner: string }) {
  const styles = useStyles();
  const flow = useFlow();
  const { form, dispatch, words } = flow;
  const { intro, intake, all, some, none, noneIsFine, title, withdraw } = words.consent;
  const options: readonly { value: ClientAnswer; label: string }[] = [
    { value: 'all', label: all },
    { value: 'some', label: some },
    { value: 'no', label: none },
  ];
  return (
    <>
      <p className={styles.client}>{intro(partner)}</p>
      <p className={styles.client}>{intake}</p>
      <Choices
        field="answer"
        title={title(partner)}
        isTitleHidden
        options={options}
        chosen={form.answer}
        onChoose={(answer) => dispatch({ type: 'fill', fields: { answer } })}
      />
      <p className={styles.client}>{noneIsFine}</p>
      {form.answer === null && (
        <ActionButton
          weight="quiet"
          onAct={() => dispatch({ type: 'fill', fields: { answer: 'withdrawn' } })}
        >
          {withdraw}
        </ActionButton>
      )}
    </>
  );
}

function Agreement({ partner }: { readonly partner: string }) {
  const styles = useStyles();
  const flow = useFlow();
  const { form, dispatch, words, handoffWords, frame, language } = flow;
  const { formTitle, oral, written, informedTitle, informed } = words.consent;
  const notes =
    frame === null ? [] : consentFindings(form, frame).filter(({ severity }) => severity !== 'block');
  return (
    <>
      {form.answer === 'some' && <GroupAnswers partner={partner} />}
      <Choices
        field="consentForm"
        title={formTitle}
        isRow
        options={[
          { value: 'oral', label: oral },
          { value: 'written', label: written },
        ]}
        chosen={form.consentForm}
        onChoose={(consentForm) => dispatch({ type: 'fill', fields: { consentForm } })}
      />
      {form.consentForm === 'written' && <PrintButton paper="form" />}
      <div>
        <h3 className={styles.title}>{informedTitle}</h3>
        <ul className={styles.told}>
          {CONSENT_POINTS.map((point) => (
            <li key={point}>{handoffWords.points[point]}</li>
          ))}
        </ul>
        <Checkbox
          id={idOf('informed')}
          label={informed}
          checked={form.isInformed}
          onChange={(_, { checked }) => dispatch({ type: 'fill', fields: { isInformed: checked === true } })}
        />
        <FieldProblem field="informed" />
      </div>
      {notes.map(({ wording }) => (
        <p key={wording.key} className={styles.note}>
          {consentInWords(wording, language)}
        </p>
      ))}
      <Particulars />
    </>
  );
}
