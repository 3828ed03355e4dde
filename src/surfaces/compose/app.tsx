import { languageOf } from '../../core/language/language';
import type { PartnerDirectory } from '../../core/partners/directory';
import type { Policy } from '../../core/policy/policy';
import type { ComposeMail } from '../../hosts/outlook';
import { AppFrame } from '../../ui/app-frame';
import { ErrorBoundary } from '../../ui/error-boundary';
import { Skeleton } from '../../ui/skeleton';
import { themeFor } from '../../ui/theme/theme';
import { PaneColumn } from '../pane/pane-column';
import { useHostTheme } from '../pane/use-host-theme';
import { useOpening } from '../pane/use-opening';
import { BrokenPane } from './broken-pane';
import { ComposePane } from './compose-pane';
import { PaneLanguage } from './pane-language';
import { OpeningLine } from './verdict/opening-line';
import { nl } from './words/nl';
import { useWords } from './words/use-words';

interface AppProps {
  readonly open: () => Promise<ComposeMail>;
  readonly policy: Policy;
  readonly directory: PartnerDirectory;
}

/** The compose pane in Outlook's language and colours, whatever becomes of it. */
export function App({ open, policy, directory }: AppProps) {
  const [opening, retry] = useOpening(open);
  const mail = opening.phase === 'open' ? opening.mail : null;
  const colors = useHostTheme(mail);
  const isOpening = opening.phase === 'opening';
  // Until Outlook has told its language, words would be fetched that nobody reads.
  const words = useWords(
    policy.language ?? (isOpening ? null : languageOf(mail?.locale ?? navigator.language)),
  );
  if (isOpening) {
    // Outlook's own background shows, and not a white flash in a dark window.
    return null;
  }
  return (
    <AppFrame language={(words ?? nl).language} theme={themeFor(colors)}>
      <PaneLanguage value={words ?? nl}>
        <PaneColumn>
          <ErrorBoundary fallback={(again) => <BrokenPane onRetry={again} />}>
            {words === null && <Skeleton says={nl.words.fetching.underWay} />}
            {words !== null && opening.phase === 'open' && (
              <ComposePane mail={opening.mail} policy={policy} directory={directory} />
            )}
            {words !== null && opening.phase !== 'open' && <OpeningLine opening={opening} onRetry={retry} />}
          </ErrorBoundary>
        </PaneColumn>
      </PaneLanguage>
    </AppFrame>
  );
}
