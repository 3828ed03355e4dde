import { accessibilityProblems, frameOf, overflowOf } from './support/pane';
import { openPlayground, useBrowser } from './support/playground';

useBrowser();

describe('the pane while writing', () => {
  it('says that an ordinary mail is safe to send', async () => {
    const { pane } = await openPlayground('example=colleague&pane=open');
    await pane.getByText('Klaar om te versturen').waitFor();
    await pane.getByText('10 controles in orde').waitFor();
  });

  it('judges anew when the subject, the recipients or the attachments change', async () => {
    const playground = await openPlayground('example=ready&pane=open');
    const { pane, subject, addRecipient, page } = playground;
    await pane.getByText('Nog 1 punt te herstellen.').waitFor();
    await subject.fill('Overdracht van mevr. Peeters');
    await pane.getByText('Nog 2 punten te herstellen.').waitFor();
    await addRecipient('lieve.maes@telenet.be');
    await pane.getByText('lieve.maes@telenet.be is een privéadres.').waitFor();
    await page.getByRole('button', { name: /lieve\.maes@telenet\.be verwijderen/ }).click();
    // Its protection was set when the recipients changed.
    await pane.getByText('Nog 1 punt te herstellen.').waitFor();
    await subject.fill('Overdracht');
    await pane.getByText('Klaar om te versturen').waitFor();
  });

  it('takes a fix back again', async () => {
    const { pane, subject } = await openPlayground('example=alarm&pane=open');
    await pane.getByRole('button', { name: 'Zet ‘Doorverwijzing’ als onderwerp' }).click();
    await pane.getByText('Het onderwerp is nu ‘Doorverwijzing’.').waitFor();
    expect(await subject.inputValue()).toBe('Doorverwijzing');
    await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
    await pane.getByText('Nog 3 punten te herstellen.').waitFor();
    expect(await subject.inputValue()).toBe('Doorverwijzing mevr. Peeters 85.07.30-033.28');
  });

  it('offers the work address of a colleague that the directory knows', async () => {
    const { page, pane } = await openPlayground('example=namesake&pane=open');
    await pane.getByRole('button', { name: 'Vervang door an.verlinden@caw-voorbeeld.be' }).click();
    await pane
      .getByText('an.verlinden@hotmail.com is vervangen door an.verlinden@caw-voorbeeld.be.')
      .waitFor();
    await page.getByText('an.verlinden@hotmail.com').first().waitFor({ state: 'detached' });
  });

  it('believes that something is no name, for this mail', async () => {
    const { pane, subject, send, page } = await openPlayground('example=colleague&pane=open');
    await subject.fill('Lezing van mevr. Curie');
    await pane.getByText('‘Curie’ in het onderwerp lijkt een naam.').waitFor();
    await pane.getByRole('button', { name: 'Dit is geen persoonsgegeven' }).click();
    await pane.getByText('Klaar om te versturen').waitFor();
    await send();
    await page.getByText('Schakel liet deze mail vertrekken.').waitFor();
  });

  it('finds the client’s name that the caseworker typed, on send too', async () => {
    const { pane, subject, send, alert } = await openPlayground('example=colleague&pane=open');
    await pane.getByRole('switch', { name: 'Deze mail gaat over een cliënt' }).click();
    const names = pane.getByRole('textbox', { name: /Naam van de cliënt/ });
    await names.fill('Fatima Amrani');
    await names.blur();
    await subject.fill('Vraag over amrani');
    await pane.getByText('‘amrani’ in het onderwerp lijkt een naam.').waitFor();
    await send();
    await alert.getByText('‘amrani’ in het onderwerp lijkt een naam.').waitFor();
  });

  it('keeps a mail about a client one that is, when its subject becomes neutral', async () => {
    const { pane, page, subject, send, protection } = await openPlayground('example=colleague&pane=open');
    await subject.fill('Huisbezoek mevr. Peeters');
    await page
      .getByRole('textbox', { name: 'Berichttekst' })
      .fill('Ik ging er langs. Haar leefloon is nog niet gestort en ze heeft huurachterstand.');
    await pane.getByText('De mail is nog niet beschermd.').waitFor();
    await pane.getByRole('button', { name: 'Zet ‘Huisbezoek’ als onderwerp' }).click();
    await pane.getByText('Het onderwerp is nu ‘Huisbezoek’.').waitFor();
    await send();
    await protection.getByText('Niet doorsturen, toegepast door de e-mailstroomregel').waitFor();
  });

  it('leaves one line above the mail while something is to be mended, which opens the pane again', async () => {
    const { page, pane, subject } = await openPlayground('example=colleague&pane=open');
    const line = page.getByText('Schakel zag persoonsgegevens in het onderwerp.');
    await subject.fill('Huisbezoek mevr. Peeters');
    await line.waitFor();
    await page.getByRole('button', { name: 'Schakel sluiten' }).click();
    await page.getByRole('button', { name: 'Bekijk en herstel' }).click();
    await pane.getByText('Nog 1 punt te herstellen.').waitFor();
    await subject.fill('Huisbezoek');
    await line.waitFor({ state: 'detached' });
  });

  it('says so when the mail cannot be read, and tries again', async () => {
    const { pane } = await openPlayground('example=ready&pane=open&fault=recipients.get:fails');
    await pane.getByText('Nog niet nagekeken').waitFor();
    expect(await pane.getByRole('button', { name: 'Probeer opnieuw' }).count()).toBe(1);
  });

  it('puts the focus on what the alert was about', async () => {
    const playground = await openPlayground('example=alarm');
    await playground.send();
    await playground.alert.getByRole('button', { name: 'Bekijk en herstel' }).click();
    await playground.pane.getByText('Nog 3 punten te herstellen.').waitFor();
    await frameOf(playground).waitForFunction(() => document.activeElement?.textContent.includes('Peeters'));
  });

  it.each([
    ['nl-BE', 'Nog 3 punten te herstellen.'],
    ['fr-BE', 'points à corriger'],
    ['en-US', 'points left to mend'],
  ])('speaks the language of Outlook: %s', async (language, sentence) => {
    const playground = await openPlayground(`example=alarm&pane=open&lang=${language}`);
    await playground.pane.getByText(sentence).waitFor();
    expect(await frameOf(playground).evaluate(() => document.documentElement.lang)).toBe(
      language.slice(0, 2),
    );
  });
});

