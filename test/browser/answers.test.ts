import { accessibilityProblems, focusedText } from './support/pane';
import { openPlayground, useBrowser } from './support/playground';

useBrowser();

describe('answering a question', () => {
  it('asks why, says what is missing, and lets the mail leave with the answer', async () => {
    const playground = await openPlayground('example=copies&pane=open');
    const { pane, page, send, protection } = playground;
    await pane.getByRole('button', { name: 'Bescherm deze mail' }).click();
    const answer = pane.getByRole('button', { name: 'Laat de ontvangers zo' });
    await answer.click();
    const reason = pane.getByRole('textbox', { name: 'Waarom heeft iedereen dit nodig?' });
    await answer.click();
    await pane.getByText('Vul hier enkele woorden in.').waitFor();
    await page.keyboard.type('Zij volgen dit samen op');
    await page.keyboard.press('Enter');
    await pane.getByText('Je antwoord: ‘Zij volgen dit samen op’.').waitFor();
    await reason.waitFor({ state: 'detached' });
    expect(await focusedText(playground)).toContain('Zij volgen dit samen op');
    await pane.getByRole('button', { name: 'Ja, mijn cliënt stemde in' }).click();
    await pane.getByText('Klaar om te versturen').waitFor();
    await send();
    await protection.getByText('Niet doorsturen, toegepast door de e-mailstroomregel').waitFor();
  });

  it('asks again once somebody else reads along, and when the answer is taken back', async () => {
    const { pane, page } = await openPlayground('example=ready&pane=open');
    const addCopy = async (address: string) => {
      await page.getByRole('textbox', { name: 'Cc', exact: true }).fill(address);
      await page.keyboard.press('Enter');
    };
    const answer = pane.getByRole('button', { name: 'Laat Cc zo' });
    const say = async (reason: string) => {
      await answer.click();
      await pane.getByRole('textbox', { name: 'Waarom is Cc nodig?' }).fill(reason);
      await answer.click();
      await pane.getByText(`Je antwoord: ‘${reason}’.`).waitFor();
    };
    await addCopy('an.verlinden@caw-voorbeeld.be');
    await say('An neemt over');
    await addCopy('joris.maes@caw-voorbeeld.be');
    await pane.getByText('Je antwoord: ‘An neemt over’.').waitFor({ state: 'detached' });
    await say('An en Joris nemen over');
    await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
    await answer.waitFor();
  });

  it.each([
    ['distributionList', 'Ja, ik weet wie dit leest'],
    ['generalMailbox', 'Ja, wie dit leest, mag het weten'],
    ['twoClients', 'Ja, dit is één gezin'],
    ['attachment', 'Ja, mijn cliënt stemde in'],
  ])('takes one press where no reason is asked: %s', async (example, label) => {
    const { pane } = await openPlayground(`example=${example}&pane=open`);
    await pane.getByRole('button', { name: 'Bescherm deze mail' }).click();
    await pane.getByRole('button', { name: label }).click();
    await pane.getByText('Nagekeken: ja.').waitFor();
    expect(await pane.getByRole('button', { name: label }).count()).toBe(0);
  });

  it('remembers an address that was found right, unless that is taken back', async () => {
    const { pane, addRecipient, page } = await openPlayground('example=ready&pane=open');
    await page.getByRole('button', { name: /bram\.hoste@ocmw-voorbeeld\.be verwijderen/ }).click();
    await addRecipient('nele.claes@inloop-voorbeeld.be');
    const answer = pane.getByRole('button', { name: 'Ja, dit adres klopt' });
    await answer.click();
    await pane
      .getByText(
        'Je mailt voor het eerst over een cliënt naar nele.claes@inloop-voorbeeld.be. Nagekeken: ja.',
      )
      .waitFor();
    await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
    await answer.waitFor();
  });

  it('lets the caseworker say that the mail is about no client, and why', async () => {
    const playground = await openPlayground('example=colleague&pane=open');
    const { pane, subject, send, page } = playground;
    await subject.fill('Sleutel van mevr. Peeters');
    await page
      .getByRole('textbox', { name: 'Berichttekst' })
      .fill(
        'De nieuwe poetshulp, mevr. Peeters (85.07.30-033.28), begint maandag. Leg jij haar badge klaar?',
      );
    await pane.getByText('De mail is nog niet beschermd.').waitFor();
    await pane.getByRole('button', { name: 'Zet ‘Sleutel’ als onderwerp' }).waitFor();
    const control = pane.getByRole('switch', { name: 'Deze mail gaat over een cliënt' });
    await control.click();
    await page.keyboard.type('De nieuwe poetshulp');
    await pane.getByRole('button', { name: 'Deze mail gaat niet over een cliënt' }).click();
    await pane.getByText('Je antwoord: ‘De nieuwe poetshulp’.').waitFor();
    expect(await control.isChecked()).toBe(false);
    expect(await focusedText(playground)).toContain('De nieuwe poetshulp');
    await pane.getByRole('button', { name: 'Dit is geen persoonsgegeven' }).click();
    await pane.getByText('Klaar om te versturen').waitFor();
    await send();
    await page.getByText('Schakel liet deze mail vertrekken.').waitFor();
  });
});

describe('questions are for everybody', () => {
  const VIEWS = [
    ['light', 'colorful', {}],
    ['dark', 'black', { colorScheme: 'dark' }],
    ['forced colours', 'black', { colorScheme: 'dark', forcedColors: 'active' }],
  ] as const;

  it.each(VIEWS.flatMap((view) => [320, 1280].map((width) => [...view, width] as const)))(
    'without an accessibility problem that can be measured, in %s: %s %j at %i px',
    async (_, theme, emulated, width) => {
      const playground = await openPlayground(`example=copies&pane=open&theme=${theme}`, {
        width,
        ...emulated,
      });
      const { pane } = playground;
      const answer = pane.getByRole('button', { name: 'Laat de ontvangers zo' });
      await answer.click();
      await answer.click();
      await pane.getByText('Vul hier enkele woorden in.').waitFor();
      await pane.getByRole('button', { name: 'Ja, mijn cliënt stemde in' }).click();
      await pane.getByText('Nagekeken: ja.').waitFor();
      expect(await accessibilityProblems(playground)).toEqual([]);
    },
  );
});
