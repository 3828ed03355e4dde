import { openPlayground, useBrowser } from './support/playground';

useBrowser();

const HEADER = 'x-schakel-bescherming';

describe('Send', () => {
  it('lets an ordinary mail to a colleague leave without a word', async () => {
    const { page, alert, protection, send } = await openPlayground('example=colleague');
    await send();
    await page.getByText('Schakel liet deze mail vertrekken.').waitFor();
    expect(await alert.count()).toBe(0);
    expect(await page.getByText(HEADER).count()).toBe(0);
    await protection.getByText('Vertrekt onbeveiligd').waitFor();
  });

  it('lets a client mail that is in order leave protected, without a word', async () => {
    const { page, alert, protection, send } = await openPlayground('example=ready');
    await send();
    await page.getByText('Schakel liet deze mail vertrekken.').waitFor();
    expect(await alert.count()).toBe(0);
    await protection.getByText('Niet doorsturen, toegepast door de e-mailstroomregel').waitFor();
    expect(await page.getByText(HEADER).count()).toBe(1);
  });

  it('stops a mail with three problems; three clicks mend them, and it leaves protected', async () => {
    const { page, pane, alert, subject, protection, send, addRecipient } =
      await openPlayground('example=alarm');
    await send();
    const said = await alert.innerText();
    expect(said).toContain('Peeters');
    expect(said).toContain('85.07.30-033.28');
    expect(said).toContain('lieve.maes@gmail.com is een privéadres.');
    expect(said).toContain('De mail is nog niet beschermd.');

    await alert.getByRole('button', { name: 'Bekijk en herstel' }).click();
    await pane.getByText('Nog 3 punten te herstellen.').waitFor();
    await pane.getByRole('button', { name: 'Zet ‘Doorverwijzing’ als onderwerp' }).click();
    await pane.getByRole('button', { name: 'Bescherm deze mail' }).click();
    await pane.getByRole('button', { name: 'Haal lieve.maes@gmail.com weg' }).click();
    await pane.getByText('Klaar om te versturen').waitFor();
    expect(await subject.inputValue()).toBe('Doorverwijzing');

    await addRecipient('an.verlinden@caw-voorbeeld.be');
    await send();
    await protection.getByText('Niet doorsturen, toegepast door de e-mailstroomregel').waitFor();
    expect(await alert.count()).toBe(0);
    expect(await page.getByText(HEADER).count()).toBe(1);
  });

  it('only asks about a telephone number in the subject, and leaves the choice', async () => {
    const { page, alert, subject, send } = await openPlayground('example=colleague');
    await subject.fill('Bel me terug op 0475 12 34 56');
    await send();
    await alert.getByText('telefoonnummer').waitFor();
    await alert.getByRole('button', { name: 'Toch verzenden' }).click();
    await page.getByText('de afzender koos ‘Toch verzenden’').waitFor();
  });

  it('goes back to the mail, with nothing lost, when the caseworker does not send', async () => {
    const { alert, subject, send } = await openPlayground('example=alarm');
    await send();
    await alert.getByRole('button', { name: 'Niet verzenden' }).click();
    expect(await alert.count()).toBe(0);
    expect(await subject.inputValue()).toBe('Doorverwijzing mevr. Peeters 85.07.30-033.28');
  });

  it('has no button of ours in an Outlook before Mailbox 1.14, and says where to go', async () => {
    const { alert, send } = await openPlayground('example=alarm&set=1.12');
    await send();
    await alert.getByText('Open Schakel in het lint').waitFor();
    expect(await alert.getByRole('button').allInnerTexts()).toEqual(['Niet verzenden']);
  });

  it.each([
    ['fr-BE', 'est une adresse privée', 'Voir et corriger'],
    ['en-US', 'is a private address', 'Review and fix'],
  ])('speaks the language of Outlook: %s', async (language, sentence, button) => {
    const { alert, send } = await openPlayground(`example=alarm&lang=${language}`);
    await send();
    await alert.getByText(sentence).waitFor();
    expect(await alert.getByRole('button', { name: button }).count()).toBe(1);
  });

  it.each([
    ['subject.get:silent', 'Schakel kon het onderwerp niet lezen'],
    ['recipients.get:fails', 'Schakel kon de ontvangers niet lezen'],
    ['body.get:late', 'Schakel kon de tekst niet lezen'],
    ['internetHeaders.set:fails', 'Schakel kon de mail niet beschermen'],
  ])('holds a mail back that it could not check, and says what to try: %s', async (fault, sentence) => {
    const { alert, send } = await openPlayground(`example=ready&fault=${fault}`);
    await send();
    await alert.getByText(sentence).waitFor();
    await alert.getByText('druk opnieuw op Verzenden').waitFor();
    expect(await alert.getByRole('button').allInnerTexts()).toEqual(['Niet verzenden']);
  });
});

describe('an invitation', () => {
  it('with a name in subject and location is stopped; two clicks mend it, and it leaves', async () => {
    const { page, pane, alert, subject, send } = await openPlayground('example=invitation');
    await send();
    expect(await alert.innerText()).toContain('Fatima Amrani');

    await alert.getByRole('button', { name: 'Bekijk en herstel' }).click();
    await pane.getByText('Nog 2 punten te herstellen.').waitFor();
    await pane.getByRole('button', { name: /als onderwerp/ }).click();
    await pane.getByRole('button', { name: /als locatie/ }).click();
    await pane.getByText('Klaar om te versturen').waitFor();
    expect(await subject.inputValue()).not.toContain('Amrani');
    expect(await page.getByRole('textbox', { name: 'Locatie' }).inputValue()).toBe('Bij … thuis');

    await send();
    await page.getByText('Schakel liet deze mail vertrekken.').waitFor();
    await page.getByTestId('sent-mail').getByText('Bij … thuis').waitFor();
  });
});

describe('while writing', () => {
  it('a client mail is protected as soon as a recipient is typed, and a problem is told above it', async () => {
    const { page, pane, protection, send, addRecipient, subject } = await openPlayground('example=blank');
    await subject.fill('Overdracht na ons gesprek');
    await page.getByRole('textbox', { name: 'Berichttekst' }).fill('Het gaat om 85.07.30-033.28.');
    await addRecipient('lieve.maes@gmail.com');
    await page.getByText('lieve.maes@gmail.com is een privéadres.').waitFor();

    await page.getByRole('button', { name: 'Bekijk en herstel' }).click();
    await pane.getByText('Beschermd: de mail vertrekt versleuteld').waitFor();
    await page.getByRole('button', { name: 'lieve.maes@gmail.com verwijderen' }).click();
    await addRecipient('an.verlinden@caw-voorbeeld.be');
    await page
      .getByText('lieve.maes@gmail.com is een privéadres.')
      .and(page.locator('.fui-MessageBarBody'))
      .waitFor({ state: 'detached' });
    await send();
    await protection.getByText('Niet doorsturen, toegepast door de e-mailstroomregel').waitFor();
  });
});
