import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useLasting } from '../../../ui/use-lasting';
import { useTab } from '../tab-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '560px' },
});

/** Milliseconds: until then an empty screen is calmer than a sign of waiting. */
const SHORTLY = 1_000;

/** Stands for what is on its way; nothing during the first second. */
export function Waiting() {
  const styles = useStyles();
  const { words } = useTab();
  const isLasting = useLasting(true, SHORTLY);
  return (
    isLasting && (
      <Skeleton className={styles.root} aria-label={words.states.loading}>
        <SkeletonItem size={32} />
        <SkeletonItem size={64} />
        <SkeletonItem size={64} />
        <SkeletonItem size={64} />
      </Skeleton>
    )
  );
}
