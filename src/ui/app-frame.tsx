import { AriaLiveAnnouncer, FluentProvider, makeStyles, type PartialTheme } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, type ReactNode } from 'react';
import type { Language } from '../core/language/language';

const useStyles = makeStyles({ root: { minHeight: '100vh' } });

interface AppFrameProps {
  readonly children: ReactNode;
  readonly language: Language;
  readonly theme: PartialTheme;
}

/** What every screen stands in: the host's theme and language, and a voice for screen readers. */
export function AppFrame({ children, language, theme }: AppFrameProps) {
  const styles = useStyles();
  useLayoutEffect(() => {
    // As a style in the page, the content security policy would refuse it.
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
