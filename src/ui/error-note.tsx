import { makeStyles, tokens, typographyStyles, useAnnounce } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import { useEffect } from 'react';

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

/** What went wrong and what to do, beside the button that was pressed; nothing for `null`. */
export function ErrorNote({ text }: { readonly text: string | null }) {
  const styles = useStyles();
  const { announce } = useAnnounce();
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
