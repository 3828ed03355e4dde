import type { FrameLocator, Locator } from 'playwright-core';
import { openTeams, type Teams } from './teams';
import type { View } from './playground';

export { useBrowser } from './playground';

/** Schakel's tab in the stand-in Teams, as a caseworker sees it. */
export interface OpenTab extends Teams {
  readonly tab: FrameLocator;
  readonly button: (name: string | RegExp) => Locator;
  /** All that the page of the tab holds, shown or not. */
  readonly markup: () => Promise<string>;
}

/** @param search parameters of the stand-in Teams, such as `signin=popupBlocked` (docs/playground.md) */
export async function openTab(search = 'consent=given', view: View = {}): Promise<OpenTab> {
  const teams = await openTeams(search, view);
  const { tab } = teams;
  await tab.getByRole('searchbox').waitFor();
  return {
    ...teams,
    button: (name) => tab.getByRole('button', { name, exact: typeof name === 'string' }),
    markup: () => teams.frame().evaluate(() => document.documentElement.outerHTML),
  };
}

/** Goes to a call of a partner with the client there, and has the client agree to everything. */
export async function callWithClient(open: OpenTab, partner: string): Promise<void> {
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
