/**
 * Playground supplement, loaded before office.js; no part of the product.
 *
 * The office.js of npm expects the old MicrosoftAjax.js beside it, which npm doesn't have and which it would load from
 * Microsoft's content network. The playground and its tests run without any network.
 */
import { provideMicrosoftAjax, type AjaxWindow } from './microsoft-ajax';

provideMicrosoftAjax(window as unknown as AjaxWindow);
