import {
  agreeToAll,
  box,
  button,
  choosePartner,
  fillIn,
  heading,
  insert,
  NAME,
  openHandoff,
  QUESTION,
  useBrowser,
} from './support/handoff';
import { accessibilityProblems, frameOf } from './support/pane';

useBrowser();

const BLANK = 'example=blank&pane=open';

describe('from a conversation to a mail and a note', () => {
  it('takes at most 12 inputs, from an empty mail to one that may leave', async () => {
    const handoff = await openHandoff(BLANK);
    const { page, pane, subject, send, protection, tap } = handoff;
    await agreeToAll(handoff);
    await fillIn(handoff);
    await insert(handoff);
    await tap(button(handoff, 'Kopieer notitie'));
    expect(handoff.inputs()).toBeLessThanOrEqual(12);
    await pane.getByText('Gekopieerd.').waitFor();
    expect(await handoff.clipboard()).toContain('Gedeeld: wie is het en hulpvraag');
    expect(await handoff.clipboard()).not.toContain(NAME);
    expect(await subject.inputValue()).toBe('Overdracht');
    await page.getByText(QUESTION).waitFor();
    await pane.getByRole('tabpanel').getByText('Klaar om te versturen').waitFor();
    await send();
    await protection.getByText('Niet doorsturen, toegepast door de e-mailstroomregel').waitFor();
    expect(await handoff.leaks([NAME, 'Peeters', 'huur'])).toEqual([]);
  });

  it('leaves what stands in the mail, signature and all, below the handoff', async () => {
    const handoff = await openHandoff('example=colleague&pane=open');
    await agreeToAll(handoff);
    await fillIn(handoff);
    await insert(handoff);
    const text = await handoff.page.getByRole('textbox', { name: 'Berichttekst' }).innerText();
    expect(text.indexOf(QUESTION)).toBeGreaterThan(-1);
    expect(text.indexOf('Ik breng taart mee.')).toBeGreaterThan(text.indexOf(QUESTION));
    expect(text.trim().endsWith('Sara')).toBe(true);
  });

  it('reads a handoff back when the pane is opened again, and corrects it instead of adding a second', async () => {
    const handoff = await openHandoff(BLANK);
    const { page, pane } = handoff;
    await agreeToAll(handoff);
    await fillIn(handoff);
    await insert(handoff);
    await page.getByRole('button', { name: 'Schakel sluiten' }).click();
    await page.getByRole('button', { name: 'Schakel', exact: true }).click();
    await pane.getByRole('tab', { name: 'Overdracht' }).click();
    await heading(handoff, 'Klopt alles?').waitFor();
    await pane.getByText(QUESTION).waitFor();
    await button(handoff, 'Wijzig Hulpvraag').click();
    await box(handoff, 'Hulpvraag').fill('Ik zoek een woning.');
    await button(handoff, 'Verder').click();
    // The mail says that somebody called, so nobody asks again.
    await button(handoff, 'Akkoord, pas de mail aan').click();
    await heading(handoff, 'Het staat in de mail').waitFor();
    const body = page.getByRole('textbox', { name: 'Berichttekst' });
    expect(await body.locator('.schakel-overdracht').count()).toBe(1);
    expect(await body.innerText()).toContain('Ik zoek een woning.');
    expect(await body.innerText()).not.toContain(QUESTION);
  });

  it('finds the name in the subject as soon as it is typed in the handoff', async () => {
    const handoff = await openHandoff(BLANK);
    const { subject, pane } = handoff;
    await agreeToAll(handoff);
    await box(handoff, 'Naam').fill('Fatima Amrani');
    await subject.fill('Vraag over amrani');
    await pane.getByRole('tab', { name: 'Controle' }).click();
    await pane
      .getByText(/‘amrani’ in het onderwerp/)
      .first()
      .waitFor();
  });
});

