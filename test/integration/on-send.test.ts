import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ComposedMail } from '../../playground/outlook/model/mail';
import { recipient } from '../../playground/outlook/model/recipients';
import type { Settings } from '../../playground/outlook/model/settings';
import { SENSITIVITY_LABELS } from '../../playground/outlook/model/tenant';
import { HANDOFF_HEADER } from '../../src/core/mail/handoff-mark';
import { emptyDirectory } from '../../src/core/partners/directory';
import { emptyStatement } from '../../src/core/mail/draft';
import { defaultPolicy } from '../../src/core/policy/defaults';
import type { Policy } from '../../src/core/policy/policy';
import {
  ON_APPOINTMENT_SEND,
  ON_MESSAGE_SEND,
  OPEN_COMPOSE_PANE,
  OPEN_MEETING_PANE,
} from '../../src/surfaces/names';
import { handleEvents } from '../../src/surfaces/on-send/handle-events';
import { NATIONAL_NUMBER } from '../support/drafts';
import { FAULTS, faultyOffice, type Fault } from '../support/faulty-office';
import { runBundleInBareContext, startNodeOutlook, type NodeOutlook } from '../support/node-outlook';

const BUNDLE = readFileSync(path.resolve(__dirname, '../../dist/on-send.js'), 'utf8');

/** Outlook shows its own "is taking longer" dialog after 5 s; the answer is to be there well before. */
const PATIENCE = 4_000;

/** Long enough for what comes late to arrive after all. */
const AFTERMATH = 2_000;

const { header } = defaultPolicy.protection;
const DO_NOT_FORWARD = SENSITIVITY_LABELS.find(({ appliesDoNotForward }) => appliesDoNotForward)?.id ?? '';

const labelPolicy: Policy = {
  ...defaultPolicy,
  ownDomains: ['caw-voorbeeld.be'],
  protection: { ...defaultPolicy.protection, label: { id: DO_NOT_FORWARD, name: 'Cliënt' } },
};

const ordinaryMail: Partial<ComposedMail> = {
  subject: 'Teamoverleg van donderdag',
  to: [recipient('an.verlinden@caw-voorbeeld.be', 'An Verlinden')],
  bodyHtml: '<p>Tot donderdag!</p>',
};
/** May leave, once it is protected. */
const clientMail: Partial<ComposedMail> = {
  ...ordinaryMail,
  bodyHtml: `<p>Het gaat om ${NATIONAL_NUMBER}.</p>`,
};
const alarmingMail: Partial<ComposedMail> = {
  ...clientMail,
  subject: `Doorverwijzing mevr. Peeters ${NATIONAL_NUMBER}`,
  to: [recipient('lieve.maes@gmail.com')],
};

const invitation: Partial<ComposedMail> = {
  ...ordinaryMail,
  meeting: { location: 'Sociaal Huis, lokaal 2' },
};

interface Answer {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: string;
}

let outlook: NodeOutlook;

async function openMail(mail: Partial<ComposedMail>, settings: Partial<Settings> = {}): Promise<void> {
  outlook = await startNodeOutlook({ mail, settings });
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'performance'] });
}

/** The built file, as classic Outlook runs it. */
function loadBundle(office: typeof Office = outlook.Office): void {
  runBundleInBareContext(BUNDLE, office);
}

/** The same code with a policy of the test's own, which the build would put in. */
function loadWith(policy: Policy, office: typeof Office = outlook.Office): void {
  Object.assign(globalThis, { Office: office });
  handleEvents(policy, emptyDirectory);
}

/** Presses Send and waits for as long as Outlook would. */
async function send(): Promise<Answer> {
  let answer: Answer | undefined;
  const isMail = outlook.mail.get().meeting === null;
  void outlook.invoke(isMail ? ON_MESSAGE_SEND : ON_APPOINTMENT_SEND).then((result) => {
    answer = result.kind === 'completed' ? (result.options as Answer) : undefined;
  });
  await jest.advanceTimersByTimeAsync(PATIENCE);
  if (answer === undefined) {
    throw new Error('No answer in time: Send hangs.');
  }
  return answer;
}

