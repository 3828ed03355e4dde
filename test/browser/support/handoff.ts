import type { Locator } from 'playwright-core';
import { openPlayground, type Playground, type View } from './playground';

export { useBrowser } from './playground';

/** The playground, with a count of what a caseworker has to do, and an eye on where the client's data goes. */
export interface Handoff extends Playground {
  /** Presses something: one input. */
  readonly tap: (target: Locator) => Promise<void>;
  /** Fills in a field: one input. */
  readonly type: (target: Locator, text: string) => Promise<void>;
  readonly inputs: () => number;
  readonly clipboard: () => Promise<string>;
}

export async function openHandoff(search: string, view: View = {}): Promise<Handoff> {
  const playground = await openPlayground(search, view);
  const { page } = playground;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  let inputs = 0;
  return {
    ...playground,
    tap: async (target) => {
      inputs += 1;
      await target.click();
    },
    type: async (target, text) => {
      inputs += 1;
      await target.fill(text);
    },
    inputs: () => inputs,
    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
  };
}
