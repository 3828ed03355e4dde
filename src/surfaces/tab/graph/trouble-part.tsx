import { makeStyles, tokens } from '@fluentui/react-components';
import type { GraphTrouble } from '../../../hosts/graph';
import { ActionButton } from '../../../ui/action-button';
import { ErrorNote } from '../../../ui/error-note';
import { useTab } from '../tab-context';
import { troubleText, type Made } from './trouble-text';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
});

interface TroublePartProps {
  readonly trouble: GraphTrouble;
  /** What was asked for, where Graph was to make something. */
  readonly made?: Made;
  /** Asks again; it may open the sign-in window. */
  readonly onRetry: () => void;
}

/** What Graph failed on and the next step; the button is there where a press can help. */
export function TroublePart({ trouble, made, onRetry }: TroublePartProps) {
  const styles = useStyles();
  const { words } = useTab();
  return (
    <div className={styles.root}>
      <ErrorNote text={troubleText(trouble, words, made ?? null)} />
      <ActionButton onAct={onRetry}>
        {trouble.kind === 'signInNeeded' ? words.states.signIn : words.states.retry}
      </ActionButton>
    </div>
  );
}
