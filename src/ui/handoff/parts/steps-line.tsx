import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
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

interface StepsLineProps<Step extends string> {
  /** `isReady`: nothing is missing there any more. */
  readonly steps: readonly { readonly name: Step; readonly label: string; readonly isReady: boolean }[];
  readonly current: Step;
  readonly onGo: (step: Step) => void;
}

/** Where the caseworker is, and the way to every other screen. */
export function StepsLine<Step extends string>({ steps, current, onGo }: StepsLineProps<Step>) {
  const styles = useStyles();
  const { words } = useFlow();
  return (
    <nav aria-label={words.stepsTitle}>
      <ol className={styles.list}>
        {steps.map(({ name, label, isReady }, index) => {
          const isCurrent = name === current;
          return (
            <li key={name}>
              <button
                type="button"
                className={mergeClasses(styles.step, isCurrent && styles.current)}
                aria-current={isCurrent ? 'step' : undefined}
                aria-label={`${index + 1}. ${label}${isReady ? `, ${words.isDone}` : ''}`}
                onClick={() => onGo(name)}
              >
                {isReady && !isCurrent ? (
                  <Checkmark16Regular aria-hidden />
                ) : (
                  <span aria-hidden>{index + 1}</span>
                )}
                <span aria-hidden className={mergeClasses(!isCurrent && styles.label)}>
                  {label}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
