import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { Language } from '../core/language/language';

// In a page itself, the content security policy would refuse it.
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });
const useStyles = makeStyles({ root: { minHeight: '100vh' } });

interface AppFrameProps {
  readonly children: ReactNode;
  readonly language: Language;
  readonly theme: Theme;
}

/** What every screen stands in: the host's theme and language, and a voice for screen readers. */
export function AppFrame({ children, language, theme }: AppFrameProps) {
  usePageStyles();
  const styles = useStyles();
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
