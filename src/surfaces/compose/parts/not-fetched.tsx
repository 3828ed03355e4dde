import { makeStyles, tokens } from '@fluentui/react-components';
import { ActionButton } from '../../../ui/action-button';
import { usePaneWords } from '../pane-language';
import { ErrorNote } from '../../../ui/error-note';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalM,
  },
});

interface NotFetchedProps {
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

/** In the place of a part of Schakel that could not be fetched. */
export function NotFetched({ isRetrying, onRetry }: NotFetchedProps) {
  const styles = useStyles();
  const { fetching, verdict } = usePaneWords().words;
  return (
    <div className={styles.root}>
      <ErrorNote text={`${fetching.failed} ${fetching.advice}`} />
      <ActionButton weight="main" isUnderWay={isRetrying} onAct={onRetry}>
        {verdict.retry}
      </ActionButton>
    </div>
  );
}
