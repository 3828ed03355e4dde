import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Clock16Regular } from '@fluentui/react-icons';
import type { Opening } from '../../../core/partners/opening';
import { useTab } from '../tab-context';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  open: { ...typographyStyles.body1Strong, color: tokens.colorStatusSuccessForeground1 },
});

/** Whether somebody answers now, in words; colour only helps. */
export function OpeningLine({ opening }: { readonly opening: Opening }) {
  const styles = useStyles();
  const { words } = useTab();
  return (
    <span className={mergeClasses(styles.root, opening.kind === 'open' && styles.open)}>
      <Clock16Regular aria-hidden />
      {words.opening(opening)}
    </span>
  );
}
