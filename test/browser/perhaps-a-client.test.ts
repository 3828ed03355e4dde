import { focusedText } from './support/pane';
import { openPlayground, useBrowser, type Playground } from './support/playground';

useBrowser();

/** Whoever reads it can't tell whether she is a client or moves house as a colleague does. */
const UNSURE = mailOf(
  'Fatima Amrani verhuist zaterdag naar haar nieuwe studio. Kun jij helpen met de dozen?',
);
const QUESTION = 'Gaat deze mail over een cliënt? Schakel zag ‘Fatima Amrani’ (naam) en ‘studio’.';
const YES = 'Ja, bescherm deze mail';
const NO = 'Nee, niet over een cliënt';
const SWITCH = 'Deze mail gaat over een cliënt';
const NOT_ABOUT_CLIENT = 'Deze mail gaat niet over een cliënt';
const PROTECTED = 'Niet doorsturen, toegepast door de e-mailstroomregel';
const UNPROTECTED = 'Vertrekt onbeveiligd';

function mailOf(story: string): string {
  return `Dag An,\n\n${story}\n\nGroeten,\nSara`;
}

/** A mail to a colleague. */
async function write(subject: string, text: string, isPaneOpen = true): Promise<Playground> {
  const playground = await openPlayground(`example=colleague${isPaneOpen ? '&pane=open' : ''}`);
  await playground.subject.fill(subject);
  await rewrite(playground, text);
  return playground;
}

const rewrite = ({ page }: Playground, text: string) =>
  page.getByRole('textbox', { name: 'Berichttekst' }).fill(text);

/** Sends a mail about which there is nothing to say. */
async function sendSilently({ send, alert, protection }: Playground, left: string): Promise<void> {
  await send();
  await protection.getByText(left).waitFor();
  expect(await alert.count()).toBe(0);
}

describe('on send, a mail that may be about a client', () => {
  it('is asked about, with who and what is told; on “yes” it leaves protected', async () => {
    const playground = await write('Verhuis', UNSURE, false);
    const { alert, pane, send } = playground;
    await send();
    await alert.getByText(QUESTION).waitFor();
    await alert
      .getByText('Ja? Kies ‘Bekijk en herstel’ en bescherm de mail. Nee? Kies ‘Toch verzenden’.')
      .waitFor();
    await alert.getByRole('button', { name: 'Bekijk en herstel' }).click();
    await pane.getByRole('button', { name: YES }).click();
    await pane.getByText('De mail is nu beschermd.').waitFor();
    await pane.getByText('Klaar om te versturen').waitFor();
    await sendSilently(playground, PROTECTED);
  });

  it('leaves as it is on “no”, with one tap in the alert', async () => {
    const { alert, send, protection, page } = await write('Verhuis', UNSURE, false);
    await send();
    await alert.getByText(QUESTION).waitFor();
    await alert.getByRole('button', { name: 'Toch verzenden' }).click();
    await page.getByText('de afzender koos ‘Toch verzenden’').waitFor();
    await protection.getByText(UNPROTECTED).waitFor();
  });
});

describe('while writing, a mail that may be about a client', () => {
  it('is protected with one tap on “yes”, which can be taken back', async () => {
    const { pane } = await write('Verhuis', UNSURE);
    await pane.getByText(QUESTION).waitFor();
    await pane.getByRole('button', { name: YES }).click();
    await pane.getByText('De mail is nu beschermd.').waitFor();
    expect(await pane.getByRole('switch', { name: SWITCH }).isChecked()).toBe(true);
    await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
    await pane.getByText(QUESTION).waitFor();
    expect(await pane.getByRole('switch', { name: SWITCH }).isChecked()).toBe(false);
  });

  it('passes with one tap on “no”, and is not asked about again', async () => {
    const playground = await write('Verhuis', UNSURE);
    const { pane } = playground;
    await pane.getByText(QUESTION).waitFor();
    await pane.getByRole('button', { name: NO }).click();
    await pane.getByText('Klaar om te versturen').waitFor();
    await pane.getByText(NOT_ABOUT_CLIENT).waitFor();
    expect(await focusedText(playground)).toBe(NOT_ABOUT_CLIENT);
    await sendSilently(playground, UNPROTECTED);
  });

  it('stays answered while something else is written, until somebody else is named', async () => {
    const playground = await write('Verhuis', UNSURE);
    const { pane } = playground;
    await pane.getByRole('button', { name: NO }).click();
    await pane.getByText('Klaar om te versturen').waitFor();
    await rewrite(playground, UNSURE.replace('dozen?', 'dozen? Het plan zit in bijlage.'));
    await pane.getByText('Je schrijft ‘in bijlage’, maar er is geen bijlage.').waitFor();
    await pane.getByText(NOT_ABOUT_CLIENT).waitFor();
    expect(await pane.getByText(/^Gaat deze mail over een cliënt\?/).count()).toBe(0);

    await rewrite(playground, UNSURE.replace('Fatima Amrani', 'Mehmet Yilmaz'));
    await pane.getByText(QUESTION.replace('Fatima Amrani', 'Mehmet Yilmaz')).waitFor();
    await pane.getByText(NOT_ABOUT_CLIENT).waitFor({ state: 'detached' });
  });

  it('is asked about again once “no” is taken back', async () => {
    const { pane } = await write('Verhuis', UNSURE);
    await pane.getByRole('button', { name: NO }).click();
    await pane.getByText(NOT_ABOUT_CLIENT).waitFor();
    await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
    await pane.getByText(QUESTION).waitFor();
  });
});

describe('a mail that was judged wrongly', () => {
  it('as one about a client: the pane says why, the switch turns it off, and it leaves as it is', async () => {
    const playground = await write(
      'Badge',
      mailOf('Mevr. Peeters (85.07.30-033.28) komt maandag poetsen. Haar badge ligt klaar.'),
    );
    const { pane, page } = playground;
    await pane.getByText(/In de tekst staat een rijksregisternummer\. De tekst spreekt van /).waitFor();
    await pane.getByRole('switch', { name: SWITCH }).click();
    await page.keyboard.type('Een nieuwe poetshulp');
    await page.keyboard.press('Enter');
    await pane.getByText('Je antwoord: ‘Een nieuwe poetshulp’.').waitFor();
    await pane.getByText('Klaar om te versturen').waitFor();
    await sendSilently(playground, UNPROTECTED);
  });

  it('as an ordinary one: one tap on the switch makes it a client mail, and it leaves protected', async () => {
    const playground = await write(
      'Goed nieuws',
      mailOf('Het is gelukt met de studio. De mama van vorige week kan er zaterdag in, met haar zoontje.'),
    );
    const { pane } = playground;
    await pane.getByText('Klaar om te versturen').waitFor();
    await pane.getByRole('switch', { name: SWITCH }).click();
    await pane.getByText('De mail is nog niet beschermd.').waitFor();
    await sendSilently(playground, PROTECTED);
  });
});
