import { makeStyles, PresenceBadge, tokens, typographyStyles } from '@fluentui/react-components';
import type { Presence } from '../../../hosts/graph';
import { useTab } from '../tab-context';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** What Teams says of somebody now: a hint, as opening hours are the fact. Nothing where it says nothing. */
export function PresenceLine({ presence }: { readonly presence: Presence | undefined }) {
  const styles = useStyles();
  const { words } = useTab();
  return (
    presence !== undefined && (
      <span className={styles.root}>
        <PresenceBadge size="extra-small" status={presence} aria-hidden />
        {`${words.presence.title}: ${words.presence.states[presence]}`}
      </span>
    )
  );
}
