import { createRoot } from 'react-dom/client';
import { AppFrame } from '../../ui/app-frame';

const root = document.getElementById('schakel');
if (root) {
  // React would print what went wrong in the console, and that could quote what was typed.
  const silently = { onCaughtError: () => undefined, onUncaughtError: () => undefined };
  createRoot(root, silently).render(
    <AppFrame language="nl" colors={null}>
      <main />
    </AppFrame>,
  );
}