describe('back and forth', () => {
  it('loses nothing, over screens and tabs', async () => {
    const handoff = await openHandoff(BLANK);
    const { pane } = handoff;
    await agreeToAll(handoff);
    await box(handoff, 'Naam').fill(NAME);
    await box(handoff, 'Hulpvraag').fill(QUESTION);
    await pane.getByRole('tab', { name: 'Controle' }).click();
    await pane.getByRole('tab', { name: 'Overdracht' }).click();
    await button(handoff, 'Terug').click();
    await button(handoff, 'Terug').click();
    await heading(handoff, 'Naar welke partner?').waitFor();
    await pane.getByRole('button', { name: /^OCMW Voorbeeld/ }).click();
    expect(await button(handoff, 'Ja, alles').getAttribute('aria-pressed')).toBe('true');
    await pane.getByRole('button', { name: /^3\. Gegevens/ }).click();
    expect(await box(handoff, 'Naam').inputValue()).toBe(NAME);
    expect(await box(handoff, 'Hulpvraag').inputValue()).toBe(QUESTION);
  });

  it('asks for consent again for another partner, and keeps what the client told (C6)', async () => {
    const handoff = await openHandoff(BLANK);
    const { pane } = handoff;
    await agreeToAll(handoff);
    await fillIn(handoff);
    await pane.getByRole('button', { name: /^1\. Partner/ }).click();
    await pane.getByRole('button', { name: /^OCMW Schelde Voorbeeld/ }).click();
    await heading(handoff, 'Mag OCMW Schelde Voorbeeld dit weten?').waitFor();
    expect(await button(handoff, 'Ja, alles').getAttribute('aria-pressed')).toBe('false');
  });

  it('says what is missing, takes the focus there, and each line leads to its field', async () => {
    const handoff = await openHandoff(BLANK);
    const { pane } = handoff;
    await agreeToAll(handoff);
    await button(handoff, 'Verder').click();
    const summary = pane.getByRole('group', { name: 'Nog even dit' });
    await summary.waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await summary.getByRole('button', { name: 'Vul de hulpvraag in.' }).click();
    await frameOf(handoff).waitForFunction(() => document.activeElement?.id === 'handoff-question');
  });

  it('covers the screen by Esc, and keeps all of it', async () => {
    const handoff = await openHandoff(BLANK);
    const { page } = handoff;
    await agreeToAll(handoff);
    await box(handoff, 'Naam').fill(NAME);
    await page.keyboard.press('Escape');
    await heading(handoff, 'Even afgedekt').waitFor();
    expect(await box(handoff, 'Naam').isVisible()).toBe(false);
    await button(handoff, 'Toon opnieuw').click();
    expect(await box(handoff, 'Naam').inputValue()).toBe(NAME);
  });
});

