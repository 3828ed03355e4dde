import { callWithClient, openTab, useBrowser, type OpenTab } from './support/tab';
import { accessibilityProblems, overflowOf } from './support/pane';

useBrowser();

const PARTNER = 'OCMW Voorbeeld';

/** What belongs to the partners' own people, and never before a client's eyes (H1). */
const DIRECT = /hoste|09 300 00 04|\+3293000004/i;

async function notReached(open: OpenTab) {
  const { button, tab } = open;
  await button('Hoe liep het af?').click();
  await button('Niet bereikt').click();
  await button('Ik schrijf een versleutelde mail').click();
  await button('Verder').click();
  await tab.getByRole('textbox', { name: 'Naam' }).fill('Fatima Peeters');
  await tab.getByRole('textbox', { name: 'Hulpvraag' }).fill('Ik kan mijn huur niet meer betalen.');
  await button('Verder').click();
}

describe('the list of partners', () => {
  test('is found by what somebody knows, and by the keyboard alone', async () => {
    const { tab, page, button } = await openTab();
    await tab.getByRole('searchbox').fill('wonen gent');
    await tab.getByText(/^\d+ partners?$/).waitFor();
    await tab.getByRole('checkbox').focus();
    await page.keyboard.press('Tab');
    if (await button('Toon wie nu in Teams is').isVisible()) {
      await page.keyboard.press('Tab');
    }
    const first = await tab.locator(':focus').innerText();
    await page.keyboard.press('ArrowDown');
    const second = await tab.locator(':focus').innerText();
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { name: second.split('\n')[0] ?? '' }).waitFor();
  });

  test('says that it found nothing, and how to go on', async () => {
    const { tab, button } = await openTab();
    await tab.getByRole('searchbox').fill('zzz');
    await button('Toon alle partners').click();
    await tab.getByText('17 partners').waitFor();
  });

  test.each([
    ['consent=asked&signin=popupBlocked', /Sta pop-ups toe/],
    ['consent=given&fault=directory:throttled', /Probeer over \d+ seconden opnieuw/],
    ['consent=given&fault=directory:unauthorized', /Meld je aan/],
    ['consent=given&fault=directory:forbidden', /mag dit niet/],
    ['consent=given&fault=directory:notFound', /niet waar we het zochten/],
    ['consent=given&fault=directory:broken', /geen goed antwoord/],
    ['consent=given&fault=directory:garbled', /geen goed antwoord/],
    ['consent=given&fault=directory:cut', /offline|geen goed antwoord/],
  ])('with %s is the one that ships, and says what to do', async (search, says) => {
    const { tab } = await openTab(search);
    await tab.getByText(/Je ziet de partnerlijst die bij Schakel zit/).waitFor();
    await tab
      .getByRole('button', { name: /^(?:Meld je aan|Probeer opnieuw)$/ })
      .first()
      .click();
    await tab.getByText(says).first().waitFor();
    await tab
      .getByRole('button', { name: new RegExp(`^${PARTNER}`) })
      .first()
      .waitFor();
  });
});

describe('with the client there', () => {
  test('no direct contact is in the page, from the list to the mail, nor on paper (H1)', async () => {
    const open = await openTab();
    expect(await open.markup()).not.toMatch(DIRECT);
    await callWithClient(open, PARTNER);
    expect(await open.markup()).not.toMatch(DIRECT);
    await notReached(open);
    await open.tab.getByRole('heading', { name: 'Kijkt je cliënt nog mee?' }).waitFor();
    expect(await open.markup()).not.toMatch(DIRECT);
    await open.button('6. Notitie').click();
    await open.tab.getByRole('heading', { name: 'Notitie en kaartje' }).waitFor();
    const printed = open.frame().evaluate(
      () =>
        new Promise<string>((resolve) => {
          new MutationObserver((changes) => {
            for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
              if (node instanceof HTMLIFrameElement) {
                resolve(node.srcdoc);
              }
            }
          }).observe(document.body, { childList: true });
        }),
    );
    await open.button('Druk het kaartje af').click();
    expect(await printed).toContain('Mijn kaartje');
    expect(await printed).not.toMatch(DIRECT);
    await open.button('5. Mail').click();
    await open.button('Mijn cliënt kijkt niet meer mee').click();
    await open.button(/^Bram Hoste/).waitFor();
  });

  test('the screen is covered by Esc, and nothing is lost', async () => {
    const open = await openTab();
    await callWithClient(open, PARTNER);
    await open.page.keyboard.press('Escape');
    await open.button('Toon opnieuw').click();
    await open.tab.getByRole('heading', { name: `Bel ${PARTNER}` }).waitFor();
  });
});