afterEach(() => {
  jest.useRealTimers();
  outlook.close();
});

describe('the built send check, in the runtime of classic Outlook', () => {
  it('lets an ordinary mail leave as it is', async () => {
    await openMail(ordinaryMail);
    loadBundle();
    expect(await send()).toEqual({ allowEvent: true });
    expect(outlook.mail.get().internetHeaders).toEqual({});
  });

  it('protects a client mail, and then lets it leave', async () => {
    await openMail(clientMail);
    loadBundle();
    expect(await send()).toEqual({ allowEvent: true });
    expect(outlook.mail.get().internetHeaders).toEqual({ [header.name]: header.value });
  });

  it('stops a mail with problems, names them all, and opens the pane on them', async () => {
    await openMail(alarmingMail);
    loadBundle();
    const answer = await send();
    expect(answer).toEqual({
      allowEvent: false,
      errorMessage: expect.stringMatching(
        /‘Peeters’.*‘85\.07\.30-033\.28’.*lieve\.maes@gmail\.com.*niet beschermd/,
      ) as string,
      errorMessageMarkdown: expect.stringContaining('- ') as string,
      cancelLabel: 'Bekijk en herstel',
      commandId: OPEN_COMPOSE_PANE,
      contextData: '{"rules":["M1","M2","M5","M9"]}',
    });
    expect(outlook.mail.get()).toMatchObject(alarmingMail);
    expect(outlook.mail.get().internetHeaders).toEqual({});
  });

  it('only asks when nothing but questions are left, with the mail protected in case it is sent', async () => {
    await openMail({ ...clientMail, subject: 'Terugbellen 0475 12 34 56' });
    loadBundle();
    expect(await send()).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
    expect(outlook.mail.get().internetHeaders).toEqual({ [header.name]: header.value });
  });

  it('knows the client by the name that the caseworker typed in the pane', async () => {
    const statement = { ...emptyStatement, clientNames: ['Fatima Amrani'] };
    await openMail({
      ...ordinaryMail,
      subject: 'Vraag over amrani',
      sessionData: { 'schakel.statement': JSON.stringify(statement) },
    });
    loadBundle();
    expect(await send()).toMatchObject({ allowEvent: false, contextData: '{"rules":["M1","M5"]}' });
  });

  it('judges each press on Send anew', async () => {
    await openMail(alarmingMail);
    loadBundle();
    expect((await send()).allowEvent).toBe(false);
    outlook.mail.set({ ...outlook.mail.get(), ...clientMail });
    expect((await send()).allowEvent).toBe(true);
  });

  it.each(['fr-BE', 'en-US'] as const)('speaks the language of Outlook: %s', async (displayLanguage) => {
    await openMail(alarmingMail, { displayLanguage });
    loadBundle();
    const { errorMessage, cancelLabel } = await send();
    expect(errorMessage).toContain(displayLanguage === 'fr-BE' ? 'adresse privée' : 'private address');
    expect(cancelLabel).toBe(displayLanguage === 'fr-BE' ? 'Voir et corriger' : 'Review and fix');
  });

  it.each([
    ['1.12', ['allowEvent', 'errorMessage']],
    ['1.14', ['allowEvent', 'cancelLabel', 'commandId', 'contextData', 'errorMessage']],
    [
      '1.15',
      ['allowEvent', 'cancelLabel', 'commandId', 'contextData', 'errorMessage', 'errorMessageMarkdown'],
    ],
  ] as const)('tells an Outlook with Mailbox %s only what it understands', async (requirementSet, keys) => {
    await openMail(alarmingMail, { requirementSet });
    loadBundle();
    expect(Object.keys(await send()).sort()).toEqual([...keys]);
  });
});

type Calls = readonly (readonly [path: string, nothing: unknown])[];

const SENDER = { displayName: '', emailAddress: 'sara.claeys@caw-voorbeeld.be' };

