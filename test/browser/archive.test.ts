import { readFileSync } from 'node:fs';
import { openWithSevenZip } from '../support/seven-zip';
import { accessibilityProblems, frameOf, overflowOf } from './support/pane';
import { openPlayground, useBrowser, type Playground, type View } from './support/playground';

useBrowser();

const REPORT = 'Verslag mevr. Peeters 85.07.30-033.28.pdf';
const HEADER = 'x-schakel-bescherming';

/** A client mail with a report on it, and the form for an archive open beside it. */
async function openForm(search = '', view: View = {}): Promise<Playground> {
  const playground = await openPlayground(`example=attachment&pane=open${search}`, view);
  await playground.pane.getByRole('button', { name: /Zip met wachtwoord/ }).click();
  return playground;
}

async function choose({ pane }: Playground, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await pane.getByRole('checkbox', { name }).check();
  }
}

const make = ({ pane }: Playground) => pane.getByRole('button', { name: 'Maak zip met wachtwoord' }).click();
const bodyOf = ({ page }: Playground) => page.getByRole('textbox', { name: 'Berichttekst' });
const chip = ({ page }: Playground, name: string) =>
  page.getByRole('button', { name: `Bijlage ${name} verwijderen` });

async function makeOfAll(playground: Playground): Promise<string> {
  await choose(playground, REPORT, 'De tekst van de mail');
  await make(playground);
  await playground.pane.getByText('Je zip is klaar').waitFor();
  return playground.pane.getByTestId('password').innerText();
}

