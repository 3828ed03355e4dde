import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RuleId } from '../../../core/policy/policy';
import { Fold } from '../../../ui/fold';
import { counted } from '../../../ui/plural';
import { usePaneWords } from '../pane-language';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** What is so once a rule found nothing. */
export type PassedSentences = Readonly<Record<RuleId, string>>;

interface PassedChecksProps {
  readonly passed: readonly RuleId[];
  readonly sentences: PassedSentences;
}

/** What needs nobody's attention: counted, and told to who asks. */
export function PassedChecks({ passed, sentences }: PassedChecksProps) {
  const styles = useStyles();
  const { words, language } = usePaneWords();
  return (
    <Fold title={counted(words.passed.title, passed.length, language)} level="h2">
      <ul className={styles.list}>
        {passed.map((rule) => (
          <li key={rule}>{sentences[rule]}</li>
        ))}
      </ul>
    </Fold>
  );
}
