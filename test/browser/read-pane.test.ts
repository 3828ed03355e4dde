import type { FrameLocator } from 'playwright-core';
import { openHandoff } from './support/handoff';
import { accessibilityProblems, focusedText, overflowOf } from './support/pane';
import { openPlayground, useBrowser, type Playground, type View } from './support/playground';

useBrowser();

const RECEIVED = 'example=received&pane=open';
const TITLE = 'Een cliënt wordt aan je overgedragen';

const paneOf = ({ page }: Playground): FrameLocator => page.frameLocator('iframe[src*="read.html"]');
const button = (playground: Playground, name: string) =>
  paneOf(playground).getByRole('button', { name, exact: true });
const heading = (playground: Playground, name: string) =>
  paneOf(playground).getByRole('heading', { name, exact: true });

describe('a handoff that came in', () => {
  it('is accepted in one press: the reply is a draft that leaves protected, with nothing else asked', async () => {
    const playground = await openHandoff(RECEIVED);
    const { page, tap, send, subject, protection, inputs, leaks } = playground;
    await heading(playground, TITLE).waitFor();
    await tap(button(playground, 'Ik neem het op'));
    expect(inputs()).toBe(1);
    expect(await subject.inputValue()).toBe('RE: Overdracht – dossier 2026-0412');
    const body = await page.getByRole('textbox', { name: 'Berichttekst' }).innerText();
    expect(body).toContain('Status: opgenomen');
    expect(body.indexOf('Status: opgenomen')).toBeLessThan(body.indexOf('Fatima Peeters'));
    await send();
    await protection.getByText('Niet doorsturen, toegepast door de e-mailstroomregel').waitFor();
    expect(await leaks(['Fatima', 'Peeters', '92.03.14'])).toEqual([]);
  });

  it('says what is asked, with whose consent, and what the data are for and nothing else (C7)', async () => {
    const pane = paneOf(await openPlayground(RECEIVED));
    for (const text of [
      'Van Bram Hoste',
      'Ik heb vanaf volgende week geen dak meer boven mijn hoofd.',
      /^Gebruik deze gegevens alleen voor het onthaal/,
      'mondeling, 23/11/2026',
      'wie is het en hulpvraag',
      'niet bereikt',
    ]) {
      await pane.getByRole('definition').or(pane.getByRole('paragraph')).filter({ hasText: text }).waitFor();
    }
  });

  it('is declined with a reason, and the note for the case file says so', async () => {
    const playground = await openHandoff(RECEIVED);
    const { page, tap, clipboard } = playground;
    await tap(button(playground, 'Kopieer notitie'));
    await paneOf(playground).getByText('Gekopieerd.').waitFor();
    expect(await clipboard()).toContain('Antwoord: nog niet beantwoord');
    expect(await clipboard()).not.toContain('Peeters');
    await tap(button(playground, 'Het lukt niet'));
    expect(await focusedText(playground, 'read.html')).toBe('Waarom lukt het niet?');
    await tap(button(playground, 'Nu geen plaats'));
    const body = await page.getByRole('textbox', { name: 'Berichttekst' }).innerText();
    expect(body).toContain('We hebben nu geen plaats.');
    expect(body).toContain('Status: niet mogelijk');
    await page.getByRole('button', { name: /^Een overdracht van een partner/ }).click();
    await heading(playground, 'Je antwoord staat klaar: ‘Het lukt niet’').waitFor();
    await paneOf(playground).getByText('Daarmee is deze overdracht voor jou afgesloten.').waitFor();
    await tap(button(playground, 'Kopieer notitie'));
    await paneOf(playground).getByText('Gekopieerd.').waitFor();
    expect(await clipboard()).toContain('Waarom niet: We hebben nu geen plaats.');
  });

  it('says what to do when Outlook can not open the reply', async () => {
    const playground = await openPlayground(`${RECEIVED}&fault=item.displayReplyForm:fails`);
    await button(playground, 'Ik kreeg het').click();
    await paneOf(playground).getByRole('alert').filter({ hasText: 'Kies het opnieuw' }).waitFor();
    await button(playground, 'Ik kreeg het').waitFor();
  });

  it('says so when it can not be read, and offers to try again', async () => {
    const playground = await openPlayground(`${RECEIVED}&fault=item.getAllInternetHeaders:fails`);
    await heading(playground, 'Schakel kan de mail niet lezen').waitFor();
    await button(playground, 'Probeer opnieuw').waitFor();
  });
});

describe('the read pane, 320 pixels wide', () => {
  it.each<[string, string, View]>([
    ['a light Outlook', '', {}],
    ['a dark Outlook', '&theme=black&set=1.14', {}],
    ['a contrast theme of Windows', '', { forcedColors: 'active' }],
  ])('can be read and used by everybody in %s', async (_, theme, view) => {
    const playground = await openPlayground(`${RECEIVED}${theme}`, view);
    await heading(playground, TITLE).waitFor();
    expect(await accessibilityProblems(playground, 'read.html')).toEqual([]);
    await button(playground, 'Ik verwijs door').click();
    await paneOf(playground).getByRole('textbox').waitFor();
    expect(await accessibilityProblems(playground, 'read.html')).toEqual([]);
    expect(await overflowOf(playground, 'read.html')).toBe(0);
  });

  it('works with the keyboard alone', async () => {
    const playground = await openPlayground(RECEIVED);
    await button(playground, 'Ik verwijs door').focus();
    await playground.page.keyboard.press('Enter');
    await playground.page.keyboard.press('Tab');
    await playground.page.keyboard.type('DMW Voorbeeld');
    await playground.page.keyboard.press('Tab');
    await playground.page.keyboard.press('Enter');
    await playground.page
      .getByRole('textbox', { name: 'Berichttekst' })
      .getByText('Deze dienst past beter: DMW Voorbeeld.')
      .waitFor();
  });
});
