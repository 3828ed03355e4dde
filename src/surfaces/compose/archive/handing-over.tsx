import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Fold } from '../../../ui/fold';
import { useArchiveWords } from './use-archive-words';

const useStyles = makeStyles({
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
    <Fold title={card.helpTitle} level="h3">
      <ul className={styles.list}>
        {card.help.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </Fold>
  );
}
