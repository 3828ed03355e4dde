import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { ORIGINS } from '../../../tools/deployment/served-files';

const OFFICE = 'node_modules/@microsoft/office-js/dist';
const PLAYGROUND = 'dist/playground';

/** Where office.js comes from in production. */
const HOSTED = '/lib/1/hosted/';

/**
 * Stands in for Microsoft around a deployed Schakel: office.js at its own address, and Outlook on the same host. All other
 * files come from the host, untouched.
 */
export async function standInForMicrosoft(context: BrowserContext, host: string): Promise<void> {
  const { origin } = new URL(host);
  await context.route(
    ({ href }) => isStoodInFor(href),
    (route) => answerForOffice(route, new URL(route.request().url())),
  );
  await context.route(
    (url) =>
      url.origin === origin && (url.pathname === '/outlook' || url.pathname.startsWith('/playground/')),
    (route) => {
      const { pathname } = new URL(route.request().url());
      const file = pathname === '/outlook' ? 'outlook.html' : pathname.slice('/playground/'.length);
      return route.fulfill({ path: path.join(PLAYGROUND, file) });
    },
  );
}

/** Whether an address is Microsoft's, and answered by the test itself. */
export function isStoodInFor(address: string): boolean {
  return address.startsWith(`${ORIGINS.scripts[0]}${HOSTED}`);
}

/** office.js of npm, with what the playground adds before and after it. */
function answerForOffice(route: Route, { pathname }: URL): Promise<void> {
  const file = pathname.slice(HOSTED.length).replace(/^AgaveErrorUX\//, 'agaveerrorux/');
  if (file !== 'office.js') {
    return route.fulfill({ path: path.join(OFFICE, file) });
  }
  const parts = [
    path.join(PLAYGROUND, 'microsoft-ajax-shim.js'),
    path.join(OFFICE, 'office.js'),
    path.join(PLAYGROUND, 'office-supplement.js'),
  ];
  const body = parts.map((part) => readFileSync(part, 'utf8')).join('\n;\n');
  return route.fulfill({ body, contentType: 'text/javascript' });
}
