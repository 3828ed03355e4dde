import { createRoot } from 'react-dom/client';
import { addressParameters } from '../common/address-parameters';
import { DISPLAY_LANGUAGES } from '../common/languages';
import { StartPage } from './start-page';

const container = document.getElementById('playground');
if (!container) {
  throw new Error('playground/page.html has no element #playground');
}
createRoot(container).render(
  <StartPage
    language={addressParameters(window.location.search).one('lang', DISPLAY_LANGUAGES, 'nl-BE')}
    isDark={window.matchMedia('(prefers-color-scheme: dark)').matches}
  />,
);
