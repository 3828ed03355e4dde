import { languageOf, type Language } from '../../core/language/language';
import type { IncomingMail } from '../../hosts/outlook';
import { AppFrame } from '../../ui/app-frame';
import { ErrorBoundary } from '../../ui/error-boundary';
import { themeFor } from '../../ui/theme/theme';
import { PaneColumn } from '../pane/pane-column';
import { useHostTheme } from '../pane/use-host-theme';
import { useOpening } from '../pane/use-opening';
import { Notice } from './notice';
import { ReadPane } from './read-pane';
import { ReadLanguage } from './words';

interface AppProps {
  readonly open: () => Promise<IncomingMail>;
  /** The language that the organisation chose; `null` to follow Outlook's. */
  readonly ownLanguage: Language | null;
}

/** The read pane in Outlook's language and colours, whatever becomes of it. */
export function App({ open, ownLanguage }: AppProps) {
  const [opening, retry] = useOpening(open);
  const mail = opening.phase === 'open' ? opening.mail : null;
  const colors = useHostTheme(mail);
  const language = ownLanguage ?? languageOf(mail?.locale ?? navigator.language);
  if (opening.phase === 'opening') {
    // Outlook's own background shows, and not a white flash in a dark window.
    return null;
  }
  return (
    <AppFrame language={language} theme={themeFor(colors)}>
      <ReadLanguage value={language}>
        <PaneColumn>
          <ErrorBoundary fallback={(again) => <Notice kind="unreadable" onRetry={again} />}>
            {opening.phase === 'open' && <ReadPane mail={opening.mail} />}
            {opening.phase === 'waiting' && <Notice kind="reading" />}
            {opening.phase === 'failed' && <Notice kind="unreadable" onRetry={retry} />}
          </ErrorBoundary>
        </PaneColumn>
      </ReadLanguage>
    </AppFrame>
  );
}
