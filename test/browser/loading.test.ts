import type { Page } from 'playwright-core';
import { frameOf, accessibilityProblems } from './support/pane';
import { openPlayground, useBrowser, type Playground } from './support/playground';

useBrowser();

interface Script {
  readonly name: string;
  /** Bytes on the way, compressed. */
  readonly size: number;
}

/** Schakel's own scripts that the pane has loaded, as the browser counts them. */
function loaded(playground: Playground): Promise<readonly Script[]> {
  return frameOf(playground).evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, encodedBodySize }) => ({ name: new URL(name).pathname, size: encodedBodySize }))
      .filter(({ name }) => /^\/[^/]+\.js$/.test(name)),
  );
}

const kilobytes = (scripts: readonly Script[]) =>
  scripts.reduce((total, { size }) => total + size, 0) / 1_000;

/** Schakel's scripts whose names match fail to come, until `mend` is called. */
async function withoutScripts(page: Page, name: RegExp): Promise<{ readonly mend: () => Promise<void> }> {
  const isMissing = ({ pathname }: URL) => name.test(pathname);
  await page.route(isMissing, (route) => route.abort());
  return { mend: () => page.unroute(isMissing) };
}

/** All that is not there at first. */
const LATER = /^\/(?!compose|read|on-send)[^/]+\.js$/;

describe('what the pane loads', () => {
  it('for an empty mail is one script of less than 130 kB: nothing that judges', async () => {
    const playground = await openPlayground('example=blank&pane=open');
    await playground.pane.getByText('Nog niets om na te kijken').waitFor();
    const scripts = await loaded(playground);
    expect(scripts.map(({ name }) => name)).toEqual([expect.stringMatching(/^\/compose\./)]);
    expect(kilobytes(scripts)).toBeLessThan(130);
  });

  it.each([
    ['colleague', 'nl-BE'],
    ['alarm', 'nl-BE'],
    ['ready', 'nl-BE'],
    ['attachment', 'nl-BE'],
    ['alarm', 'fr-BE'],
    ['alarm', 'en-US'],
  ])(
    'for a written mail is no more than 220 kB: no handoff, and nothing of an archive (%s, %s)',
    async (example, language) => {
      const playground = await openPlayground(`example=${example}&pane=open&lang=${language}`);
      await playground.pane.getByRole('switch').waitFor();
      const scripts = await loaded(playground);
      expect(scripts.map(({ name }) => name).join()).toMatch(/judgement/);
      expect(scripts.map(({ name }) => name).join()).not.toMatch(/handoff|archive|packing/);
      expect(kilobytes(scripts)).toBeLessThanOrEqual(220);
    },
  );

  it.each([
    ['nl-BE', []],
    ['fr-BE', ['french']],
    ['en-US', ['english']],
  ])('has the words of the one language that it speaks besides Dutch: %s', async (language, expected) => {
    const playground = await openPlayground(`example=alarm&pane=open&lang=${language}`);
    await playground.pane.getByRole('switch').waitFor();
    const names = (await loaded(playground)).map(({ name }) => /french|english/.exec(name)?.[0]);
    expect(names.filter((name) => name !== undefined)).toEqual(expected);
  });

  it('judges as soon as there is something to judge, and keeps what has the focus', async () => {
    const { pane, addRecipient, ...playground } = await openPlayground('example=blank&pane=open');
    await pane.getByRole('switch', { name: 'Deze mail gaat over een cliënt' }).focus();
    await playground.page.keyboard.press('Space');
    await pane.getByText('Nog 1 punt te herstellen.').waitFor();
    expect(await pane.getByRole('switch').isChecked()).toBe(true);
    expect(await pane.getByRole('switch').evaluate((one) => one === document.activeElement)).toBe(true);
    await addRecipient('lieve.maes@telenet.be');
    await pane.getByText('lieve.maes@telenet.be is een privéadres.').waitFor();
  });
});

describe('a part that cannot be fetched', () => {
  it('leaves the mail unjudged, says so, and is fetched again on request', async () => {
    const playground = await openPlayground('example=blank&pane=open');
    const { page, pane, subject } = playground;
    await pane.getByText('Nog niets om na te kijken').waitFor();
    const { mend } = await withoutScripts(page, LATER);
    await subject.fill('Huisbezoek mevr. Peeters');
    await pane.getByText('Nog niet nagekeken').waitFor();
    await pane.getByText(/Kijk na of je verbinding hebt/).waitFor();
    expect(await pane.getByText('Klaar om te versturen').count()).toBe(0);
    expect(await accessibilityProblems(playground)).toEqual([]);
    await mend();
    await pane.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await pane.getByText('‘Peeters’ in het onderwerp lijkt een naam.').waitFor();
  });

  it('says so in the place of the handoff, and is fetched again on request', async () => {
    const playground = await openPlayground('example=blank&pane=open');
    const { page, pane } = playground;
    await pane.getByText('Nog niets om na te kijken').waitFor();
    const { mend } = await withoutScripts(page, LATER);
    await pane.getByRole('tab', { name: 'Overdracht' }).click();
    await pane.getByText(/Schakel kon een deel van zichzelf niet ophalen/).waitFor();
    expect(await accessibilityProblems(playground)).toEqual([]);
    await mend();
    await pane.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await pane.getByRole('heading', { name: 'Naar welke partner?' }).waitFor();
  });

  it('speaks Dutch where it is the words of another language, and judges all the same', async () => {
    const playground = await openPlayground('example=alarm&lang=fr-BE');
    const { page, pane } = playground;
    await withoutScripts(page, /french/);
    await page.getByRole('button', { name: 'Schakel', exact: true }).click();
    await pane.getByText('Nog 3 punten te herstellen.').waitFor();
    expect(await frameOf(playground).evaluate(() => document.documentElement.lang)).toBe('nl');
    expect(await accessibilityProblems(playground)).toEqual([]);
    await pane.getByRole('tab', { name: 'Overdracht' }).click();
    await pane.getByRole('heading', { name: 'Naar welke partner?' }).waitFor();
  });

  it('says so in the place of the archive, and is fetched again on request', async () => {
    const playground = await openPlayground('example=attachment&pane=open');
    const { page, pane } = playground;
    await pane.getByRole('switch').waitFor();
    const { mend } = await withoutScripts(page, LATER);
    await pane.getByRole('button', { name: /Zip met wachtwoord/ }).click();
    await pane.getByText(/Schakel kon een deel van zichzelf niet ophalen/).waitFor();
    expect(await accessibilityProblems(playground)).toEqual([]);
    await mend();
    await pane.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await pane.getByRole('checkbox', { name: 'De tekst van de mail' }).waitFor();
  });

  it('shows no sign of waiting within a second, and the outline of what comes after it', async () => {
    const { page, pane } = await openPlayground('example=blank&pane=open');
    await pane.getByText('Nog niets om na te kijken').waitFor();
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(
      ({ pathname }) => LATER.test(pathname),
      async (route) => {
        await held;
        await route.continue();
      },
    );
    await pane.getByRole('tab', { name: 'Overdracht' }).click();
    const outline = pane.getByRole('img', { name: 'Schakel haalt dit deel op…', includeHidden: true });
    await outline.waitFor({ state: 'attached' });
    expect(await outline.isVisible()).toBe(false);
    await outline.waitFor();
    answer();
    await pane.getByRole('heading', { name: 'Naar welke partner?' }).waitFor();
  });
});
