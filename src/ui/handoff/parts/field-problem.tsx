import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import type { FieldId } from '../../../core/handoff/form/problems';
import { useFlow } from './flow-context';
import { fieldProblem } from './problem-text';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    margin: 0,
  },
  icon: { display: 'flex', color: tokens.colorStatusDangerForeground1 },
});

/** What is still missing of a group of buttons or boxes; nothing where nothing is. */
export function FieldProblem({ field }: { readonly field: FieldId }) {
  const styles = useStyles();
  const text = fieldProblem(field, useFlow());
  return (
    text !== undefined && (
      <p className={styles.root}>
        <span className={styles.icon} aria-hidden>
          <ErrorCircle16Filled />
        </span>
        {text}
      </p>
    )
  );
}