describe('the client decides', () => {
  it('no direct address of a partner shows before it is asked for (H1)', async () => {
    const handoff = await openHandoff(BLANK);
    const { pane } = handoff;
    await agreeToAll(handoff);
    await fillIn(handoff);
    await heading(handoff, 'Klopt alles?').waitFor();
    expect(await pane.getByText('bram.hoste@ocmw-voorbeeld.be').count()).toBe(0);
    await button(handoff, 'Toon rechtstreekse contacten').click();
    await pane.getByText('bram.hoste@ocmw-voorbeeld.be').waitFor();
  });

  it('only what the client agreed to can be filled in, and comes into the mail (C5)', async () => {
    const handoff = await openHandoff(BLANK);
    const { pane, page } = handoff;
    await choosePartner(handoff);
    await button(handoff, 'Ja, maar niet alles').click();
    for (const [sentence, answer] of [
      [/weet wie ik ben/, 'Nee'],
      [/mijn hulpvraag krijgt/, 'Ja'],
      [/welke rechten ik heb/, 'Nee'],
      [/welke aanvragen lopen/, 'Nee'],
    ] as const) {
      await pane.getByRole('group', { name: sentence }).getByRole('button', { name: answer }).click();
    }
    await button(handoff, 'Mondeling').click();
    await pane.getByRole('checkbox', { name: /in eigen woorden/ }).check();
    await button(handoff, 'Verder').click();
    expect(await box(handoff, 'Naam').count()).toBe(0);
    await box(handoff, 'Hulpvraag').fill(QUESTION);
    await button(handoff, 'Verder').click();
    await insert(handoff);
    const text = await page.getByRole('textbox', { name: 'Berichttekst' }).innerText();
    expect(text).toContain('Hulpvraag');
    expect(text).not.toContain('Wie is het');
  });

  it.each([
    ['nl-BE', 'Overdracht', 'Nee', 'Kopieer notitie', 'De cliënt wil nu geen gegevens delen.'],
    ['fr-BE', 'Transfert', 'Non', 'Copier la note', 'Le client ne veut pas partager de données.'],
    ['en-US', 'Handoff', 'No', 'Copy the note', 'The client does not want to share data now.'],
  ])('a refusal ends kindly, with its note: %s (C4)', async (language, tab, no, copy, sentence) => {
    const handoff = await openHandoff(`${BLANK}&lang=${language}`);
    const { pane } = handoff;
    await pane.getByRole('tab', { name: tab }).click();
    await pane.getByRole('button', { name: /^OCMW Voorbeeld/ }).click();
    await button(handoff, no).click();
    await button(handoff, copy).click();
    await pane.locator('pre').waitFor();
    expect(await handoff.clipboard()).toContain(sentence);
  });

  it.each([
    ['nl-BE', 'Overdracht', 'Cliënt trekt instemming in', 'Mondeling', 'De cliënt trok de instemming in op'],
    ['fr-BE', 'Transfert', 'Le client retire son accord', 'Oralement', 'Le client a retiré son accord le'],
    ['en-US', 'Handoff', 'Client withdraws consent', 'In conversation', 'The client withdrew consent on'],
  ])('a withdrawal ends with its note: %s (C8)', async (language, tab, withdraw, how, sentence) => {
    const handoff = await openHandoff(`${BLANK}&lang=${language}`);
    const { pane } = handoff;
    await pane.getByRole('tab', { name: tab }).click();
    await pane.getByRole('button', { name: /^OCMW Voorbeeld/ }).click();
    await button(handoff, withdraw).click();
    await button(handoff, how).click();
    await pane.getByText(sentence).waitFor();
  });

  it.each([
    ['nl-BE', 'Overdracht', 'Noodtoestand', 'de cliënt', 'Gevaar voor: de cliënt'],
    ['fr-BE', 'Transfert', 'Nécessité', 'le client', ': le client'],
    ['en-US', 'Handoff', 'Necessity', 'the client', ': the client'],
  ])('danger is one step away, and ends with its note: %s (C12)', async (language, tab, link, who, line) => {
    const handoff = await openHandoff(`${BLANK}&lang=${language}`);
    const { pane } = handoff;
    await pane.getByRole('tab', { name: tab }).click();
    await pane.getByRole('button', { name: /^OCMW Voorbeeld/ }).click();
    await button(handoff, link).click();
    await pane.getByRole('checkbox', { name: who, exact: true }).check();
    expect(await pane.locator('pre').innerText()).toContain(line);
  });

  it('keeps what was told out of everything but the mail, when the client says no, stops, or is in danger', async () => {
    const handoff = await openHandoff(BLANK);
    const { pane } = handoff;
    await agreeToAll(handoff);
    await fillIn(handoff);
    await heading(handoff, 'Klopt alles?').waitFor();
    await pane.getByRole('button', { name: /^2\. Instemming/ }).click();
    await button(handoff, 'Nee').click();
    await button(handoff, 'Kopieer notitie').click();
    await pane.getByText('Gekopieerd.').waitFor();
    expect(await handoff.clipboard()).not.toContain('Peeters');
    await button(handoff, 'Vraag het opnieuw').click();
    await button(handoff, 'Cliënt trekt instemming in').click();
    await button(handoff, 'Mondeling').click();
    await button(handoff, 'Kopieer notitie').click();
    expect(await handoff.clipboard()).not.toContain('Peeters');
    await button(handoff, 'Vraag het opnieuw').click();
    await button(handoff, 'Noodtoestand').click();
    await pane.getByRole('checkbox', { name: 'de cliënt', exact: true }).check();
    await button(handoff, 'Kopieer notitie').click();
    expect(await handoff.clipboard()).not.toContain('Peeters');
    expect(await handoff.leaks([NAME, 'Peeters', 'huur'])).toEqual([]);
  });

  it('a consent of an earlier day no longer counts once the help ended (C9)', async () => {
    const handoff = await openHandoff(BLANK);
    const { pane } = handoff;
    await choosePartner(handoff);
    await button(handoff, 'Ja, alles').click();
    await button(handoff, 'Mondeling').click();
    await pane.getByRole('checkbox', { name: /in eigen woorden/ }).check();
    await pane.getByText('Minderjarig, bewindvoerder, heel dossier').click();
    const ended = pane.getByLabel(/^Dag waarop de hulp stopte/);
    expect(await ended.count()).toBe(0);
    await pane.getByLabel(/^Dag van de instemming/).fill('2025-01-06');
    await ended.fill('2025-06-30');
    await button(handoff, 'Verder').click();
    await pane
      .getByRole('group', { name: 'Nog even dit' })
      .getByText('De hulp stopte op 30/06/2025. De instemming geldt niet meer.')
      .waitFor();
  });
});