describe('the pane is for everybody', () => {
  const STATES = [
    'example=alarm',
    'example=colleague',
    'example=ready',
    'example=ready&fault=recipients.get:fails',
  ];
  const THEMES = ['colorful', 'black'];

  it.each(STATES.flatMap((state) => THEMES.map((theme) => `${state}&theme=${theme}`)))(
    'has no accessibility problem that can be measured: %s',
    async (search) => {
      const playground = await openPlayground(`${search}&pane=open`);
      await playground.pane.getByRole('heading').first().waitFor();
      expect(await accessibilityProblems(playground)).toEqual([]);
    },
  );

  it('can be used with the keyboard alone', async () => {
    const { pane, page, subject } = await openPlayground('example=alarm&pane=open');
    const fix = pane.getByRole('button', { name: 'Zet ‘Doorverwijzing’ als onderwerp' });
    await fix.focus();
    await page.keyboard.press('Enter');
    await pane.getByText('Het onderwerp is nu ‘Doorverwijzing’.').waitFor();
    expect(await subject.inputValue()).toBe('Doorverwijzing');
  });

  it.each([320, 280])('fits %i px without scrolling sideways', async (width) => {
    const playground = await openPlayground('example=alarm&pane=open', { width });
    await playground.pane.getByText('Nog 3 punten te herstellen.').waitFor();
    expect(await overflowOf(playground)).toBeLessThanOrEqual(0);
  });
});
