import { graph } from '../../deploy/example/organisation';
import { openBareTab, useBrowser, type TabGlobals, type Teams } from './support/teams';

/** In the place of our tab a page with Microsoft's own teams-js and MSAL, as they come from npm. */
useBrowser();

/** Runs in the tab: gets ready, and keeps what happens. */
async function initialized(search = '') {
  const teams = await openBareTab(search);
  await teams.frame().evaluate(async () => {
    const { microsoftTeams } = globalThis as unknown as TabGlobals;
    await microsoftTeams.app.initialize();
  });
  return teams;
}

describe('the stand-in Teams', () => {
  test('tells teams-js where the tab runs, and for whom', async () => {
    const teams = await initialized('lang=fr-BE&theme=dark');

    const { app, user } = await teams.frame().evaluate(() => {
      const { microsoftTeams } = globalThis as unknown as TabGlobals;
      return microsoftTeams.app.getContext();
    });

    expect(app).toMatchObject({ locale: 'fr-be', theme: 'dark', host: { name: 'Teams' } });
    expect(user).toMatchObject({ userPrincipalName: 'sara.claeys@caw-voorbeeld.be' });
  });

  test.each([
    ['teams', true],
    ['outlook', false],
  ])('as %s, calls are possible: %s', async (host, canCall) => {
    const teams = await initialized(`host=${host}`);
    const isSupported = await teams.frame().evaluate(() => {
      const { microsoftTeams } = globalThis as unknown as TabGlobals;
      return microsoftTeams.call.isSupported();
    });
    expect(isSupported).toBe(canCall);
  });

  test('tells the tab that the theme changed', async () => {
    const teams = await initialized();
    const changed = teams.frame().evaluate(
      () =>
        new Promise<string>((resolve) => {
          const { microsoftTeams } = globalThis as unknown as TabGlobals;
          microsoftTeams.app.registerOnThemeChangeHandler(resolve);
        }),
    );

    await teams.page.getByRole('button', { name: 'Instellingen' }).click();
    await teams.page.getByLabel('Thema').selectOption('contrast');

    await expect(changed).resolves.toBe('contrast');
  });
});

/** Has the tab call somebody. @returns whether Teams took it up */
function startCall(teams: Teams, target: string, media: 'Audio' | 'Video'): Promise<boolean> {
  return teams.frame().evaluate(
    ([user, modality]) => {
      const { call } = (globalThis as unknown as TabGlobals).microsoftTeams;
      return call.startCall({ targets: [user], requestedModalities: [call.CallModalities[modality]] });
    },
    [target, media] as const,
  );
}

describe('a call', () => {
  test('shows who is called, and whoever looks on says what becomes of it', async () => {
    const teams = await initialized();

    await expect(startCall(teams, 'sociale.dienst@ocmw-voorbeeld.be', 'Video')).resolves.toBe(true);

    const { callView } = teams;
    await callView.getByText('Video-oproep').waitFor();
    await callView.getByText('Sociale dienst, OCMW Voorbeeld').waitFor();
    await callView.getByRole('button', { name: 'Laat niet opnemen' }).click();
    await callView.getByText('Er nam niemand op.').waitFor();
    await callView.getByRole('button', { name: 'Sluiten' }).click();
    await callView.waitFor({ state: 'detached' });
  });

  test('is answered, and hung up', async () => {
    const teams = await initialized();
    await startCall(teams, 'an.verlinden@caw-voorbeeld.be', 'Audio');

    await teams.callView.getByRole('button', { name: 'Laat opnemen' }).click();
    await teams.callView.getByText('In gesprek').waitFor();
    await teams.callView.getByRole('button', { name: 'Ophangen' }).click();

    await teams.callView.getByText('Het gesprek is gedaan.').waitFor();
  });

  test.each([
    ['ownTenant', 'sociale.dienst@ocmw-voorbeeld.be', false],
    ['ownTenant', 'an.verlinden@caw-voorbeeld.be', true],
    ['nobody', 'an.verlinden@caw-voorbeeld.be', false],
  ])('where Teams can call %s, a call to %s is taken up: %s', async (reach, target, isTakenUp) => {
    const teams = await initialized(`calls=${reach}`);
    await expect(startCall(teams, target, 'Audio')).resolves.toBe(isTakenUp);
  });

  test('by a link works as well as by its own call', async () => {
    const teams = await initialized();

    await teams.frame().evaluate(() => {
      const { microsoftTeams } = globalThis as unknown as TabGlobals;
      return microsoftTeams.app.openLink(
        'https://teams.microsoft.com/l/call/0/0?users=bram.hoste@ocmw-voorbeeld.be',
      );
    });

    await teams.callView.getByText('Bram Hoste').waitFor();
  });
});