describe('a consult without names', () => {
  it('refuses personal data, and goes into the mail without any', async () => {
    const handoff = await openHandoff(BLANK);
    const { pane, page, subject } = handoff;
    await pane.getByRole('tab', { name: 'Overdracht' }).click();
    await button(handoff, 'Vraag advies zonder gegevens van je cliënt').click();
    await box(handoff, 'Situatie').fill(
      'Mevrouw Fatima Peeters (85.07.30-033.28) kan haar huur niet betalen.',
    );
    await box(handoff, 'Je vraag').fill('Welke hulp kan?');
    await button(handoff, 'Zet in de mail').click();
    await pane.getByRole('button', { name: /Haal ‘85\.07\.30-033\.28’ weg/ }).waitFor();
    await box(handoff, 'Situatie').fill('Iemand kan de huur niet meer betalen.');
    await button(handoff, 'Zet in de mail').click();
    await pane.getByText('De vraag staat in de mail.').waitFor();
    expect(await subject.inputValue()).toBe('Vraag om advies');
    await page.getByText('Iemand kan de huur niet meer betalen.').waitFor();
  });
});

describe('when Outlook does not do as it is asked', () => {
  it.each(['internetHeaders.set:fails', 'body.prepend:fails', 'recipients.set:fails'])(
    '%s: it says so, and keeps all that was filled in',
    async (fault) => {
      const handoff = await openHandoff(`${BLANK}&fault=${fault}`);
      const { pane } = handoff;
      await agreeToAll(handoff);
      await fillIn(handoff);
      await button(handoff, 'Gebeld, niet bereikt').click();
      await button(handoff, 'Akkoord, zet in de mail').click();
      await pane
        .getByRole('tabpanel')
        .getByText(/Probeer opnieuw/)
        .first()
        .waitFor();
      await heading(handoff, 'Klopt alles?').waitFor();
      await pane.getByText(QUESTION).waitFor();
    },
  );
});

