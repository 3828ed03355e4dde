import { useEffect, useState } from 'react';
import { languageOf } from '../../core/language/language';
import { tabCatalogue } from '../../core/language/tab/catalogue';
import type { PartnerDirectory } from '../../core/partners/directory';
import type { Policy } from '../../core/policy/policy';
import type { Graph } from '../../hosts/graph';
import type { TeamsHost } from '../../hosts/teams';
import { ActionButton } from '../../ui/action-button';
import { AppFrame } from '../../ui/app-frame';
import { ErrorBoundary } from '../../ui/error-boundary';
import { teamsTheme } from '../../ui/theme/teams-theme';
import { Notice } from './parts/notice';
import { useNow } from './parts/use-now';
import { TabContext, type Tab } from './tab-context';
import { TabFrame } from './tab-frame';
import { TabView } from './tab-view';
import { useDirectory } from './use-directory';
import { useHostTheme } from './use-host-theme';

interface AppProps {
  /** Never rejects. */
  readonly openHost: () => Promise<TeamsHost>;
  readonly graph: Graph;
  readonly policy: Policy;
  /** The directory that ships. */
  readonly directory: PartnerDirectory;
  /** Whether the tenant has a list of its own (A3). */
  readonly hasList: boolean;
}

/** The tab in its host's language and colours. Until the host says them, its own background shows. */
export function App({ openHost, ...rest }: AppProps) {
  const [host, setHost] = useState<TeamsHost | null>(null);
  useEffect(() => {
    void openHost().then(setHost);
  }, [openHost]);
  return host && <HostedApp host={host} {...rest} />;
}

type HostedAppProps = Omit<AppProps, 'openHost'> & { readonly host: TeamsHost };

function HostedApp({ host, graph, policy, directory, hasList }: HostedAppProps) {
  const theme = useHostTheme(host);
  const language = policy.language ?? languageOf(host.locale);
  const words = tabCatalogue(language);
  const state = useDirectory(graph, directory, hasList);
  const { now, today } = useNow();
  const tab: Tab = {
    host,
    graph,
    language,
    words,
    policy,
    directory: state.directory,
    caseworker: { displayName: '', address: host.userAddress ?? '' },
    now,
    today,
  };
  const broken = (retry: () => void) => (
    <Notice title={words.states.broken} detail={words.states.brokenDetail}>
      <ActionButton weight="main" onAct={retry}>
        {words.states.retry}
      </ActionButton>
    </Notice>
  );
  return (
    <AppFrame language={language} theme={teamsTheme(theme)}>
      <TabContext value={tab}>
        <TabFrame>
          <ErrorBoundary fallback={broken}>
            <TabView state={state} />
          </ErrorBoundary>
        </TabFrame>
      </TabContext>
    </AppFrame>
  );
}
