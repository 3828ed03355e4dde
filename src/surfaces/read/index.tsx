import { policy } from 'organisation';
import { createRoot } from 'react-dom/client';
import { keepTabNatural, openReceivedMail } from '../../hosts/outlook';
import { App } from './app';

keepTabNatural();
const root = document.getElementById('schakel');
if (root) {
  // React would print what went wrong in the console, and that could quote the mail.
  const silently = { onCaughtError: () => undefined, onUncaughtError: () => undefined };
  createRoot(root, silently).render(<App open={openReceivedMail} ownLanguage={policy.language} />);
}