const CALLS_ON_ANY_ITEM: Calls = [
  ['subject.getAsync', ''],
  ['body.getAsync(text)', ''],
  ['body.getAsync(html)', ''],
  ['getAttachmentsAsync', []],
  ['sessionData.getAllAsync', {}],
];

/** Every call that the send check makes on a mail, with what it would answer if there were nothing. */
const CALLS: Calls = [
  ...CALLS_ON_ANY_ITEM,
  ['from.getAsync', SENDER],
  ['to.getAsync', []],
  ['cc.getAsync', []],
  ['bcc.getAsync', []],
  ['internetHeaders.getAsync', { [header.name]: header.value }],
  ['internetHeaders.setAsync', undefined],
];

/** Every call that it makes on an invitation. */
const CALLS_ON_MEETING: Calls = [
  ...CALLS_ON_ANY_ITEM,
  ['organizer.getAsync', SENDER],
  ['requiredAttendees.getAsync', []],
  ['optionalAttendees.getAsync', []],
  ['location.getAsync', ''],
];

const withFaults = (calls: Calls) =>
  calls.flatMap(([call, nothing]) => FAULTS.map((fault) => ({ call, fault, nothing })));
const MATRIX = withFaults(CALLS);

async function sendWithFault(
  call: string,
  fault: Fault,
  nothing: unknown,
  load: (office: typeof Office) => void,
): Promise<Answer> {
  load(faultyOffice(outlook.Office, `context.mailbox.item.${call}`, fault, nothing));
  const answer = await send();
  await jest.advanceTimersByTimeAsync(AFTERMATH);
  expect(outlook.completions()).toBe(1);
  return answer;
}

describe('what cannot be read cannot be judged', () => {
  it.each(MATRIX)('a client mail is held back when $call $fault', async ({ call, fault, nothing }) => {
    await openMail(clientMail);
    const answer = await sendWithFault(call, fault, nothing, loadBundle);
    expect(answer.allowEvent).toBe(false);
    expect(answer.errorMessage).toContain('Je mail is nog niet verstuurd.');
    expect(answer.errorMessage).toContain('druk opnieuw op Verzenden');
    expect(answer.sendModeOverride).toBeUndefined();
  });

  it.each(MATRIX)(
    'nor does a mail with problems slip out when $call $fault',
    async ({ call, fault, nothing }) => {
      await openMail(alarmingMail);
      expect((await sendWithFault(call, fault, nothing, loadBundle)).allowEvent).toBe(false);
    },
  );

  it.each(MATRIX)(
    'the policy may leave it to the caseworker when $call $fault',
    async ({ call, fault, nothing }) => {
      await openMail(clientMail);
      const policy: Policy = { ...defaultPolicy, onCheckFailure: 'ask' };
      const answer = await sendWithFault(call, fault, nothing, (office) => loadWith(policy, office));
      expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
      expect(answer.errorMessage).toContain('‘Toch verzenden’');
    },
  );

  const OPERATIONS = [
    'subject.get',
    'recipients.get',
    'body.get',
    'internetHeaders.get',
    'internetHeaders.set',
  ] as const;
  const ON_THE_WAY = OPERATIONS.flatMap((operation) =>
    (['fails', 'silent', 'late'] as const).map((fault) => ({ operation, fault })),
  );

  it.each(ON_THE_WAY)('also when Outlook’s own answer to $operation $fault', async ({ operation, fault }) => {
    await openMail(clientMail, { faults: { [operation]: fault } });
    loadBundle();
    expect((await send()).allowEvent).toBe(false);
  });

  it.each(FAULTS)('also the mark that makes it a client mail, when reading it %s', async (fault) => {
    await openMail({ ...ordinaryMail, internetHeaders: { [HANDOFF_HEADER]: '1' } });
    const answer = await sendWithFault('internetHeaders.getAsync', fault, {}, loadBundle);
    expect(answer.allowEvent).toBe(false);
  });

  it('says what could not be read', async () => {
    await openMail(clientMail);
    const { errorMessage } = await sendWithFault('to.getAsync', 'silent', [], loadBundle);
    expect(errorMessage).toContain('Schakel kon de ontvangers niet lezen');
  });

  it('does not believe that the header was set before it has seen it', async () => {
    await openMail(clientMail);
    const { errorMessage, allowEvent } = await sendWithFault(
      'internetHeaders.setAsync',
      'pretends',
      undefined,
      loadBundle,
    );
    expect(allowEvent).toBe(false);
    expect(errorMessage).toContain('niet beschermen');
  });
});