describe('the handoff is for everybody', () => {
  it('goes with the keyboard alone', async () => {
    const handoff = await openHandoff(BLANK);
    const { page, pane } = handoff;
    await pane.getByRole('tab', { name: 'Controle' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const press = async (name: string | RegExp, role: 'button' | 'checkbox' = 'button') => {
      const target = pane.getByRole(role, { name }).first();
      await target.waitFor();
      for (let tabs = 0; tabs < 60; tabs += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) {
          break;
        }
        await page.keyboard.press('Tab');
      }
      expect(await target.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press(role === 'button' ? 'Enter' : 'Space');
    };
    await press(/^OCMW Voorbeeld/);
    await press('Ja, alles');
    await press('Mondeling');
    await press(/in eigen woorden/, 'checkbox');
    await press('Verder');
    await heading(handoff, 'Wat moet de partner weten?').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(NAME);
    expect(await box(handoff, 'Naam').inputValue()).toBe(NAME);
    for (let tabs = 0; tabs < 5; tabs += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type(QUESTION);
    await press('Verder');
    await press('Gebeld, niet bereikt');
    await press('Akkoord, zet in de mail');
    await heading(handoff, 'Het staat in de mail').waitFor();
    await press('Kopieer notitie');
    await pane.getByText('Gekopieerd.').waitFor();
  });

  const VIEWS = [
    ['light', 'theme=colorful', {}],
    ['dark', 'theme=black', {}],
    ['forced colours', 'theme=colorful', { forcedColors: 'active' }],
  ] as const;

  it.each(VIEWS)(
    'has no accessibility problem that can be measured, on no screen: %s',
    async (_, theme, view) => {
      const handoff = await openHandoff(`${BLANK}&${theme}`, view);
      const { pane } = handoff;
      const problems: string[] = [];
      const look = async () => problems.push(...(await accessibilityProblems(handoff)));
      await pane.getByRole('tab', { name: 'Overdracht' }).click();
      await heading(handoff, 'Naar welke partner?').waitFor();
      await look();
      await pane.getByRole('button', { name: /^OCMW Voorbeeld/ }).click();
      await look();
      await button(handoff, 'Nee').click();
      await look();
      await button(handoff, 'Vraag het opnieuw').click();
      await button(handoff, 'Noodtoestand').click();
      await look();
      await button(handoff, 'Vraag het opnieuw').click();
      await button(handoff, 'Ja, maar niet alles').click();
      await pane.getByText('Minderjarig, bewindvoerder, heel dossier').click();
      await button(handoff, 'Minderjarig').click();
      await look();
      await button(handoff, 'Meerderjarig').click();
      await button(handoff, 'Ja, alles').click();
      await button(handoff, 'Mondeling').click();
      await pane.getByRole('checkbox', { name: /in eigen woorden/ }).check();
      await button(handoff, 'Verder').click();
      await button(handoff, 'Verder').click();
      await button(handoff, 'Voeg een recht toe').click();
      await look();
      await pane.getByRole('button', { name: /^Haal recht/ }).click();
      await fillIn(handoff);
      await look();
      await insert(handoff);
      await look();
      expect(problems).toEqual([]);
    },
  );

  it.each([320, 280])('fits %i px without scrolling sideways, on each screen', async (width) => {
    const handoff = await openHandoff(BLANK, { width });
    const wide: string[] = [];
    const look = async (screen: string) => {
      const overflow = await frameOf(handoff).evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) {
        wide.push(`${screen}: ${overflow}`);
      }
    };
    await choosePartner(handoff);
    await look('consent');
    await button(handoff, 'Ja, alles').click();
    await button(handoff, 'Mondeling').click();
    await handoff.pane.getByRole('checkbox', { name: /in eigen woorden/ }).check();
    await button(handoff, 'Verder').click();
    await button(handoff, 'Voeg een recht toe').click();
    await look('data');
    await handoff.pane.getByRole('button', { name: /^Haal recht/ }).click();
    await fillIn(handoff);
    await look('check');
    await insert(handoff);
    await look('done');
    expect(wide).toEqual([]);
  });
});
