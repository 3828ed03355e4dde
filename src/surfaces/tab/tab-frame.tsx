import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useOnline } from './parts/use-online';
import { useTab } from './tab-context';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    maxWidth: '1200px',
    marginInline: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    '@media (min-width: 600px)': { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXXL}` },
  },
});

/** What is so on every screen: its margins, and that there is no connection. */
export function TabFrame({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { words } = useTab();
  const isOnline = useOnline();
  return (
    <main className={styles.root}>
      {!isOnline && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>{words.states.offline}</MessageBarBody>
        </MessageBar>
      )}
      {children}
    </main>
  );
}
