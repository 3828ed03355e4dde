import { policy } from 'organisation';
import { createRoot } from 'react-dom/client';
import { readItem, reportSent } from './browser/mailbox-door';
import { parsePreset } from './model/preset';
import { Playground } from './ui/playground';

async function start(container: HTMLElement) {
  const preset = parsePreset(window.location.search);
  const { name, value } = policy.protection.header;
  createRoot(container).render(
    <Playground
      preset={preset}
      // The tenant's rule reacts to the very header that the organisation's policy sets.
      rule={{ headerName: name, headerWord: value }}
      mailbox={{
        opened: preset.item === null ? null : await readItem(preset.item),
        onSent: (mail) => void reportSent(mail),
      }}
    />,
  );
}

const container = document.getElementById('playground');
if (!container) {
  throw new Error('playground/page.html has no element #playground');
}
void start(container);
