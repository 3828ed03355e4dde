import { makeStyles, tokens, typographyStyles, useAnnounce } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { usePaneWords } from '../pane-language';
import type { Trouble } from '../repairs/use-mail-changes';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  icon: { display: 'flex', height: '20px', alignItems: 'center', color: tokens.colorStatusDangerForeground1 },
});

/** Why pressing a button changed nothing, and what to do; beside that button. */
export function TroubleNote({ trouble }: { readonly trouble: Trouble | null }) {
  const styles = useStyles();
  const { words } = usePaneWords();
  const { announce } = useAnnounce();
  const { outdated, failed } = words.findings;
  const text = trouble && (trouble === 'outdated' ? outdated : failed[trouble]);
  useEffect(() => {
    if (text !== null) {
      announce(text, { alert: true });
    }
  }, [announce, text]);

  return (
    text !== null && (
      <p className={styles.root}>
        <span className={styles.icon} aria-hidden>
          <ErrorCircle16Filled />
        </span>
        {text}
      </p>
    )
  );
}
