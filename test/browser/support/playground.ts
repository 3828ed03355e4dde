import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';

/** The playground in a real browser, as a person would use it. */
export interface Playground {
  readonly page: Page;
  /** Schakel's pane, once it is open. */
  readonly pane: FrameLocator;
  /** Outlook's send alert. */
  readonly alert: Locator;
  readonly subject: Locator;
  /** How the last mail left: what the tenant made of it. */
  readonly protection: Locator;
  readonly send: () => Promise<void>;
  /** Types an address into *To*, as a new recipient. */
  readonly addRecipient: (address: string) => Promise<void>;
}

let browser: Browser | undefined;
const problems: string[] = [];

/**
 * Call once in a test file, at the top: starts the browser, and fails a test on an error in any page of ours, and on what the
 * content security policy refuses.
 */
export function useBrowser(): void {
  jest.setTimeout(60_000);
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.SCHAKEL_BROWSER ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
      ],
    });
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());
}

export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

/** @param search the playground's own parameters, such as `example=alarm&set=1.14` (docs/playground.md) */
export async function openPlayground(search: string, view: View = {}): Promise<Playground> {
  if (!browser) {
    throw new Error('Call useBrowser() first.');
  }
  const { width = 1280, height = 800, ...emulated } = view;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    ...emulated,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) {
      problems.push(message.text());
    }
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('https://localhost')) {
      problems.push(`Asked another machine for ${new URL(request.url()).hostname}`);
    }
  });
  await page.goto(`${process.env.SCHAKEL_PLAYGROUND ?? ''}outlook?${search}`);
  const language = new URLSearchParams(search).get('lang') ?? 'nl-BE';
  const words =
    {
      'nl-BE': ['Verzenden', 'Aan', 'Onderwerp'],
      'fr-BE': ['Envoyer', 'À', 'Objet'],
      'en-US': ['Send', 'To', 'Subject'],
    }[language] ?? [];
  const [send = '', to = '', subject = ''] = words;
  return {
    page,
    pane: page.frameLocator('iframe[src*="compose.html"]'),
    alert: page.getByRole('alertdialog'),
    protection: page.getByTestId('protection'),
    subject: page.getByRole('textbox', { name: subject, exact: true }),
    send: () => page.getByRole('button', { name: send, exact: true }).click(),
    addRecipient: async (address) => {
      await page.getByRole('textbox', { name: to, exact: true }).fill(address);
      await page.keyboard.press('Enter');
    },
  };
}