describe('a zip with a password', () => {
  it('takes all client content out of the mail, which then leaves without protection; 7-Zip opens it', async () => {
    const playground = await openForm();
    const { page, pane, alert, protection, send } = playground;
    const photo = Buffer.from([0, 255, 1, 254, 13, 10]);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'Foto.jpg', mimeType: 'image/jpeg', buffer: photo });
    await choose(playground, 'Foto.jpg');
    const password = await makeOfAll(playground);
    expect(password).toMatch(/^(?:[a-z]{6}-){3}[2-9]{4}$/);
    await pane.getByRole('button', { name: 'Ja, mijn cliënt stemde in' }).click();
    await pane.getByText('Klaar om te versturen').waitFor();
    expect(await chip(playground, REPORT).count()).toBe(0);
    expect(await bodyOf(playground).innerText()).toContain(
      'De gegevens zitten in het zipbestand in bijlage.',
    );
    expect(await bodyOf(playground).innerText()).toContain('Sara Claeys');
    await pane.getByRole('button', { name: 'Ik gaf het door' }).click();
    expect(await pane.getByText(password).count()).toBe(0);

    await send();
    await protection.getByText('Vertrekt onbeveiligd').waitFor();
    expect(await alert.count()).toBe(0);
    expect(await page.getByText(HEADER).count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^overdracht-.*\.zip$/ }).click(),
    ]);
    const archive = readFileSync(await download.path());
    const { files } = openWithSevenZip(archive, password);
    expect(Object.keys(files).sort()).toEqual(['bijlage-1.pdf', 'bijlage-2.jpg', 'overdracht.html']);
    expect(files['bijlage-2.jpg']?.equals(photo)).toBe(true);
    expect(files['bijlage-1.pdf']?.toString('latin1')).toContain('mevrouw Peeters');
    expect(files['overdracht.html']?.toString('utf8')).toContain(
      'In bijlage vind je het verslag van dinsdag.',
    );
    expect(openWithSevenZip(archive).isOpen).toBe(false);
  });

  it('comes undone: files and text are back, and the zip is gone', async () => {
    const playground = await openForm();
    const { page, pane } = playground;
    await makeOfAll(playground);
    await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
    await chip(playground, REPORT).waitFor();
    await page.getByText('In bijlage vind je het verslag van dinsdag.').waitFor();
    await page.getByText(/^overdracht-/).waitFor({ state: 'detached' });
    await frameOf(playground).waitForFunction(() =>
      document.activeElement?.textContent.includes('Zip met wachtwoord'),
    );
  });

  it('asks what is to go in, and chooses nothing by itself', async () => {
    const playground = await openForm();
    await make(playground);
    await playground.pane.getByText('Kies wat in de zip gaat.').waitFor();
    expect(await playground.pane.getByRole('checkbox', { checked: true }).count()).toBe(0);
  });

  it('says that a link cannot go in, and how its file can', async () => {
    const { pane } = await openPlayground('example=cloudFile&pane=open');
    await pane.getByRole('button', { name: /Zip met wachtwoord/ }).click();
    await pane
      .getByText('‘Verslag.docx’ is een link. Voeg het bestand zelf toe als het mee in de zip moet.')
      .waitFor();
    expect(await pane.getByRole('checkbox', { name: 'Verslag.docx' }).count()).toBe(0);
  });

  it.each([
    ['attachments.getContent', 'Outlook gaf de inhoud niet.'],
    ['attachments.addBase64', 'Outlook paste je mail niet aan.'],
    ['sessionData.set', 'Outlook paste je mail niet aan.'],
    ['body.set', 'Outlook paste je mail niet aan.'],
    ['attachments.remove', 'Outlook maakte niet alles ongedaan.'],
  ])('leaves the mail with all it had when a call fails, and says what to do: %s', async (call, sentence) => {
    const playground = await openForm(`&fault=${call}:fails`);
    await choose(playground, REPORT, 'De tekst van de mail');
    await make(playground);
    await playground.pane.getByText(sentence).waitFor();
    expect(await chip(playground, REPORT).count()).toBe(1);
    expect(await bodyOf(playground).innerText()).toContain('In bijlage vind je het verslag van dinsdag.');
  });

  it('shows the password of a zip that could not be undone, so that nothing in it is lost', async () => {
    const playground = await openForm('&fault=attachments.remove:fails');
    await choose(playground, REPORT);
    await make(playground);
    await playground.pane.getByTestId('password').waitFor();
    await playground.pane.getByText('Noteer het wachtwoord').waitFor();
  });

  it('keeps Outlook’s own signature, and no quoted mail', async () => {
    const playground = await openForm();
    await playground.page.evaluate(() => {
      const body = document.querySelector('[contenteditable]');
      if (body) {
        body.innerHTML =
          '<p>Over mevrouw Peeters</p><div id="Signature">Sara, CAW Voorbeeld</div>' +
          '<div id="divRplyFwdMsg">Van: Bram</div><div>Mevrouw Peeters belde.<div id="Signature">Bram</div></div>';
        body.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await choose(playground, 'De tekst van de mail');
    await make(playground);
    await playground.pane.getByText('Je zip is klaar').waitFor();
    const text = await bodyOf(playground).innerText();
    expect(text).toContain('Sara, CAW Voorbeeld');
    expect(text).not.toMatch(/Peeters|Bram|Vriendelijke groeten/);
  });

  it('copies the password, and selects it where the browser will not copy', async () => {
    const playground = await openForm();
    const { pane } = playground;
    const password = await makeOfAll(playground);
    const frame = frameOf(playground);
    await frame.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await pane.getByRole('button', { name: 'Kopieer het wachtwoord' }).click();
    await pane.getByText('Het wachtwoord is geselecteerd.').waitFor();
    expect(await frame.evaluate(() => String(getSelection()))).toBe(password);
    await frame.evaluate(() => {
      navigator.clipboard.writeText = (text) => {
        document.title = text;
        return Promise.resolve();
      };
    });
    await pane.getByRole('button', { name: 'Kopieer het wachtwoord' }).click();
    await pane.getByText('Het wachtwoord is gekopieerd.').waitFor();
    expect(await frame.title()).toBe(password);
  });

  it('says so when a zip of an earlier pane is on the mail, whose password is gone', async () => {
    const playground = await openForm();
    await makeOfAll(playground);
    await playground.page.getByRole('button', { name: 'Schakel sluiten' }).click();
    await playground.page.getByRole('button', { name: 'Schakel', exact: true }).click();
    await playground.pane.getByText('Wachtwoord kwijt?').waitFor();
    expect(await playground.pane.getByTestId('password').count()).toBe(0);
  });

  it('needs no mouse, and puts the focus on what came of it', async () => {
    const playground = await openForm();
    const { page, pane } = playground;
    await pane.getByRole('checkbox', { name: REPORT }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await frameOf(playground).waitForFunction(
      () => document.activeElement?.textContent === 'Je zip is klaar',
    );
  });

  it.each(['nl-BE', 'fr-BE', 'en-US'])('speaks the language of Outlook: %s', async (language) => {
    const { pane } = await openPlayground(`example=attachment&pane=open&lang=${language}`);
    const name = { 'nl-BE': 'Zip met wachtwoord', 'fr-BE': 'Zip avec mot de passe' }[language];
    await pane.getByRole('button', { name: name ?? 'Zip with a password' }).waitFor();
  });

  it.each([
    ['colorful', 320],
    ['black', 1280],
    ['colorful', 280],
  ])('has no accessibility problem and fits: %s, %i px', async (theme, width) => {
    const playground = await openForm(`&theme=${theme}`, { width });
    expect(await accessibilityProblems(playground)).toEqual([]);
    expect(await overflowOf(playground)).toBeLessThanOrEqual(0);
    await makeOfAll(playground);
    await playground.pane.getByRole('button', { name: 'Hulp bij het doorgeven' }).click();
    expect(await accessibilityProblems(playground)).toEqual([]);
    expect(await overflowOf(playground)).toBeLessThanOrEqual(0);
  });
});
