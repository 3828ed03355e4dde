import { directory, policy } from 'organisation';
import { createRoot } from 'react-dom/client';
import { keepTabNatural, openComposeMail } from '../../hosts/outlook';
import { App } from './app';

keepTabNatural();
const open = () => openComposeMail(policy);
const root = document.getElementById('schakel');
if (root) {
  // React would print what went wrong in the console, and that could quote the mail.
  const silently = { onCaughtError: () => undefined, onUncaughtError: () => undefined };
  createRoot(root, silently).render(<App open={open} policy={policy} directory={directory} />);
}
