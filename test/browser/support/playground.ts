import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { isStoodInFor, standInForMicrosoft } from './microsoft';

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
  /** The browser's own, for where no host says one. */
  readonly locale?: string;
}

/** teams-js asks there which hosts there are, and knows enough of them itself. */
const LIST_OF_HOSTS = 'https://res.cdn.office.net/';

/** A page in a browser of its own, that nothing leads to another machine from. */
export async function newPage({ width = 1280, height = 800, ...emulated }: View): Promise<Page> {
  if (!browser) {
    throw new Error('Call useBrowser() first.');
  }
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    ...emulated,
  });
  if (isDeployed()) {
    await standInForMicrosoft(context, address());
  }
  await context.route(`${LIST_OF_HOSTS}**`, (route) => route.abort());
  context.on('weberror', (error) => problems.push(String(error.error())));
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) {
      problems.push(message.text());
    }
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('https://localhost') && !url.startsWith(LIST_OF_HOSTS) && !isStoodInFor(url)) {
      problems.push(`Asked another machine for ${new URL(url).hostname}`);
    }
  });
  return context.newPage();
}

/** Where the playground is, or what is deployed. */
export function address(): string {
  return (isDeployed() ? process.env.SCHAKEL_DEPLOYED : process.env.SCHAKEL_PLAYGROUND) ?? '';
}

/** Whether the tests run on what is deployed (`jest.config.js`): both projects may run in one process. */
function isDeployed(): boolean {
  return (globalThis as { isDeployed?: boolean }).isDeployed === true;
}

/** @param search the playground's own parameters, such as `example=alarm&set=1.14` (docs/playground.md) */
export async function openPlayground(search: string, view: View = {}): Promise<Playground> {
  const page = await newPage(view);
  await page.goto(`${address()}outlook?${search}`);
  return playgroundOn(page, search);
}

/** The stand-in Outlook that a page shows. @param search its parameters */
export function playgroundOn(page: Page, search = ''): Playground {
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
