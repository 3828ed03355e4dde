import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Playground } from './playground';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

type Page = 'compose.html' | 'read.html' | 'tab.html';

/** Whatever shows a page of Schakel. */
type Shown = Pick<Playground, 'page'>;

/** The page of Schakel's pane. */
export function frameOf({ page }: Shown, name: Page = 'compose.html'): Frame {
  const frame = page.frames().find((one) => one.url().includes(name));
  if (!frame) {
    throw new Error('The pane is not open.');
  }
  return frame;
}

/** What axe finds wrong with the pane as it stands. */
export async function accessibilityProblems(
  playground: Shown,
  name: Page = 'compose.html',
): Promise<readonly string[]> {
  const frame = frameOf(playground, name);
  // Halfway through a change of colour or through fading in, every text is too faint.
  await frame.evaluate(async () => {
    const style = new CSSStyleSheet();
    style.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important; }');
    document.adoptedStyleSheets.push(style);
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  });
  await frame.evaluate(AXE);
  const violations = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    return (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })).violations;
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Pixels by which the pane is wider than its window. */
export function overflowOf(playground: Shown, name: Page = 'compose.html'): Promise<number> {
  return frameOf(playground, name).evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Text of what has the focus in the pane. */
export function focusedText(playground: Shown, name: Page = 'compose.html'): Promise<string> {
  return frameOf(playground, name).evaluate(() => document.activeElement?.textContent ?? '');
}
