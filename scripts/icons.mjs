import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';
import { root } from './install.mjs';

/** Sizes in pixels that Outlook's manifest asks for, and the ribbon on screens of all densities. */
const SIZES = [16, 32, 64, 80, 128];

const svg = readFileSync(path.join(root, 'assets/icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>* { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
  );
  writeFileSync(path.join(root, `assets/icon-${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
