import { graph, policy } from 'organisation';
import { directory } from 'partners';
import { createRoot } from 'react-dom/client';
import { openGraph } from '../../hosts/graph';
import { openTeamsHost } from '../../hosts/teams';
import { App } from './app';

/** Where Graph is: the page says it, so that it can stand elsewhere without another build. */
const graphRoot = document.querySelector<HTMLMetaElement>('meta[name="graph"]')?.content ?? '';
const root = document.getElementById('schakel');
if (root) {
  // React would print what went wrong in the console, and that could quote what was typed.
  const silently = { onCaughtError: () => undefined, onUncaughtError: () => undefined };
  createRoot(root, silently).render(
    <App
      openHost={openTeamsHost}
      graph={openGraph(graph, graphRoot, policy.privateProviders)}
      policy={policy}
      directory={directory}
      hasList={graph.directoryList !== null}
    />,
  );
}
