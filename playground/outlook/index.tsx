import { policy } from 'organisation';
import { createRoot } from 'react-dom/client';
import { parsePreset } from './model/preset';
import { Playground } from './ui/playground';

const container = document.getElementById('playground');
if (!container) {
  throw new Error('playground/page.html has no element #playground');
}
const { name, value } = policy.protection.header;
createRoot(container).render(
  <Playground
    preset={parsePreset(window.location.search)}
    // The tenant's rule reacts to the very header that the organisation's policy sets.
    rule={{ headerName: name, headerWord: value }}
  />,
);
