import { openTeamsPage, teamsAnswers, type Answers } from '../support/teams-page';

const USER = 'onthaal@ocmw-voorbeeld.be';

const without = (capability: string): Answers => ({
  ...teamsAnswers,
  initialize: (args) => {
    const [frame, client, version, runtime] = teamsAnswers.initialize?.(args) ?? [];
    const { supports, ...rest } = JSON.parse(String(runtime)) as { supports: Record<string, unknown> };
    const others = Object.entries(supports).filter(([name]) => name !== capability);
    return [frame, client, version, JSON.stringify({ ...rest, supports: Object.fromEntries(others) })];
  },
});

beforeAll(() => {
  // The list of origins that teams-js trusts beside its own.
  globalThis.fetch = () => Promise.reject(new TypeError('offline'));
});

describe('the tab in its host, through teams-js', () => {
  it('knows the language, the theme and the caseworker that Teams says', async () => {
    const host = await openTeamsPage(teamsAnswers).open();
    expect(host).toMatchObject({
      isHosted: true,
      locale: 'nl-be',
      theme: { kind: 'dark' },
      userAddress: 'lotte.claes@caw-voorbeeld.be',
    });
  });

  it.each([
    ['default', 'light'],
    ['dark', 'dark'],
    ['glass', 'dark'],
    ['contrast', 'highContrast'],
    ['a theme of later', 'light'],
  ])('follows Teams to its theme "%s" as %s, until it stops listening', async (name, kind) => {
    const page = openTeamsPage(teamsAnswers);
    const host = await page.open();
    const seen: string[] = [];
    const stop = host.onTheme((theme) => seen.push(theme.kind));
    page.raise('themeChange', [name]);
    await settled();
    stop();
    page.raise('themeChange', ['dark']);
    await settled();
    expect(seen).toEqual([kind]);
    expect(host.theme).toEqual({ kind: 'dark' });
  });

  it.each([
    ['audio', ['audio']],
    ['video', ['video']],
  ] as const)('asks Teams for a call with %s', async (media, requestedModalities) => {
    const page = openTeamsPage(teamsAnswers);
    const host = await page.open();
    expect(host.callWay(USER, media)).toEqual({ kind: 'host' });
    await expect(host.startCall(USER, media)).resolves.toBe(true);
    expect(page.asked).toContainEqual({
      func: 'call.startCall',
      args: [{ targets: [USER], requestedModalities }],
    });
  });

  it.each<[string, Answers]>([
    ['Teams doesn’t take it up', { ...teamsAnswers, 'call.startCall': () => [false] }],
    ['the host has no calls', without('call')],
  ])('says so when %s', async (_, answers) => {
    const host = await openTeamsPage(answers).open();
    await expect(host.startCall(USER, 'audio')).resolves.toBe(false);
  });

  it('leaves a call to a link where the host has none, as Outlook', async () => {
    const host = await openTeamsPage(without('call')).open();
    expect(host.callWay(USER, 'audio')).toEqual({
      kind: 'link',
      href: 'https://teams.microsoft.com/l/call/0/0?users=onthaal%40ocmw-voorbeeld.be',
    });
  });

  it('never tries to call a guest', async () => {
    const host = await openTeamsPage(teamsAnswers).open();
    expect(host.callWay('bram_ocmw-voorbeeld.be#EXT#@caw.onmicrosoft.com', 'audio')).toEqual({
      kind: 'guest',
    });
  });

  it.each([
    ['opens a link in Teams', 'Teams', true, true],
    ['says so when Teams doesn’t open it', 'Teams', false, false],
    ['leaves links to an anchor in Outlook, which does nothing with them', 'Outlook', true, false],
  ])('%s', async (_, hostName, opens, expected) => {
    const page = openTeamsPage({
      ...teamsAnswers,
      getContext: () => [{ locale: 'nl-be', theme: 'default', hostName }],
      executeDeepLink: () => [opens],
    });
    const host = await page.open();
    await expect(host.openLink('https://teams.microsoft.com/l/chat/0/0?users=x')).resolves.toBe(expected);
  });

  it.each<[string, Answers]>([
    [
      'says nothing of who is signed in',
      { ...teamsAnswers, getContext: () => [{ theme: 'default', hostName: 'Teams' }] },
    ],
    [
      'gives a principal name',
      { ...teamsAnswers, getContext: () => [{ userPrincipalName: USER, hostName: 'Teams' }] },
    ],
  ])('makes do with a host that %s', async (says, answers) => {
    const host = await openTeamsPage(answers).open();
    expect(host).toMatchObject({
      isHosted: true,
      locale: 'nl-BE',
      userAddress: says.startsWith('says nothing') ? null : USER,
    });
  });
});

describe('the tab outside of a host', () => {
  afterEach(() => jest.useRealTimers());

  it('finds out at once in a page that nothing frames, and has links', async () => {
    const host = await openTeamsPage(null).open();
    expect(host).toMatchObject({ isHosted: false, theme: { kind: 'light' }, userAddress: null });
    expect(host.callWay(USER, 'video')).toMatchObject({ kind: 'link' });
    await expect(host.startCall(USER, 'video')).resolves.toBe(false);
    await expect(host.openLink('https://teams.microsoft.com/')).resolves.toBe(false);
  });

  it.each<[string, Answers]>([
    ['never answers', {}],
    ['begins, and then never says its context', { ...teamsAnswers, getContext: () => undefined }],
  ])('gives up within seconds on a frame that %s', async (_, answers) => {
    jest.useFakeTimers();
    const opening = openTeamsPage(answers).open();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await opening).toMatchObject({ isHosted: false });
  });
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));
