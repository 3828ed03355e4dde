import { directory, graph, policy } from 'organisation';
import { createRoot } from 'react-dom/client';
import { openTeamsHost } from '../../hosts/teams';
import { App } from './app';

const loadGraph = () => Promise.reject(new Error('graph'));
const root = document.getElementById('schakel');
if (root) {
  // React would print what went wrong in the console, and that could quote what was typed.
  const silently = { onCaughtError: () => undefined, onUncaughtError: () => undefined };
  createRoot(root, silently).render(
    <App
      openHost={openTeamsHost}
      loadGraph={loadGraph}
      policy={policy}
      directory={directory}
      hasList={graph.directoryList !== null}
    />,
  );
}
