import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Playground } from './playground';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The page of Schakel's pane. */
export function frameOf({ page }: Playground): Frame {
  const frame = page.frames().find((one) => one.url().includes('compose.html'));
  if (!frame) {
    throw new Error('The pane is not open.');
  }
  return frame;
}

/** What axe finds wrong with the pane as it stands. */
export async function accessibilityProblems(playground: Playground): Promise<readonly string[]> {
  const frame = frameOf(playground);
  // Halfway through fading in, every text is too faint.
  await frame.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await frame.evaluate(AXE);
  const violations = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    return (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })).violations;
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Pixels by which the pane is wider than its window. */
export function overflowOf(playground: Playground): Promise<number> {
  return frameOf(playground).evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Text of what has the focus in the pane. */
export function focusedText(playground: Playground): Promise<string> {
  return frameOf(playground).evaluate(() => document.activeElement?.textContent ?? '');
}
