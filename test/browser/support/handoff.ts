import type { Locator } from 'playwright-core';
import { openPlayground, type Playground, type View } from './playground';

export { useBrowser } from './playground';

export const NAME = 'Fatima Peeters';
export const QUESTION = 'Ik kan mijn huur niet meer betalen.';

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

export const button = ({ pane }: Handoff, name: string) => pane.getByRole('button', { name, exact: true });
export const heading = ({ pane }: Handoff, name: string) => pane.getByRole('heading', { name, exact: true });
export const box = ({ pane }: Handoff, name: string | RegExp) => pane.getByRole('textbox', { name });

export async function choosePartner(handoff: Handoff): Promise<void> {
  const { tap, pane } = handoff;
  await tap(pane.getByRole('tab', { name: 'Overdracht' }));
  await tap(pane.getByRole('button', { name: /^OCMW Voorbeeld/ }));
}

/** From the choice of a partner to what it has to know. */
export async function agreeToAll(handoff: Handoff): Promise<void> {
  await choosePartner(handoff);
  await consentToAll(handoff);
}

/** The client lets the chosen partner know everything. */
export async function consentToAll(handoff: Handoff): Promise<void> {
  const { tap, pane } = handoff;
  await tap(button(handoff, 'Ja, alles'));
  await tap(button(handoff, 'Mondeling'));
  await tap(pane.getByRole('checkbox', { name: /in eigen woorden/ }));
  await tap(button(handoff, 'Verder'));
}

export async function fillIn(handoff: Handoff): Promise<void> {
  const { tap, type } = handoff;
  await type(box(handoff, 'Naam'), NAME);
  await type(box(handoff, 'Hulpvraag'), QUESTION);
  await tap(button(handoff, 'Verder'));
}

/** @param call what came of calling the partner */
export async function insert(handoff: Handoff, call = 'Gebeld, niet bereikt'): Promise<void> {
  const { tap } = handoff;
  await tap(button(handoff, call));
  await tap(button(handoff, 'Akkoord, zet in de mail'));
  await heading(handoff, 'Het staat in de mail').waitFor();
}
