import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useStore } from '../../common/ui/use-store';
import { useShell, useTeamsWording } from './shell-context';

const useStyles = makeStyles({
  content: { display: 'grid', rowGap: tokens.spacingVerticalM },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What Teams would open now. */
export function OpenedView() {
  const styles = useStyles();
  const { opened: store } = useShell();
  const opened = useStore(store);
  const { opened: wording } = useTeamsWording();
  if (!opened) {
    return null;
  }
  const people = opened.kind === 'chat' ? opened.users : opened.attendees;
  return (
    <Dialog open onOpenChange={() => store.set(null)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{wording[opened.kind]}</DialogTitle>
          <DialogContent className={styles.content}>
            <dl className={styles.facts}>
              {opened.kind === 'meeting' && (
                <>
                  <dt>{wording.subject}</dt>
                  <dd>{opened.subject}</dd>
                </>
              )}
              <dt>{wording.withPeople}</dt>
              <dd>{people.join(', ')}</dd>
            </dl>
            <Text className={styles.quiet}>{wording.hint}</Text>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => store.set(null)}>
              {wording.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
