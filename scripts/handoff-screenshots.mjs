import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from './install.mjs';

/** @typedef {import('playwright-core').Page} Page */

const FOLDER = path.join(root, 'docs/images/handoff');

/**
 * Walks through a handoff of an invented client, and makes a picture of each screen in the pane.
 *
 * @param {Page} page
 * @param {string} url of the playground
 */
export async function pictureHandoff(page, url) {
  await mkdir(FOLDER, { recursive: true });
  await page.goto(`${url}outlook?example=blank&pane=open`);
  const pane = page.frameLocator('iframe[src*="compose.html"]');
  /** @param {string} name */
  const button = (name) => pane.getByRole('button', { name, exact: true });
  /** @param {string} name */
  const picture = async (name) => {
    await page.waitForTimeout(300);
    const frame = page.locator('iframe[src*="compose.html"]');
    await frame.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });
  };

  await pane.getByRole('tab', { name: 'Overdracht' }).click();
  await pane.getByRole('heading', { name: 'Naar welke partner?' }).waitFor();
  await picture('partner');
  await pane.getByRole('button', { name: /^OCMW Voorbeeld/ }).click();
  await picture('consent');
  await button('Nee').click();
  await picture('refused');
  await button('Vraag het opnieuw').click();
  await button('Noodtoestand').click();
  await pane.getByRole('checkbox', { name: 'de cliënt', exact: true }).check();
  await picture('necessity');
  await button('Vraag het opnieuw').click();
  await button('Ja, maar niet alles').click();
  await picture('consent-some');
  await button('Ja, alles').click();
  await button('Mondeling').click();
  await pane.getByRole('checkbox', { name: /in eigen woorden/ }).check();
  await picture('consent-given');
  await button('Verder').click();
  await button('Verder').click();
  await picture('data-problems');
  await pane.getByRole('textbox', { name: 'Naam' }).fill('Fatima Peeters');
  await pane.getByRole('textbox', { name: 'Telefoon' }).fill('0470 12 34 56');
  await pane.getByRole('textbox', { name: 'Hulpvraag' }).fill('Ik kan mijn huur niet meer betalen.');
  await button('Voeg een recht toe').click();
  await pane.getByRole('textbox', { name: 'Welk recht' }).fill('leefloon');
  await picture('data');
  await button('Verder').click();
  await button('Gebeld, niet bereikt').click();
  await picture('check');
  await button('Akkoord, zet in de mail').click();
  await pane.getByRole('heading', { name: 'Het staat in de mail' }).waitFor();
  await button('Kopieer notitie').click();
  await picture('done');
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: path.join(FOLDER, 'mail.png'), animations: 'disabled' });
  await pictureReceived(page, url);
}

/**
 * @param {Page} page
 * @param {string} url of the playground
 */
async function pictureReceived(page, url) {
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`${url}outlook?example=received&pane=open`);
  await page
    .frameLocator('iframe[src*="read.html"]')
    .getByRole('heading', { name: 'Een cliënt wordt aan je overgedragen' })
    .waitFor();
  await page.waitForTimeout(300);
  await page.screenshot({ path: path.join(FOLDER, 'received.png'), animations: 'disabled' });
}
