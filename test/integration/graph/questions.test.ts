import type {
  Event,
  Message,
  Presence,
  ScheduleInformation,
  SingleValueLegacyExtendedProperty,
  User,
} from '@microsoft/microsoft-graph-types';
import type { MeetingToPlan, SentHandoff } from '../../../src/hosts/graph';
import { SCOPES } from '../../../src/hosts/graph/scopes';
import { graphAt, SILENTLY, tokenFor } from '../../support/graph/graph-at';
import { ROOT, startGraphServer, type Asked, type GraphServer } from '../../support/graph/graph-server';
import { openSignInPage } from '../../support/graph/sign-in-page';

// MSAL loads anew for each test.
jest.setTimeout(30_000);

let server: GraphServer;

async function graphThat(reply: (asked: Asked) => unknown) {
  openSignInPage(tokenFor);
  server = await startGraphServer((asked) => ({ json: reply(asked) }));
  return graphAt();
}

afterEach(() => server.close());

const value = <Item>(items: readonly Item[]) => ({ value: items });
const person = (address: string, name?: string) => ({
  emailAddress: name === undefined ? { address } : { name, address },
});

describe('who is signed in', () => {
  it.each<[string, User, { name: string; address: string }]>([
    [
      'has a mail address',
      {
        displayName: 'Lotte Claes',
        mail: 'lotte.claes@caw-voorbeeld.be',
        userPrincipalName: 'lotte@caw-voorbeeld.be',
      },
      { name: 'Lotte Claes', address: 'lotte.claes@caw-voorbeeld.be' },
    ],
    [
      'has no mailbox',
      { displayName: null, mail: null, userPrincipalName: 'lotte@caw-voorbeeld.be' },
      { name: '', address: 'lotte@caw-voorbeeld.be' },
    ],
  ])('%s', async (_, user, me) => {
    const graph = await graphThat(() => user);
    await expect(graph.me(SILENTLY)).resolves.toEqual({ ok: true, value: me });
    expect(server.asked).toEqual([
      {
        method: 'GET',
        path: '/me?$select=displayName,mail,userPrincipalName',
        body: null,
        token: `token for ${SCOPES.profile.name}`,
      },
    ]);
  });
});

describe('a draft', () => {
  it('has its subject, its text, its recipients and its headers, and is not sent', async () => {
    const graph = await graphThat(
      () => ({ id: 'AAMk', webLink: 'https://outlook.office.com/owa/?ItemID=AAMk' }) satisfies Message,
    );
    const header =
      'v=1; partner=ocmw-voorbeeld; form=oral; on=2026-11-24; agreed=identity; included=identity; call=notReached';
    const result = await graph.createDraft(
      {
        subject: 'Vraag om overleg',
        html: '<p>Dag Bram</p>',
        to: [{ name: 'Bram Hoste', address: 'bram.hoste@ocmw-voorbeeld.be' }],
        headers: [
          { name: 'x-schakel-bescherming', value: 'niet-doorsturen' },
          { name: 'x-schakel-overdracht', value: header },
        ],
      },
      SILENTLY,
    );
    expect(result).toEqual({ ok: true, value: { webLink: 'https://outlook.office.com/owa/?ItemID=AAMk' } });
    const message = {
      subject: 'Vraag om overleg',
      body: { contentType: 'html', content: '<p>Dag Bram</p>' },
      toRecipients: [person('bram.hoste@ocmw-voorbeeld.be', 'Bram Hoste')],
      internetMessageHeaders: [
        { name: 'x-schakel-bescherming', value: 'niet-doorsturen' },
        { name: 'x-schakel-overdracht', value: header },
      ],
      // So that the sent copy is found again: Exchange drops its headers.
      singleValueExtendedProperties: [
        { id: 'String {6f2d9c1e-8a47-4b63-9d05-2c7e51f0ab94} Name x-schakel-overdracht', value: header },
      ],
    } satisfies Message;
    expect(server.asked).toEqual([
      { method: 'POST', path: '/me/messages', body: message, token: `token for ${SCOPES.draft.name}` },
    ]);
  });
});

const MEETING: MeetingToPlan = {
  subject: 'Overleg',
  start: '2026-11-25T14:30',
  duration: 60,
  timeZone: 'Europe/Brussels',
  attendees: [
    { name: 'Bram Hoste', address: 'bram.hoste@ocmw-voorbeeld.be' },
    { name: 'Onthaal', address: 'onthaal@dmw-voorbeeld.be' },
  ],
  isOnline: true,
};

