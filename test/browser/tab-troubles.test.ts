import { directory } from '../../deploy/example/organisation';
import { callWithClient, openTab, openTabAlone, useBrowser, type AnyTab } from './support/tab';

/** Whatever doesn't work says what to do next, and the rest of the tab goes on. */
useBrowser();

const PARTNER = 'OCMW Voorbeeld';
const IN_TENANT = 'an.verlinden@caw-voorbeeld.be';

/** The example's directory, with another Teams name on the regular lines of the partner. */
const withTeams = (teams: string | null) => ({
  organisations: directory.organisations.map((one) =>
    one.name === PARTNER ? { ...one, channels: one.channels.map((line) => ({ ...line, teams })) } : one,
  ),
});

/** The list finds the partner, the consent is asked, and the phone is there. */
async function expectTheRestToWork(open: AnyTab): Promise<void> {
  await callWithClient(open, PARTNER);
  const phone = open.tab.getByRole('link', { name: /^Bel 09 300 00 05/ });
  await expect(phone.getAttribute('href')).resolves.toBe('tel:+3293000005');
}

describe('a line that Teams can’t call', () => {
  test.each([
    [
      'as it is a guest account',
      'bram.hoste_ocmw-voorbeeld.be#EXT#@caw-voorbeeld.onmicrosoft.com',
      'Dit is een gastaccount: Teams kan het niet bellen. Bel met de telefoon.',
    ],
    ['as nobody knows its Teams name', null, 'Geen Teams-adres bekend. Bel met de telefoon.'],
  ])('%s names the phone, and offers no call in Teams', async (_, teams, says) => {
    const open = await openTab('consent=given', {}, withTeams(teams));
    await expectTheRestToWork(open);
    await open.tab.getByText(says).waitFor();
    await expect(open.button(/^Bel in Teams/).count()).resolves.toBe(0);
    await expect(open.tab.getByRole('link', { name: /^Bel in Teams/ }).count()).resolves.toBe(0);
  });
});

describe('the presence of a partner', () => {
  test('is left out in another tenant, where the hours stand on their own', async () => {
    const open = await openTab('consent=given', {}, withTeams(IN_TENANT));
    // Asked in one question with that of the others.
    await open
      .button(/^OCMW Voorbeeld/)
      .getByText('In Teams: beschikbaar')
      .waitFor();
    const elsewhere = await open.button(/^DMW Voorbeeld/).innerText();
    expect(elsewhere).not.toContain('In Teams');
    expect(elsewhere).toMatch(/Nu (?:open|dicht)/);
    await expectTheRestToWork(open);
  });
});

describe('a tenant whose administrator has to agree first', () => {
  test('is said, with whom to ask', async () => {
    const open = await openTab('consent=adminOnly');
    const opening = open.page.waitForEvent('popup');
    await open.button('Meld je aan').click();
    await (await opening).getByRole('button', { name: 'Terug naar de app' }).click();
    await open.tab.getByText(/Je beheerder moet dit eerst toestaan. Vraag het aan je IT-dienst./).waitFor();
    await expectTheRestToWork(open);
  });
});

describe('a Graph that never answers', () => {
  test('is waited for 20 seconds, with the list that ships on screen', async () => {
    const open = await openTab('consent=given&fault=directory:silent');
    await open.page.clock.install();
    const asking = open.page.waitForRequest(/\/v1\.0\/sites\//);
    await open.page.reload();
    await asking;
    await open.button(/^OCMW Voorbeeld/).waitFor();
    await open.page.clock.fastForward(20_000);
    await open.tab.getByText(/Microsoft antwoordt niet op tijd. Probeer zo meteen opnieuw./).waitFor();
    await open.button('Probeer opnieuw').waitFor();
    await expectTheRestToWork(open);
  });
});

describe('a browser without Teams around the tab', () => {
  test('asks to sign in, calls by a link that opens Teams, and by the phone', async () => {
    const open = await openTabAlone();
    await open.tab.getByText(/Meld je aan met je werkaccount/).waitFor();
    await open.button('Meld je aan').waitFor();
    await expectTheRestToWork(open);
    const link = open.tab.getByRole('link', { name: 'Bel in Teams, Sociale dienst' });
    await expect(link.getAttribute('href')).resolves.toMatch(/^https:\/\/teams\.microsoft\.com\/l\/call\//);
  });
});
