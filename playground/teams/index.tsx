import { graph } from 'organisation';
import { directory } from 'partners';
import { createRoot } from 'react-dom/client';
import { USER_ID } from '../tenant/people';
import { createIdentityProvider } from './browser/identity-provider';
import { signInWindow } from './browser/sign-in-window';
import { settleTenant, startTenantOver } from './browser/tenant-door';
import { personName } from './model/person-name';
import { parseTeamsPreset } from './model/preset';
import { createShell } from './model/shell';
import { createBroker } from './sign-in/broker';
import { WINDOW_BLOCKED } from './sign-in/failures';
import { TeamsShell } from './ui/teams-shell';

const { origin, search } = window.location;
const outlook = `${origin}/outlook`;

async function start(container: HTMLElement) {
  const shell = createShell({
    settings: parseTeamsPreset(search),
    outlook,
    nameOf: (target) => personName(directory, target),
    openInBrowser: (href) => window.open(href, '_blank', 'noopener'),
  });
  const { settings } = shell;
  const provider = createIdentityProvider({
    issuer: `${origin}/sign-in`,
    clientId: graph.clientId,
    language: () => settings.get().displayLanguage,
    openWindow: (address) =>
      settings.get().signIn === 'popupBlocked'
        ? Promise.resolve({ ok: false, failure: WINDOW_BLOCKED })
        : signInWindow(address),
  });
  const broker = createBroker({ provider, clientId: graph.clientId, way: () => settings.get().signIn });
  settings.subscribe((changed, previous) => {
    if (changed.tenant !== previous.tenant) {
      void settleTenant(changed.tenant);
    }
  });
  // With its answer the browser gets the cookie by which the tenant knows it again.
  await settleTenant(settings.get().tenant);
  createRoot(container).render(
    <TeamsShell
      shell={shell}
      broker={broker}
      signedIn={{ userId: USER_ID, tenantId: graph.tenantId }}
      tab={`${origin}/tab.html`}
      outlook={outlook}
      onStartOver={() => void startTenantOver().then(() => window.location.reload())}
    />,
  );
}

const container = document.getElementById('playground');
if (!container) {
  throw new Error('playground/page.html has no element #playground');
}
void start(container);
