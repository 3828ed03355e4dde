import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import { chosenGroups } from '../../../core/handoff/form/consent-of-form';
import { STEPS, type Step } from '../../../core/handoff/form/handoff-form';
import { problemsIn } from '../../../core/handoff/form/problems';
import { useFlow } from './flow-context';

const useStyles = makeStyles({
  list: { display: 'flex', gap: tokens.spacingHorizontalXS, margin: 0, padding: 0, listStyleType: 'none' },
  step: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    minWidth: '32px',
    justifyContent: 'center',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    ...typographyStyles.caption1Strong,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
  },
  label: { '@media (max-width: 399px)': { display: 'none' } },
});

/** Where the caseworker is, and the way to every other screen. */
export function StepsLine() {
  const styles = useStyles();
  const { form, dispatch, words, frame } = useFlow();
  const isFilledIn = (step: Step) =>
    step !== 'check' &&
    step !== 'done' &&
    (step !== 'data' || chosenGroups(form).length > 0) &&
    problemsIn(form, step, frame).length === 0;
  return (
    <nav aria-label={words.stepsTitle}>
      <ol className={styles.list}>
        {STEPS.map((step, index) => {
          const isCurrent = step === form.step;
          const isReady = isFilledIn(step);
          return (
            <li key={step}>
              <button
                type="button"
                className={mergeClasses(styles.step, isCurrent && styles.current)}
                aria-current={isCurrent ? 'step' : undefined}
                aria-label={`${index + 1}. ${words.steps[step]}${isReady ? `, ${words.isDone}` : ''}`}
                onClick={() => dispatch({ type: 'goTo', step })}
              >
                {isReady && !isCurrent ? (
                  <Checkmark16Regular aria-hidden />
                ) : (
                  <span aria-hidden>{index + 1}</span>
                )}
                <span aria-hidden className={mergeClasses(!isCurrent && styles.label)}>
                  {words.steps[step]}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
