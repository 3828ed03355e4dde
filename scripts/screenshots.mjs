import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';
import { root } from './install.mjs';
import { pictureCalls } from './calls-screenshots.mjs';
import { pictureHandoff } from './handoff-screenshots.mjs';
import { startPlaygroundServer } from './playground-server.mjs';

/** Makes the pictures of the documentation, from the playground as it is built. */
const server = await startPlaygroundServer({ port: 0 });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox'] });
const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
const page = await context.newPage();

await page.goto(`${server.url}outlook?example=alarm&pane=open`);
await page.frameLocator('iframe[src*="compose.html"]').getByText('Nog 3 punten te herstellen.').waitFor();
await page.getByRole('button', { name: 'Verzenden', exact: true }).click();
await page.getByRole('alertdialog').getByText('privéadres').waitFor();
await page.screenshot({ path: path.join(root, 'docs/images/stopped.png'), animations: 'disabled' });

await page.getByRole('alertdialog').getByRole('button', { name: 'Bekijk en herstel' }).click();
await page.frameLocator('iframe[src*="compose.html"]').getByText('Nog 3 punten te herstellen.').waitFor();
await page.screenshot({ path: path.join(root, 'docs/images/pane.png'), animations: 'disabled' });

await page.goto(`${server.url}outlook?example=attachment&pane=open`);
const pane = page.frameLocator('iframe[src*="compose.html"]');
await pane.getByRole('button', { name: /Zip met wachtwoord/ }).click();
await pane.getByRole('checkbox', { name: /Verslag/ }).check();
await pane.getByRole('checkbox', { name: 'De tekst van de mail' }).check();
await pane.getByRole('button', { name: 'Maak zip met wachtwoord' }).click();
await pane.getByText('Je zip is klaar').waitFor();
await pane.getByRole('button', { name: 'Ongedaan maken' }).scrollIntoViewIfNeeded();
await page.screenshot({ path: path.join(root, 'docs/images/zip.png'), animations: 'disabled' });

const tall = await context.newPage();
await tall.setViewportSize({ width: 1280, height: 1500 });
await pictureHandoff(tall, server.url);

const wide = await context.newPage();
await wide.setViewportSize({ width: 1280, height: 860 });
await pictureCalls(wide, server.url);

await browser.close();
await server.close();