describe('an invitation', () => {
  it('leaves as it is when subject and location are neutral', async () => {
    await openMail(invitation);
    loadBundle();
    expect(await send()).toEqual({ allowEvent: true });
    expect(outlook.mail.get()).toMatchObject(invitation);
  });

  it.each<[string, Partial<ComposedMail>]>([
    ['subject', { subject: 'Overleg over Fatima Amrani' }],
    ['location', { meeting: { location: 'Bij Fatima Amrani thuis' } }],
  ])('is stopped by a name in its %s, with a button that opens its own pane', async (_, parts) => {
    await openMail({ ...invitation, ...parts });
    loadBundle();
    expect(await send()).toMatchObject({
      allowEvent: false,
      errorMessage: expect.stringContaining('‘Fatima Amrani’') as string,
      commandId: OPEN_MEETING_PANE,
      contextData: '{"rules":["M1"]}',
    });
    expect(outlook.mail.get()).toMatchObject({ ...invitation, ...parts });
  });

  it('needs no protection, which it could not carry: its text stays as it is', async () => {
    await openMail({ ...clientMail, ...invitation, bodyHtml: clientMail.bodyHtml ?? '' });
    loadBundle();
    expect(await send()).toEqual({ allowEvent: true });
    expect(outlook.mail.get().internetHeaders).toEqual({});
  });

  it.each(withFaults(CALLS_ON_MEETING))(
    'is held back when $call $fault',
    async ({ call, fault, nothing }) => {
      await openMail(invitation);
      const answer = await sendWithFault(call, fault, nothing, loadBundle);
      expect(answer.allowEvent).toBe(false);
      expect(answer.errorMessage).toContain('druk opnieuw op Verzenden');
    },
  );

  it('says that the location could not be read', async () => {
    await openMail(invitation);
    const { errorMessage } = await sendWithFault('location.getAsync', 'fails', '', loadBundle);
    expect(errorMessage).toContain('Schakel kon de locatie niet lezen');
  });
});

describe('protection by a sensitivity label', () => {
  const LABEL_CALLS = ['sensitivityLabel.getAsync', 'sensitivityLabel.setAsync'] as const;

  it('sets the policy’s label where Outlook and the tenant have labels', async () => {
    await openMail(clientMail, { hasLabels: true });
    loadWith(labelPolicy);
    expect(await send()).toEqual({ allowEvent: true });
    expect(outlook.mail.get()).toMatchObject({ sensitivityLabelId: DO_NOT_FORWARD, internetHeaders: {} });
  });

  it.each<[string, Partial<Settings>]>([
    ['an Outlook without labels', { hasLabels: true, requirementSet: '1.12' }],
    ['a tenant without labels', { hasLabels: false }],
  ])('falls back on the header in %s', async (_, settings) => {
    await openMail(clientMail, settings);
    loadWith(labelPolicy);
    expect(await send()).toEqual({ allowEvent: true });
    expect(outlook.mail.get().internetHeaders).toEqual({ [header.name]: header.value });
  });

  it.each(LABEL_CALLS.flatMap((call) => FAULTS.map((fault) => ({ call, fault }))))(
    'holds the mail back when $call $fault',
    async ({ call, fault }) => {
      await openMail(clientMail, { hasLabels: true });
      const answer = await sendWithFault(call, fault, '', (office) => loadWith(labelPolicy, office));
      expect(answer.allowEvent).toBe(false);
    },
  );
});