/** Has MSAL, in the tab, get a token. */
function acquire(teams: Teams, way: 'acquireTokenSilent' | 'acquireTokenPopup', scope = 'User.Read') {
  return teams.frame().evaluate(
    async ([method, wanted, clientId]) => {
      const { msal } = globalThis as unknown as TabGlobals;
      const application = await msal.createNestablePublicClientApplication({ auth: { clientId } });
      try {
        const { accessToken, scopes, account } = await application[method]({ scopes: [wanted] });
        const me = await fetch('/v1.0/me', { headers: { Authorization: `Bearer ${accessToken}` } });
        return { scopes, username: account.username, status: me.status };
      } catch (error) {
        const { errorCode, errorMessage } = error as { errorCode: string; errorMessage: string };
        return { errorCode, errorMessage };
      }
    },
    [way, scope, graph.clientId] as const,
  );
}

describe('signing in through the nested-app bridge', () => {
  test('gives a token that Graph takes, without a window, where an administrator agreed', async () => {
    const teams = await initialized('consent=given');
    await expect(acquire(teams, 'acquireTokenSilent')).resolves.toEqual({
      scopes: ['User.Read'],
      username: 'sara.claeys@caw-voorbeeld.be',
      status: 200,
    });
  });

  test('gives each of several tokens that are asked at once', async () => {
    const teams = await initialized('consent=given');
    const scopes = ['User.Read', 'Mail.Read', 'Presence.Read.All', 'Calendars.ReadWrite'];
    const answers = await Promise.all(scopes.map((scope) => acquire(teams, 'acquireTokenSilent', scope)));
    expect(answers).toMatchObject(scopes.map((scope) => ({ scopes: [scope] })));
  });

  test('asks in a window once, and never again for the same', async () => {
    const teams = await initialized();
    await expect(acquire(teams, 'acquireTokenSilent')).resolves.toMatchObject({
      errorCode: 'consent_required',
    });

    const asking = teams.page.waitForEvent('popup');
    const answer = acquire(teams, 'acquireTokenPopup');
    const consent = await asking;
    await consent.getByText('Zien wie je bent').waitFor();
    await consent.getByRole('button', { name: 'Accepteren' }).click();

    await expect(answer).resolves.toMatchObject({ scopes: ['User.Read'], status: 200 });
    await expect(acquire(teams, 'acquireTokenSilent')).resolves.toMatchObject({ status: 200 });
    await expect(acquire(teams, 'acquireTokenSilent', 'Mail.Read')).resolves.toMatchObject({
      errorCode: 'consent_required',
    });
  });

  test.each([
    ['is cancelled', '', 'Annuleren', 'user_canceled'],
    ['needs an administrator', 'consent=adminOnly', 'Terug naar de app', 'access_denied'],
  ])('fails where it %s', async (_, search, button, errorCode) => {
    const teams = await initialized(search);
    const asking = teams.page.waitForEvent('popup');
    const answer = acquire(teams, 'acquireTokenPopup');
    await (await asking).getByRole('button', { name: button }).click();
    await expect(answer).resolves.toMatchObject({ errorCode });
  });

  test('fails where somebody closes the window', async () => {
    const teams = await initialized();
    const asking = teams.page.waitForEvent('popup');
    const answer = acquire(teams, 'acquireTokenPopup');
    await (await asking).close();
    await expect(answer).resolves.toMatchObject({ errorCode: 'user_canceled' });
  });

  test.each([
    ['signin=popupBlocked', 'acquireTokenPopup', 'popup_window_error'],
    ['signin=noNetwork', 'acquireTokenSilent', 'no_network_connectivity'],
  ] as const)('fails with %s', async (search, way, errorCode) => {
    const teams = await initialized(search);
    await expect(acquire(teams, way)).resolves.toMatchObject({ errorCode });
  });

  test('is not there in an older Teams', async () => {
    const teams = await initialized('signin=noNestedApp');
    const bridge = await teams.frame().evaluate(() => 'nestedAppAuthBridge' in globalThis);
    expect(bridge).toBe(false);
  });
});