describe('a call', () => {
  test('through Teams that nobody answers becomes a draft, a note and a card (H2, H4, H6)', async () => {
    const open = await openTab();
    const { tab, button, callView } = open;
    await callWithClient(open, PARTNER);
    await button('Bel in Teams met beeld, Sociale dienst').click();
    await callView.getByRole('button', { name: 'Laat niet opnemen' }).click();
    await callView.getByRole('button', { name: 'Sluiten' }).click();
    await tab.getByText('Teams belt. Kies daarna hoe het afliep.').waitFor();
    await notReached(open);
    await button('Mijn cliënt kijkt niet meer mee').click();
    await button(/^Bram Hoste/).click();
    await button('Zet klaar in Outlook').click();
    await tab.getByText('De mail staat klaar in Outlook').waitFor();
    const note = await tab.locator('pre').innerText();
    expect(note).toContain('niet bereikt, cliënt erbij');
    expect(note).toContain('Lijn: Sociale dienst, Teams met beeld');
    expect(note).toContain('Gedeeld: wie is het en hulpvraag');
  });

  test.each([
    ['Teams can’t place', 'nobody'],
    ['another tenant refuses', 'ownTenant'],
  ])('that %s names the phone', async (_, reach) => {
    const open = await openTab(`consent=given&calls=${reach}`);
    await callWithClient(open, PARTNER);
    await open.button('Bel in Teams, Sociale dienst').click();
    await open.tab.getByText('Teams kon het gesprek niet starten. Bel met de telefoon.').waitFor();
    const phone = open.tab.getByRole('link', { name: /^Bel 09 300 00 05/ });
    await expect(phone.getAttribute('href')).resolves.toBe('tel:+3293000005');
  });

  test('in Outlook is a link, as Outlook can’t call', async () => {
    const open = await openTab('consent=given&host=outlook');
    await callWithClient(open, PARTNER);
    const link = open.tab.getByRole('link', { name: 'Bel in Teams, Sociale dienst' });
    await expect(link.getAttribute('href')).resolves.toMatch(/^https:\/\/teams\.microsoft\.com\/l\/call\//);
  });

  test('without the draft’s permission can be pasted, from a link that names nobody', async () => {
    const open = await openTab('consent=given&fault=createDraft:forbidden');
    const { tab, button } = open;
    await callWithClient(open, PARTNER);
    await notReached(open);
    await button('Mijn cliënt kijkt niet meer mee').click();
    await button(/^Bram Hoste/).click();
    await button('Zet klaar in Outlook').click();
    await tab.getByText(/mag dit niet/).waitFor();
    const link = await tab.getByRole('link', { name: 'Open een nieuwe mail' }).getAttribute('href');
    expect(link).not.toMatch(/hoste|peeters|fatima|ocmw/i);
    await button('Kopieer de tekst').click();
    await button('Verder').click();
    await tab.getByRole('heading', { name: 'Notitie en kaartje' }).waitFor();
  });

  test('asks before what was filled in is thrown away', async () => {
    const open = await openTab();
    await callWithClient(open, PARTNER);
    await open.button('Sluit dit gesprek af').click();
    await open.button('Nee, blijf hier').click();
    await open.tab.getByRole('heading', { name: `Bel ${PARTNER}` }).waitFor();
  });
});

describe('a meeting', () => {
  test('has no client in its subject, and is planned with its invitations', async () => {
    const { tab, button } = await openTab();
    await tab.getByRole('tab', { name: 'Overleg' }).click();
    await tab.getByRole('textbox', { name: 'Onderwerp' }).fill('Overleg Fatima Peeters – huur');
    await button('Gebruik ‘Overleg – huur’').click();
    await tab.getByRole('searchbox', { name: /Wie/ }).fill('hoste');
    await button(/^Bram Hoste/).click();
    await tab.getByLabel('Dag').fill('2030-12-02');
    await tab.getByLabel('Uur').fill('14:00');
    await button('Plan en verstuur de uitnodigingen').click();
    await tab.getByText('Het overleg staat in je agenda').waitFor();
  });
});

describe('every screen', () => {
  test.each([
    ['default', 1280],
    ['dark', 320],
    ['contrast', 900],
  ])('is accessible and fits: theme %s, %d pixels wide', async (theme, width) => {
    const open = await openTab(`consent=given&theme=${theme}`, { width });
    const problems: string[] = [];
    const look = async (screen: string) => {
      const found = await accessibilityProblems(open, 'tab.html');
      problems.push(...found.map((problem) => `${screen}: ${problem}`));
      if ((await overflowOf(open, 'tab.html')) > 0) {
        problems.push(`${screen}: too wide`);
      }
    };
    await look('list');
    await callWithClient(open, PARTNER);
    await look('call');
    await notReached(open);
    await look('gate');
    await open.button('Mijn cliënt kijkt niet meer mee').click();
    await look('mail');
    await open.button('6. Notitie').click();
    await look('note');
    await open.button('Klaar, terug naar de partners').click();
    await open.tab.getByRole('tab', { name: 'Openstaand' }).click();
    await look('open');
    await open.tab.getByRole('tab', { name: 'Overleg' }).click();
    await look('meeting');
    expect(problems).toEqual([]);
  });
});
