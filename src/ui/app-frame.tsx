import { AriaLiveAnnouncer, FluentProvider, makeStyles, type Theme } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { Language } from '../core/language/language';

const useStyles = makeStyles({ root: { minHeight: '100vh' } });

interface AppFrameProps {
  readonly children: ReactNode;
  readonly language: Language;
  readonly theme: Theme;
}

/** What every screen stands in: the host's theme and language, and a voice for screen readers. */
export function AppFrame({ children, language, theme }: AppFrameProps) {
  const styles = useStyles();
  useEffect(() => {
    // A style in the page itself is refused by the content security policy, and static styles of Griffel don't build.
    document.body.style.margin = '0';
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme}>
      <AriaLiveAnnouncer>
        <div className={styles.root}>{children}</div>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
