import { readFileSync } from 'node:fs';
import type * as Msal from '@azure/msal-browser';
import type * as MicrosoftTeams from '@microsoft/teams-js';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type { PartnerDirectory } from '../../../src/core/partners/directory';
import { serveDirectory } from './directory-list';
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
  /** Functions that the tab asked of its host so far, by their names in teams-js. */
  readonly askedOfHost: () => readonly string[];
}

/** What a page of a test has at hand. */
export interface TabGlobals {
  readonly microsoftTeams: typeof MicrosoftTeams;
  readonly msal: typeof Msal;
}

/**
 * @param search parameters of the stand-in Teams, such as `host=outlook` (docs/playground.md)
 * @param directory what the tenant's list holds, in the place of the example's
 */
export async function openTeams(search = '', view: View = {}, directory?: PartnerDirectory): Promise<Teams> {
  const page = await newPage(view);
  if (directory) {
    await serveDirectory(page.context(), directory);
  }
  const asked = await listenTo(page);
  await page.goto(`${address()}teams?${search}`);
  return teamsOn(page, asked);
}

/** The stand-in Teams with, in the place of our tab, a page that has nothing but Microsoft's own libraries. */
export async function openBareTab(search = ''): Promise<Teams> {
  const page = await newPage({});
  const asked = await listenTo(page);
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
  const teams = teamsOn(page, asked);
  await teams.frame().waitForLoadState();
  return teams;
}

function teamsOn(page: Page, asked: readonly string[]): Teams {
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
    askedOfHost: () => asked,
  };
}

/** Keeps what the tab asks of its host. */
async function listenTo(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.exposeFunction('noteFunction', (name: string) => asked.push(name));
  await page.addInitScript(() => {
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const { func } = Object(data) as { readonly func?: unknown };
      const { noteFunction } = window as unknown as { readonly noteFunction: (name: string) => void };
      if (window === window.top && typeof func === 'string') {
        noteFunction(func);
      }
    });
  });
  return asked;
}
