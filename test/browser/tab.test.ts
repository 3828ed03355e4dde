import { directory } from '../../deploy/example/organisation';
import { playgroundOn } from './support/playground';
import { openTeams, useBrowser, type Teams } from './support/teams';

/** The tab as it is built, between both stand-in hosts: with the real teams-js, MSAL, Graph client and office.js. */
useBrowser();

const PARTNER = 'OCMW Voorbeeld';
const CONTACT = 'Bram Hoste';
const QUESTION = 'Ik kan mijn huur niet meer betalen.';
const NAME = 'Fatima Peeters';

const press = ({ tab }: Teams, name: string | RegExp) =>
  tab.getByRole('button', { name, exact: true }).click();

/** What only partners may see of each other (H1): whatever isn't on a regular line too. */
const DIRECT = directory.organisations.flatMap(({ contacts, channels }) => {
  const regular = channels.flatMap(({ name, phone, teams }) => [name, phone, teams]);
  return contacts
    .flatMap(({ name, address, phone, teams }) => [name, address, phone, teams])
    .filter((text): text is string => text !== null && !regular.includes(text));
});

async function directContactsIn(teams: Teams): Promise<readonly string[]> {
  const html = await teams.frame().evaluate(() => document.documentElement.outerHTML);
  return DIRECT.filter((text) => html.includes(text));
}

async function findPartner(teams: Teams): Promise<void> {
  await teams.tab.getByRole('searchbox', { name: 'Zoek een partner' }).fill('ocmw gent');
  await press(teams, /^OCMW Voorbeeld/);
  await teams.tab.getByRole('heading', { name: PARTNER, exact: true }).waitFor();
}

async function agree(teams: Teams): Promise<void> {
  await press(teams, 'Ja, alles');
  await press(teams, 'Mondeling');
  await teams.tab.getByRole('checkbox', { name: /in eigen woorden/ }).check();
  await press(teams, 'Verder');
}

async function callInVain(teams: Teams): Promise<void> {
  await press(teams, 'Bel in Teams met beeld, Sociale dienst');
  await teams.callView.getByText('Sociale dienst, OCMW Voorbeeld').waitFor();
  await teams.callView.getByRole('button', { name: 'Laat niet opnemen' }).click();
  await teams.callView.getByRole('button', { name: 'Sluiten' }).click();
  await press(teams, 'Hoe liep het af?');
}

async function chooseMail(teams: Teams): Promise<void> {
  await press(teams, 'Niet bereikt');
  await press(teams, 'Ik schrijf een versleutelde mail');
  await press(teams, 'Verder');
}

async function fillIn(teams: Teams): Promise<void> {
  await teams.tab.getByRole('textbox', { name: 'Naam' }).fill(NAME);
  await teams.tab.getByRole('textbox', { name: 'Hulpvraag' }).fill(QUESTION);
  await press(teams, 'Verder');
}

/** Agrees in the window in which the tenant asks. */
async function consentTo(teams: Teams, scope: string, ask: () => Promise<void>): Promise<void> {
  const opening = teams.page.waitForEvent('popup');
  await ask();
  const consent = await opening;
  await consent.getByText(scope, { exact: true }).waitFor();
  await consent.getByRole('button', { name: 'Accepteren' }).click();
}

test('from a search for a partner, with the client present, to a protected mail where nobody answered', async () => {
  const teams = await openTeams();
  await findPartner(teams);
  expect(await directContactsIn(teams)).toEqual([]);
  await press(teams, 'Bel samen met je cliënt');

  for (const step of [agree, callInVain, chooseMail, fillIn]) {
    await step(teams);
    expect(await directContactsIn(teams)).toEqual([]);
  }

  await press(teams, 'Mijn cliënt kijkt niet meer mee');
  await teams.tab.getByRole('button', { name: new RegExp(`^${CONTACT}`) }).click();
  const opening = teams.page
    .context()
    .waitForEvent('page', { predicate: (page) => page.url().includes('/outlook') });
  await consentTo(teams, 'Mail.ReadWrite', () => press(teams, 'Zet klaar in Outlook'));

  const outlook = playgroundOn(await opening);
  await outlook.page.getByText(QUESTION).waitFor();
  expect(await outlook.subject.inputValue()).toBe('Overdracht');
  await outlook.page.getByText(CONTACT).first().waitFor();
  await outlook.send();
  await outlook.protection.getByText('Niet doorsturen, toegepast door de e-mailstroomregel').waitFor();

  // MSAL's standard way past the host would ask Entra itself, and fail here as a question to another machine.
  expect(teams.askedOfHost()).toEqual(expect.arrayContaining(['call.startCall', 'nestedAppAuth.execute']));

  await teams.tab.getByRole('heading', { name: 'De mail staat klaar in Outlook' }).waitFor();
  await press(teams, 'Klaar, terug naar de partners');
  await teams.tab.getByRole('tab', { name: 'Openstaand' }).click();
  await consentTo(teams, 'Mail.Read', () => press(teams, 'Toon mijn overdrachten'));
  // Beside the two that were sent to the same partner before.
  await teams.tab.getByRole('listitem').filter({ hasText: PARTNER }).nth(2).waitFor();
});
