import { useState } from 'react';
import type { Organisation } from '../../core/partners/directory';
import { Tabs } from '../../ui/tabs';
import { Fetched } from './parts/fetched';
import { PartnersView } from './partners/partners-view';
import { useTab } from './tab-context';
import type { DirectoryState } from './use-directory';

const loadCall = () => import(/* webpackChunkName: 'call' */ './call');
const loadOpen = () => import(/* webpackChunkName: 'open' */ './open');
const loadMeeting = () => import(/* webpackChunkName: 'meeting' */ './meeting');

type Part = 'partners' | 'open' | 'meeting';

/** What the caseworker is doing: calling, or one of the three parts beside it. During a call nothing else is on screen (H1). */
export function TabView({ state }: { readonly state: DirectoryState }) {
  const { words } = useTab();
  const [chosen, setChosen] = useState<Part>('partners');
  const [visited, setVisited] = useState<readonly Part[]>(['partners']);
  const [call, setCall] = useState<{
    readonly partner: Organisation;
    readonly clientPresent: boolean;
  } | null>(null);
  if (call !== null) {
    return (
      <Fetched load={loadCall}>
        {({ CallFlow }) => (
          <CallFlow
            organisation={call.partner}
            clientPresent={call.clientPresent}
            onClose={() => setCall(null)}
          />
        )}
      </Fetched>
    );
  }
  const parts = {
    partners: (
      <PartnersView state={state} onCall={(partner, clientPresent) => setCall({ partner, clientPresent })} />
    ),
    open: <Fetched load={loadOpen}>{({ OpenHandoffs }) => <OpenHandoffs />}</Fetched>,
    meeting: <Fetched load={loadMeeting}>{({ MeetingView }) => <MeetingView />}</Fetched>,
  };
  return (
    <Tabs
      title={words.tabs.title}
      tabs={(['partners', 'open', 'meeting'] as const).map((name) => ({
        name,
        label: words.tabs[name],
        content: visited.includes(name) ? parts[name] : null,
      }))}
      chosen={chosen}
      onChoose={(name) => {
        setChosen(name);
        setVisited(visited.includes(name) ? visited : visited.concat(name));
      }}
    />
  );
}
