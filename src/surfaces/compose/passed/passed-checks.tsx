import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { RuleId } from '../../../core/policy/policy';
import { counted } from '../../../ui/plural';
import { usePaneWords } from '../pane-language';

const useStyles = makeStyles({
  header: { paddingLeft: 0, paddingRight: 0 },
  panel: { marginLeft: 0, marginRight: 0 },
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
    <Accordion collapsible>
      <AccordionItem value="passed">
        <AccordionHeader as="h2" button={{ className: styles.header }}>
          {counted(words.passed.title, passed.length, language)}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <ul className={styles.list}>
            {passed.map((rule) => (
              <li key={rule}>{sentences[rule]}</li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
