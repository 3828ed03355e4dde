import { openPlayground, useBrowser } from './support/playground';

useBrowser();

describe('one click mends', () => {
  it('a subject with a name in it: what is left is neutral', async () => {
    const { pane, subject } = await openPlayground('example=alarm&pane=open');
    await pane.getByText('‘Peeters’ lijkt een naam: staat na ‘mevr’').waitFor();
    await pane.getByRole('button', { name: 'Zet ‘Doorverwijzing’ als onderwerp' }).click();
    await pane.getByText('Het onderwerp is nu ‘Doorverwijzing’.').waitFor();
    expect(await subject.inputValue()).toBe('Doorverwijzing');
  });

  it('the location of an invitation, with its name masked', async () => {
    const { pane } = await openPlayground('example=invitation&pane=open');
    await pane.getByText('‘Fatima Amrani’ bij de locatie lijkt een naam.').waitFor();
    expect(await pane.getByRole('switch').count()).toBe(0);
    await pane.getByRole('button', { name: 'Zet ‘Bij … thuis’ als locatie' }).click();
    await pane.getByText('De locatie is nu ‘Bij … thuis’.').waitFor();
    await pane.getByRole('button', { name: 'Zet ‘Overleg’ als onderwerp' }).click();
    await pane.getByText('Klaar om te versturen').waitFor();
    await pane.getByRole('button', { name: '1 controle in orde' }).click();
    await pane.getByText('Geen persoonsgegevens gevonden in onderwerp en locatie.').waitFor();
  });

  it('a mistyped domain', async () => {
    const { page, pane } = await openPlayground('example=lookalike&pane=open');
    await pane.getByRole('button', { name: 'Vervang door bram.hoste@ocmw-voorbeeld.be' }).click();
    await pane
      .getByText('bram.hoste@ocmw-vorbeeld.be is vervangen door bram.hoste@ocmw-voorbeeld.be.')
      .waitFor();
    await page.getByRole('button', { name: /bram\.hoste@ocmw-voorbeeld\.be verwijderen/ }).waitFor();
  });

  it('a recipient too many, and brings them back', async () => {
    const { page, pane } = await openPlayground('example=copies&pane=open');
    const joris = page.getByRole('button', { name: /joris\.maes@caw-voorbeeld\.be verwijderen/ });
    await pane.getByRole('button', { name: 'Haal joris.maes@caw-voorbeeld.be weg uit Cc' }).click();
    await pane.getByText('joris.maes@caw-voorbeeld.be is weg uit Cc.').waitFor();
    await joris.waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: 'Haal an.verlinden@caw-voorbeeld.be weg uit Cc' }).waitFor();
    await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
    await joris.waitFor();
  });

  it('a mail to nobody but Cc: its reader moves to To', async () => {
    const { page, pane } = await openPlayground('example=carbonCopy&pane=open');
    await page.getByRole('button', { name: /lieve\.maes@telenet\.be verwijderen/ }).click();
    await page.getByRole('button', { name: /bram\.hoste@ocmw-voorbeeld\.be verwijderen/ }).click();
    await page.getByRole('textbox', { name: 'Cc', exact: true }).fill('leila.amrani@dmw-voorbeeld.be');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Zet leila.amrani@dmw-voorbeeld.be bij Aan' }).click();
    await pane.getByText('leila.amrani@dmw-voorbeeld.be staat nu bij Aan.').waitFor();
    await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
    await pane.getByRole('button', { name: 'Zet leila.amrani@dmw-voorbeeld.be bij Aan' }).waitFor();
  });

  it('the name of an attachment', async () => {
    const { page, pane } = await openPlayground('example=attachment&pane=open');
    await pane.getByRole('button', { name: 'Hernoem naar ‘Verslag.pdf’' }).click();
    await pane.getByText('De bijlage heet nu ‘Verslag.pdf’.').waitFor();
    await page.getByText('Verslag.pdf', { exact: true }).first().waitFor();
  });

  it('a missing protection, and takes it away again', async () => {
    const { pane } = await openPlayground('example=ready&pane=open');
    await pane.getByRole('button', { name: 'Bescherm deze mail' }).click();
    await pane.getByText('De mail is nu beschermd.').waitFor();
    await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
    await pane.getByText('De mail is nog niet beschermd.').waitFor();
  });

  it.each([
    ['the location', 'invitation', 'Zet ‘Bij … thuis’ als locatie', 'De locatie is nu ‘Bij … thuis’.'],
    [
      'the address',
      'lookalike',
      'Vervang door bram.hoste@ocmw-voorbeeld.be',
      'bram.hoste@ocmw-vorbeeld.be is vervangen door bram.hoste@ocmw-voorbeeld.be.',
    ],
    ['the name of the file', 'attachment', 'Hernoem naar ‘Verslag.pdf’', 'De bijlage heet nu ‘Verslag.pdf’.'],
  ])('and one more gives back %s as it was', async (_, example, fix, done) => {
    const { pane } = await openPlayground(`example=${example}&pane=open`);
    await pane.getByRole('button', { name: fix }).click();
    await pane.getByText(done).waitFor();
    await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
    await pane.getByRole('button', { name: fix }).waitFor();
    expect(await pane.getByText(done).count()).toBe(0);
  });
});
