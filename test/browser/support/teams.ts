import { readFileSync } from 'node:fs';
import type * as Msal from '@azure/msal-browser';
import type * as MicrosoftTeams from '@microsoft/teams-js';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { address, newPage, type View } from './playground';

export { useBrowser } from './playground';

/** The stand-in Teams in a real browser, with a tab in it. */
export interface Teams {
  readonly page: Page;
  readonly tab: FrameLocator;
  /** The tab's own window, to run a script in. */
  readonly frame: () => Frame;
  /** Who is being called, and what becomes of it. */
  readonly callView: Locator;
}

/** What a page of a test has at hand. */
export interface TabGlobals {
  readonly microsoftTeams: typeof MicrosoftTeams;
  readonly msal: typeof Msal;
}

/** @param search parameters of the stand-in Teams, such as `host=outlook` (docs/playground.md) */
export async function openTeams(search = '', view: View = {}): Promise<Teams> {
  const page = await newPage(view);
  await page.goto(`${address()}teams?${search}`);
  return teamsOn(page);
}

/** The stand-in Teams with, in the place of our tab, a page that has nothing but Microsoft's own libraries. */
export async function openBareTab(search = ''): Promise<Teams> {
  const page = await newPage({});
  const scripts = [
    '@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js',
    '@azure/msal-browser/lib/msal-browser.js',
  ];
  await page.route('**/tab.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Tab</title>${scripts.map((file) => `<script src="/bare/${file}"></script>`).join('')}`,
    }),
  );
  await page.route('**/bare/**', (route) => {
    const file = new URL(route.request().url()).pathname.replace('/bare/', '');
    return route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync(require.resolve(`../../../node_modules/${file}`)),
    });
  });
  await page.goto(`${address()}teams?${search}`);
  await page.frameLocator('iframe').locator('title').waitFor({ state: 'attached' });
  const teams = teamsOn(page);
  await teams.frame().waitForLoadState();
  return teams;
}

function teamsOn(page: Page): Teams {
  return {
    page,
    tab: page.frameLocator('iframe[src*="tab.html"]'),
    frame: () => {
      const frame = page.frames().find((one) => one.url().includes('tab.html'));
      if (!frame) {
        throw new Error('The tab is not open.');
      }
      return frame;
    },
    callView: page.getByRole('alertdialog'),
  };
}
