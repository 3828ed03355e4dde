import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useFlow } from '../../../../ui/handoff/parts/flow-context';
import type { GivenAnswer } from './answers';

const useStyles = makeStyles({
  list: { margin: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  label: typographyStyles.body1Strong,
  value: { gridColumn: '1', margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  empty: { gridColumn: '1', margin: 0, color: tokens.colorNeutralForeground3 },
  change: { gridColumn: '2', gridRow: '1', margin: 0 },
  link: { minHeight: '24px' },
});

/** What was answered, each with the way to change it. */
export function AnswerList({ answers }: { readonly answers: readonly GivenAnswer[] }) {
  const styles = useStyles();
  const { words, dispatch } = useFlow();
  return (
    <dl className={styles.list}>
      {answers.map(({ label, value, step }) => (
        <div key={label} className={styles.row}>
          <dt className={styles.label}>{label}</dt>
          <dd className={value === '' ? styles.empty : styles.value}>{value || words.check.empty}</dd>
          <dd className={styles.change}>
            <Link
              as="button"
              className={styles.link}
              aria-label={words.check.changeWhat(label)}
              onClick={() => dispatch({ type: 'goTo', step })}
            >
              {words.check.change}
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}
