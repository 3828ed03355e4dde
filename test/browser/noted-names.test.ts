import { openPlayground, useBrowser, type Playground } from './support/playground';

useBrowser();

const PARTY = mailOf(
  'Na dertig jaar gaat ze met pensioen. We houden een receptie in de cafetaria, met taart en een cadeau. ' +
    'Kun je laten weten of je komt? Dan bestel ik genoeg drank.',
);
const CLIENT = mailOf(
  'Haar leefloon is geweigerd en ze moet uit haar studio. Haar nummer is 85.07.30-033.28. Neem jij haar dossier over?',
);
const NOTE = '‘Mieke’ in het onderwerp lijkt een naam.';
const READY = 'Klaar om te versturen';

function mailOf(story: string): string {
  return `Dag An,\n\n${story}\n\nGroeten,\nSara`;
}

/** A mail to a colleague. */
async function write(subject: string, text: string, isPaneOpen = true): Promise<Playground> {
  const playground = await openPlayground(`example=colleague${isPaneOpen ? '&pane=open' : ''}`);
  await playground.subject.fill(subject);
  await playground.page.getByRole('textbox', { name: 'Berichttekst' }).fill(text);
  return playground;
}

describe('a colleague’s name in the subject of an ordinary mail', () => {
  it('leaves without a question', async () => {
    const { page, alert, send } = await write('Afscheid Mieke', PARTY, false);
    await send();
    await page.getByText('Schakel liet deze mail vertrekken.').waitFor();
    expect(await alert.count()).toBe(0);
  });

  it('is told in the pane of a mail that is ready, and one tap takes it out', async () => {
    const { pane, subject } = await write('Afscheid Mieke', PARTY);
    await pane.getByText(NOTE).waitFor();
    await pane.getByText(READY).waitFor();
    await pane.getByText('Hoort dat bij een cliënt? Haal het dan weg.').waitFor();
    expect(await pane.getByText('9 controles in orde').count()).toBe(1);
    await pane.getByRole('button', { name: 'Zet ‘Afscheid’ als onderwerp' }).click();
    await pane.getByText(NOTE).waitFor({ state: 'detached' });
    await pane.getByText('10 controles in orde').waitFor();
    expect(await subject.inputValue()).toBe('Afscheid');
  });

  it('is told no more once the caseworker says that it may stay', async () => {
    const { pane } = await write('Afscheid Mieke', PARTY);
    await pane.getByText(NOTE).waitFor();
    await pane.getByRole('button', { name: 'Dit is geen persoonsgegeven' }).click();
    await pane.getByText(NOTE).waitFor({ state: 'detached' });
    await pane.getByText('10 controles in orde').waitFor();
  });
});

describe('the same subject', () => {
  it('is asked about on a mail about a client, which leaves protected', async () => {
    const { alert, protection, send } = await write('Afscheid Mieke', CLIENT, false);
    await send();
    await alert.getByText(NOTE).waitFor();
    await alert.getByRole('button', { name: 'Toch verzenden' }).click();
    await protection.getByText('Niet doorsturen, toegepast door de e-mailstroomregel').waitFor();
  });

  it('is asked about on a mail that says nothing', async () => {
    const { alert, send } = await write('Afscheid Mieke', '', false);
    await send();
    await alert.getByText(NOTE).waitFor();
    await alert.getByRole('button', { name: 'Toch verzenden' }).waitFor();
  });
});
