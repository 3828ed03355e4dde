import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { PartnerDirectory } from '../../../src/core/partners/directory';
import { openTeams, type Teams } from './teams';
import { address, newPage, type View } from './playground';

export { useBrowser } from './playground';

/** The tab wherever it runs: what a caseworker can find and press. */
export interface AnyTab {
  readonly page: Page;
  readonly tab: Pick<FrameLocator, 'getByRole' | 'getByText'>;
  readonly button: (name: string | RegExp) => Locator;
}

/** Schakel's tab in the stand-in Teams, as a caseworker sees it. */
export interface OpenTab extends Teams, AnyTab {
  readonly tab: FrameLocator;
  /** All that the page of the tab holds, shown or not. */
  readonly markup: () => Promise<string>;
}

/**
 * @param search parameters of the stand-in Teams, such as `signin=popupBlocked` (docs/playground.md)
 * @param directory what the tenant's list holds, in the place of the example's
 */
export async function openTab(
  search = 'consent=given',
  view: View = {},
  directory?: PartnerDirectory,
): Promise<OpenTab> {
  const teams = await openTeams(search, view, directory);
  const { tab } = teams;
  await tab.getByRole('searchbox').waitFor();
  return {
    ...teams,
    button: (name) => tab.getByRole('button', { name, exact: typeof name === 'string' }),
    markup: () => teams.frame().evaluate(() => document.documentElement.outerHTML),
  };
}

/** The tab in a browser, without a host around it. */
export async function openTabAlone(): Promise<AnyTab> {
  const page = await newPage({ locale: 'nl-BE' });
  await page.goto(`${address()}tab.html`);
  await page.getByRole('searchbox').waitFor();
  return {
    page,
    tab: page,
    button: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }),
  };
}

/** Goes to a call of a partner with the client there, and has the client agree to everything. */
export async function callWithClient(open: AnyTab, partner: string): Promise<void> {
  const { tab, button } = open;
  await tab.getByRole('searchbox').fill(partner);
  await button(new RegExp(`^${partner}`))
    .first()
    .click();
  await button('Bel samen met je cliënt').click();
  await button('Ja, alles').click();
  await button('Mondeling').click();
  await tab.getByRole('checkbox', { name: /in eigen woorden/ }).check();
  await button('Verder').click();
  await tab.getByRole('heading', { name: `Bel ${partner}` }).waitFor();
}
