import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';
import { root } from './install.mjs';

/** What is drawn of each drawing in `assets`: files by their size in pixels (`manifest/app.ts` says what asks for which). */
const DRAWN = {
  'icon.svg': [16, 32, 64, 80, 128].map((size) => ({ size, file: `icon-${size}.png` })),
  'icon-color.svg': [{ size: 192, file: 'color.png' }],
  'icon-outline.svg': [{ size: 32, file: 'outline.png' }],
};

const inAssets = (/** @type {string} */ file) => path.join(root, 'assets', file);
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [drawing, images] of Object.entries(DRAWN)) {
  const svg = readFileSync(inAssets(drawing), 'utf8');
  for (const { size, file } of images) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>* { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
    );
    writeFileSync(inAssets(file), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