const START = { dateTime: '2026-11-25T14:30:00', timeZone: 'Europe/Brussels' };
const END = { dateTime: '2026-11-25T15:30:00', timeZone: 'Europe/Brussels' };

describe('a meeting', () => {
  it.each([
    ['online', true, { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' }],
    ['at a place', false, {}],
  ] as const)('is planned %s', async (_, isOnline, online) => {
    const graph = await graphThat(() => ({ webLink: 'https://outlook.office.com/calendar' }) satisfies Event);
    await expect(graph.planMeeting({ ...MEETING, isOnline }, SILENTLY)).resolves.toEqual({
      ok: true,
      value: { webLink: 'https://outlook.office.com/calendar' },
    });
    const { transactionId, ...event } = server.asked[0]?.body as Event;
    expect(transactionId).toMatch(/^[0-9a-f-]{36}$/);
    expect(event).toEqual({
      subject: 'Overleg',
      start: START,
      end: END,
      attendees: [
        { ...person('bram.hoste@ocmw-voorbeeld.be', 'Bram Hoste'), type: 'required' },
        { ...person('onthaal@dmw-voorbeeld.be', 'Onthaal'), type: 'required' },
      ],
      ...online,
    } satisfies Event);
    expect(server.asked[0]).toMatchObject({ path: '/me/events', token: `token for ${SCOPES.meeting.name}` });
  });

  it('is compared with what others say of their time', async () => {
    const schedules: ScheduleInformation[] = [
      { scheduleId: 'bram.hoste@ocmw-voorbeeld.be', availabilityView: '000400' },
      { scheduleId: 'an.goethals@ocmw-voorbeeld.be', availabilityView: '000200' },
      { scheduleId: 'els.maes@ocmw-voorbeeld.be', availabilityView: '1' },
      { scheduleId: 'onthaal@dmw-voorbeeld.be', error: { responseCode: 'ErrorMailRecipientNotFound' } },
      { scheduleId: 'leeg@dmw-voorbeeld.be', availabilityView: '' },
    ];
    const graph = await graphThat(() => value(schedules));
    const result = await graph.freeAt(MEETING, SILENTLY);
    expect(result).toEqual({
      ok: true,
      value: new Map([
        ['bram.hoste@ocmw-voorbeeld.be', true],
        ['an.goethals@ocmw-voorbeeld.be', false],
        ['els.maes@ocmw-voorbeeld.be', false],
      ]),
    });
    expect(server.asked).toEqual([
      {
        method: 'POST',
        path: '/me/calendar/getSchedule',
        body: {
          schedules: ['bram.hoste@ocmw-voorbeeld.be', 'onthaal@dmw-voorbeeld.be'],
          startTime: START,
          endTime: END,
          availabilityViewInterval: 5,
        },
        token: `token for ${SCOPES.freeBusy.name}`,
      },
    ]);
  });
});

describe('presence', () => {
  /** A tenant that knows everybody of its own domain. */
  const tenant = (availability: (id: string) => string) => (asked: Asked) => {
    if (asked.path.startsWith('/users')) {
      const names = [...asked.path.matchAll(/'((?:[^']|'')+)'/g)].map(([, name = '']) =>
        name.replace(/''/g, "'"),
      );
      return value<User>(
        names
          .filter((name) => name.endsWith('@caw-voorbeeld.be'))
          .map((name) => ({ id: `id of ${name}`, userPrincipalName: name.toUpperCase() })),
      );
    }
    const { ids } = asked.body as { ids: readonly string[] };
    return value<Presence>(ids.map((id) => ({ id, availability: availability(id), activity: 'x' })));
  };

  it.each([
    ['Available', 'available'],
    ['AvailableIdle', 'available'],
    ['Busy', 'busy'],
    ['BusyIdle', 'busy'],
    ['DoNotDisturb', 'busy'],
    ['Away', 'away'],
    ['BeRightBack', 'away'],
    ['Offline', 'offline'],
    ['PresenceUnknown', undefined],
    ['AWordOfLater', undefined],
  ])('%s is %s', async (availability, expected) => {
    const graph = await graphThat(tenant(() => availability));
    const result = await graph.presenceOf(['Els@caw-voorbeeld.be'], SILENTLY);
    expect(result).toEqual({
      ok: true,
      value: new Map(expected ? [['Els@caw-voorbeeld.be', expected]] : []),
    });
  });

  it('leaves out who is in another tenant, and asks nothing for them', async () => {
    const graph = await graphThat(tenant(() => 'Available'));
    const result = await graph.presenceOf(['onthaal@ocmw-voorbeeld.be'], SILENTLY);
    expect(result).toEqual({ ok: true, value: new Map() });
    expect(server.asked.map(({ token }) => token)).toEqual([`token for ${SCOPES.people.name}`]);
  });

  it('is asked at once for all, and who is who only once', async () => {
    const users = Array.from({ length: 40 }, (_, index) => `user${index}@caw-voorbeeld.be`);
    const graph = await graphThat(tenant((id) => (id.includes('user7@') ? 'Busy' : 'Away')));
    await graph.presenceOf(users, SILENTLY);
    const result = await graph.presenceOf(users, SILENTLY);
    expect(result.ok && result.value.get('user7@caw-voorbeeld.be')).toBe('busy');
    expect(result.ok && result.value.size).toBe(40);
    const asked = server.asked.map(({ token }) => token?.replace('token for ', ''));
    expect(asked.filter((scope) => scope === SCOPES.people.name)).toHaveLength(3);
    expect(asked.filter((scope) => scope === SCOPES.presence.name)).toHaveLength(2);
  });

  it('survives an apostrophe in a name', async () => {
    const graph = await graphThat(tenant(() => 'Available'));
    const result = await graph.presenceOf(["d'hondt@caw-voorbeeld.be"], SILENTLY);
    expect(result).toEqual({ ok: true, value: new Map([["d'hondt@caw-voorbeeld.be", 'available']]) });
  });

  it('is asked for at most 650 at once', async () => {
    const users = Array.from({ length: 700 }, (_, index) => `user${index}@caw-voorbeeld.be`);
    const graph = await graphThat(tenant(() => 'Away'));
    const result = await graph.presenceOf(users, SILENTLY);
    expect(result.ok && result.value.size).toBe(700);
    const sizes = server.asked.flatMap(({ body }) =>
      body === null ? [] : [(body as { ids: unknown[] }).ids.length],
    );
    expect(sizes).toEqual([650, 50]);
  });
});

