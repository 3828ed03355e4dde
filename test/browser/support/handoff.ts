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
  /** Places other than the mail in which one of these texts came to stand. */
  readonly leaks: (texts: readonly string[]) => Promise<readonly string[]>;
}

export async function openHandoff(search: string, view: View = {}): Promise<Handoff> {
  const playground = await openPlayground(search, view);
  const { page } = playground;
  const context = page.context();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`console: ${message.text()}`));
  page.on('request', (request) => {
    // The stand-in Outlook hands a sent mail to its tenant: that is the mail itself.
    if (new URL(request.url()).pathname !== '/tenant/sent') {
      heard.push(`request: ${decodeURIComponent(request.url())} ${request.postData() ?? ''}`);
    }
  });
  page.on('framenavigated', (frame) => heard.push(`address: ${decodeURIComponent(frame.url())}`));
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
    leaks: async (texts) => {
      const stored = await Promise.all(
        page
          .frames()
          .map((frame) =>
            frame.evaluate(
              () => `storage: ${JSON.stringify(localStorage)} ${JSON.stringify(sessionStorage)}`,
            ),
          ),
      );
      const cookies = (await context.cookies()).map(({ name, value }) => `cookie: ${name}=${value}`);
      const places = [
        ...heard,
        ...stored,
        ...cookies,
        ...page.frames().map((frame) => `address: ${frame.url()}`),
      ];
      return places.filter((place) => texts.some((text) => place.includes(text)));
    },
  };
}
