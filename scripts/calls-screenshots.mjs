import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from './install.mjs';

/** @typedef {import('playwright-core').Page} Page */

const FOLDER = path.join(root, 'docs/images/calls');

/** A Tuesday morning, on which partners answer. */
const MOMENT = new Date('2026-11-24T09:30:00Z');

/**
 * Walks through a call that nobody answers, with an invented client, and makes a picture of each screen of the tab.
 *
 * @param {Page} page
 * @param {string} url of the playground
 */
export async function pictureCalls(page, url) {
  await mkdir(FOLDER, { recursive: true });
  await page.clock.setFixedTime(MOMENT);
  await page.goto(`${url}teams?consent=given`);
  const tab = page.frameLocator('iframe[src*="tab.html"]');
  /** @param {string | RegExp} name */
  const button = (name) => tab.getByRole('button', { name, exact: typeof name === 'string' }).first();
  /** @param {string} name */
  const picture = async (name) => {
    await page.waitForTimeout(500);
    await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });
  };

  await tab.getByRole('searchbox').fill('gent');
  await button(/^OCMW Voorbeeld/).click();
  await picture('partners');
  await button('Bel samen met je cliënt').click();
  await button('Ja, alles').click();
  await button('Mondeling').click();
  await tab.getByRole('checkbox', { name: /in eigen woorden/ }).check();
  await picture('consent');
  await button('Verder').click();
  await picture('lines');
  await button('Bel in Teams met beeld, Sociale dienst').click();
  const call = page.getByRole('alertdialog');
  await call.getByText('Sociale dienst, OCMW Voorbeeld').waitFor();
  await picture('calling');
  await call.getByRole('button', { name: 'Laat niet opnemen' }).click();
  await call.getByRole('button', { name: 'Sluiten' }).click();
  await button('Hoe liep het af?').click();
  await button('Niet bereikt').click();
  await button('Ik schrijf een versleutelde mail').click();
  await picture('outcome');
  await button('Verder').click();
  await tab.getByRole('textbox', { name: 'Naam' }).fill('Fatima Peeters');
  await tab.getByRole('textbox', { name: 'Hulpvraag' }).fill('Ik kan mijn huur niet meer betalen.');
  await button('Verder').click();
  await picture('gate');
  await button('Mijn cliënt kijkt niet meer mee').click();
  await button(/^Bram Hoste/).click();
  await picture('mail');
  await button('Zet klaar in Outlook').click();
  await tab.getByText('De mail staat klaar in Outlook').waitFor();
  await picture('note');
  await button('Klaar, terug naar de partners').click();
  await tab.getByRole('tab', { name: 'Overleg' }).click();
  await tab.getByRole('textbox', { name: 'Onderwerp' }).fill('Overleg Fatima Peeters – huur');
  await picture('meeting');
  await page.setViewportSize({ width: 320, height: 860 });
  await page.goto(`${url}teams?consent=given&theme=dark`);
  await tab.getByRole('searchbox').waitFor();
  await picture('narrow');
}