describe('the handoffs that the caseworker sent', () => {
  const HEADER =
    'v=1; partner=ocmw-voorbeeld; form=oral; on=2026-11-20; agreed=identity; included=identity; call=notReached';
  const OURS = 'String {6f2d9c1e-8a47-4b63-9d05-2c7e51f0ab94} Name x-schakel-overdracht';
  const EXCHANGES = 'String {00020386-0000-0000-C000-000000000046} Name x-schakel-overdracht';
  const LOTTE = person('lotte.claes@caw-voorbeeld.be', 'Lotte Claes');
  const BRAM = person('bram.hoste@ocmw-voorbeeld.be', 'Bram Hoste');

  const sent = (id: string, property: string, more: Partial<Message> = {}): Message => ({
    id,
    subject: 'Vraag om overleg',
    sentDateTime: '2026-11-20T09:30:00Z',
    from: LOTTE,
    toRecipients: [BRAM],
    conversationId: `conversation of ${id}`,
    webLink: `https://outlook.office.com/owa/?ItemID=${id}`,
    singleValueExtendedProperties: [
      { id: property, value: HEADER } satisfies SingleValueLegacyExtendedProperty,
    ],
    ...more,
  });

  /** A mailbox with sent handoffs and what came in their conversations. */
  const mailbox =
    (handoffs: readonly Message[], answers: readonly Message[] = []) =>
    (asked: Asked) => {
      const [, property = ''] = /p\/id eq '([^']+)'/.exec(asked.path) ?? [];
      const [, conversation] = /conversationId eq '([^']+)'/.exec(asked.path) ?? [];
      return value(
        conversation === undefined
          ? handoffs.filter((one) => one.singleValueExtendedProperties?.[0]?.id === property)
          : [...handoffs, ...answers]
              .filter((one) => one.conversationId === conversation)
              .map((one) => ({ ...one, receivedDateTime: one.receivedDateTime ?? one.sentDateTime ?? null })),
      );
    };

  async function handoffs(
    sentMail: readonly Message[],
    answers: readonly Message[] = [],
  ): Promise<readonly SentHandoff[]> {
    const graph = await graphThat(mailbox(sentMail, answers));
    const result = await graph.sentHandoffs('2026-10-01', SILENTLY);
    return result.ok ? result.value : [];
  }

  it('are found by the property of Schakel and by that of Exchange, newest first, each once', async () => {
    const all = await handoffs([
      sent('first', OURS, { sentDateTime: '2026-11-18T09:30:00Z' }),
      sent('second', EXCHANGES),
      sent('third', OURS, { sentDateTime: '2026-11-21T09:30:00Z' }),
    ]);
    expect(all.map(({ id }) => id)).toEqual(['third', 'second', 'first']);
    expect(all[1]).toEqual({
      id: 'second',
      sentAt: '2026-11-20T09:30:00Z',
      subject: 'Vraag om overleg',
      to: [{ name: 'Bram Hoste', address: 'bram.hoste@ocmw-voorbeeld.be' }],
      header: HEADER,
      answeredAt: null,
      webLink: 'https://outlook.office.com/owa/?ItemID=second',
    });
    expect(new Set(server.asked.map(({ token }) => token))).toEqual(
      new Set([`token for ${SCOPES.sent.name}`]),
    );
  });

  it('are asked without a word of their bodies', async () => {
    await handoffs([sent('first', OURS)]);
    const fields = server.asked.flatMap(({ path }) => /\$select=([^&]+)/.exec(path)?.[1]?.split(',') ?? []);
    expect(fields).not.toEqual(expect.arrayContaining([expect.stringMatching(/body|attachment/i)]));
    expect(server.asked[0]?.path).toContain('sentDateTime ge 2026-10-01T00:00:00Z');
  });

  const answer = (more: Partial<Message>): Message => ({
    from: BRAM,
    receivedDateTime: '2026-11-21T08:00:00Z',
    isDraft: false,
    conversationId: 'conversation of first',
    ...more,
  });

  it.each<[string, string | null, readonly Message[]]>([
    ['nobody wrote', null, []],
    ['the partner wrote', '2026-11-21T08:00:00Z', [answer({})]],
    [
      'a colleague of the partner wrote',
      '2026-11-21T08:00:00Z',
      [answer({ from: person('onthaal@ocmw-voorbeeld.be') })],
    ],
    [
      'the partner wrote twice',
      '2026-11-22T08:00:00Z',
      [answer({ receivedDateTime: '2026-11-22T08:00:00Z' }), answer({})],
    ],
    ['the caseworker wrote again', null, [answer({ from: LOTTE })]],
    ['the caseworker began to write again', null, [answer({ isDraft: true })]],
    [
      'the partner is out of office',
      null,
      [answer({ internetMessageHeaders: [{ name: 'Auto-Submitted', value: 'auto-replied' }] })],
    ],
    [
      'a person answered from a system that says so',
      '2026-11-21T08:00:00Z',
      [answer({ internetMessageHeaders: [{ name: 'Auto-Submitted', value: 'no' }] })],
    ],
    [
      'Exchange could not deliver it',
      null,
      [answer({ from: person('MicrosoftExchange329e@caw-voorbeeld.be') })],
    ],
    [
      'the partner wrote before, in the same conversation',
      null,
      [answer({ receivedDateTime: '2026-11-19T08:00:00Z' })],
    ],
    ['a mail has no sender', null, [{ ...answer({}), from: null }]],
  ])('say whether they were answered: %s', async (_, answeredAt, answers) => {
    const [first] = await handoffs([sent('first', OURS)], answers);
    expect(first?.answeredAt).toBe(answeredAt);
  });

  it('count an answer of a colleague of one’s own organisation', async () => {
    const els = person('els.maes@caw-voorbeeld.be');
    const [first] = await handoffs([sent('first', OURS, { toRecipients: [els] })], [answer({ from: els })]);
    expect(first?.answeredAt).toBe('2026-11-21T08:00:00Z');
  });

  it('say nothing at all rather than a wrong state where one conversation can’t be read', async () => {
    openSignInPage(tokenFor);
    const whole = mailbox([sent('first', OURS), sent('second', OURS)]);
    server = await startGraphServer((asked) =>
      asked.path.includes('conversation of second') ? { status: 403, json: {} } : { json: whole(asked) },
    );
    const graph = await graphAt();
    await expect(graph.sentHandoffs('2026-10-01', SILENTLY)).resolves.toEqual({
      ok: false,
      trouble: { kind: 'forbidden' },
    });
  });

  it('are read page by page', async () => {
    const pages = (asked: Asked) => {
      const all = mailbox([sent('first', OURS), sent('second', OURS)])(asked).value;
      if (asked.path.includes('conversationId eq') || !asked.path.includes(OURS)) {
        return value(all);
      }
      const isSecond = asked.path.includes('$skip=1');
      const next = `${ROOT}v1.0${encodeURI(`${asked.path}&$skip=1`)}`;
      return isSecond ? value(all.slice(1)) : { ...value(all.slice(0, 1)), '@odata.nextLink': next };
    };
    const graph = await graphThat(pages);
    const result = await graph.sentHandoffs('2026-10-01', SILENTLY);
    expect(result.ok && result.value.map(({ id }) => id).sort()).toEqual(['first', 'second']);
  });
});
