import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useArchiveWords } from './use-archive-words';

const useStyles = makeStyles({
  root: { alignSelf: 'stretch' },
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
  },
});

/** How a password gets to the right person by another way than the mail. */
export function HandingOver() {
  const styles = useStyles();
  const { card } = useArchiveWords();
  return (
    <Accordion collapsible className={styles.root}>
      <AccordionItem value="help">
        <AccordionHeader as="h3" button={{ className: styles.header }}>
          {card.helpTitle}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <ul className={styles.list}>
            {card.help.map((tip) => (
              <li key={tip}>{tip}</li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
