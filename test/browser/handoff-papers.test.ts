import { emptyForm, type HandoffForm } from '../../src/core/handoff/form/handoff-form';
import { paperOf, type Paper } from '../../src/core/handoff/form/paper-of-form';
import { PRINT_STYLE, printPage } from '../../src/core/handoff/print-page';
import { LANGUAGES, type Language } from '../../src/core/language/language';
import { frame } from '../support/handoffs';
import { partner } from '../support/partners';
import { openHandoff, useBrowser } from './support/handoff';

useBrowser();

/** More than most have: each line that a paper can have, and long names. */
const OCMW = partner('ocmw-voorbeeld', {
  name: 'OCMW Voorbeeld-aan-de-Schelde',
  channels: ['Sociale dienst', 'Onthaal', 'Consultlijn'].map((name) => ({
    name,
    phone: '+3293000005',
    teams: null,
    hours: [],
  })),
});
const form: HandoffForm = { ...emptyForm, partner: OCMW.id, answer: 'all', wholeFile: true };

const PAPERS: readonly (readonly [Paper, Language])[] = LANGUAGES.flatMap((language) => [
  ['form', language] as const,
  ['card', language] as const,
]);

describe('what is printed', () => {
  it.each(PAPERS)('is one A4 page that is legible: %s in %s', async (paper, language) => {
    const { page } = await openHandoff('example=blank');
    await page.setContent(printPage(paperOf(paper, form, frame, OCMW, language), language));
    await page.addStyleTag({ content: PRINT_STYLE });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type\s*\/Page(?![a-z])/g)).toHaveLength(1);
    // A4 in points: 210 × 297 mm.
    expect(text).toMatch(/\/MediaBox\s*\[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
    const smallest = await page.evaluate(() =>
      Math.min(
        ...Array.from(document.querySelectorAll('h1, h2, p, li, td'), (element) =>
          parseFloat(getComputedStyle(element).fontSize),
        ),
      ),
    );
    // 12 points.
    expect(smallest).toBeGreaterThanOrEqual(16);
  });

  it('opens the print window from the pane, on the card of this handoff', async () => {
    const { pane } = await openHandoff('example=blank&pane=open');
    await pane.getByRole('tab', { name: 'Overdracht' }).click();
    await pane.getByRole('button', { name: /^OCMW Voorbeeld/ }).click();
    await pane.getByRole('button', { name: 'Ja, alles', exact: true }).click();
    await pane.getByRole('button', { name: 'Schriftelijk' }).click();
    await pane.getByRole('button', { name: 'Druk het formulier af' }).click();
    const paper = pane.frameLocator('iframe[aria-hidden]');
    const heading = paper.getByRole('heading', { name: 'Ik stem in' });
    await heading.waitFor({ state: 'attached' });
    // 20 points: the style of the paper is there.
    expect(await heading.evaluate((element) => getComputedStyle(element).fontSize)).toBe('26.6667px');
    expect(await paper.locator('.box').first().innerText()).toContain('☒');
  });
});
