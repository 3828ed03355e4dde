/** How long a frame takes while the tab's list of partners scrolls by, in a browser: the tab as it was last built. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../scripts/browser.mjs';
import { build } from '../scripts/install.mjs';
import { startPlaygroundServer } from '../scripts/playground-server.mjs';
import { largeDirectory, PARTNERS } from './large-directory.mjs';
import { medianOf, report, reportCount } from './report.mjs';

const { serveDirectory } = await import('../test/browser/support/directory-list');
const { scrollThrough } = await import('./scroll-through');

/** Pixels a frame, five rows: some 30,000 a second on most screens, faster than a wheel or a thumb goes. */
const STEP = 500;

/** Frames follow each other as fast as they are ready, or each would seem to take as long as the screen's. */
const UNLIMITED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

if (!existsSync(new URL('../dist/tab.html', import.meta.url))) {
  build();
}
const server = await startPlaygroundServer({ port: 0 });
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', ...UNLIMITED],
});
const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
await serveDirectory(context, largeDirectory);
const page = await context.newPage();
await page.goto(`${server.url}teams?consent=given`);
// Without that of the caseworker, which nobody calls.
const row = page
  .frameLocator('iframe')
  .locator(`[aria-setsize="${PARTNERS - 1}"]`)
  .first();
await row.waitFor();
const { times, rows, gaps } = await row.evaluate(scrollThrough, STEP);
await browser.close();
await server.close();

times.sort((a, b) => a - b);
process.stdout.write(`\nthe tab’s list of ${PARTNERS} partners, scrolled from top to end in a browser\n`);
report('a frame, median', medianOf(times), '≤ 16.7 ms');
report('a frame, 99th percentile', times[Math.floor(times.length * 0.99)] ?? 0, '');
report('a frame, slowest', times.at(-1) ?? 0, '');
reportCount('frames', times.length, '');
reportCount('frames that showed a gap', gaps, '0');
reportCount('rows in the page, at most', rows, '');
