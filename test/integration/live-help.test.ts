import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ComposedMail } from '../../playground/outlook/model/mail';
import { recipient } from '../../playground/outlook/model/recipients';
import type { Settings } from '../../playground/outlook/model/settings';
import { SENSITIVITY_LABELS } from '../../playground/outlook/model/tenant';
import { emptyDirectory } from '../../src/core/partners/directory';
import { defaultPolicy } from '../../src/core/policy/defaults';
import { ON_MESSAGE_SEND, ON_WRITING, OPEN_COMPOSE_PANE } from '../../src/surfaces/names';
import { handleEvents } from '../../src/surfaces/on-send/handle-events';
import { NATIONAL_NUMBER } from '../support/drafts';
import { changedOffice, FAULTS, faultyOffice } from '../support/faulty-office';
import { runBundleInBareContext, startNodeOutlook, type NodeOutlook } from '../support/node-outlook';

const BUNDLE = readFileSync(path.resolve(__dirname, '../../dist/on-send.js'), 'utf8');

/** An event is to end within this time, whatever Office does. */
const PATIENCE = 2_000;

/** Long enough for what comes late to arrive after all. */
const AFTERMATH = 6_000;

const { header } = defaultPolicy.protection;
const OUR_HEADER = { [header.name]: header.value };

const ordinaryMail: Partial<ComposedMail> = {
  subject: 'Teamoverleg van donderdag',
  to: [recipient('bram.hoste@ocmw-voorbeeld.be', 'Bram Hoste')],
  bodyHtml: '<p>Tot donderdag!</p>',
};
const clientMail: Partial<ComposedMail> = {
  ...ordinaryMail,
  bodyHtml: `<p>Het gaat om ${NATIONAL_NUMBER}.</p>`,
};
const alarmingMail: Partial<ComposedMail> = { ...clientMail, subject: `Doorverwijzing ${NATIONAL_NUMBER}` };

let outlook: NodeOutlook;

async function openMail(mail: Partial<ComposedMail>, settings: Partial<Settings> = {}): Promise<void> {
  outlook = await startNodeOutlook({ mail, settings });
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'performance'] });
}

function load(office: typeof Office = outlook.Office): void {
  runBundleInBareContext(BUNDLE, office);
}

/** Raises an event and waits for as long as it may take. */
async function write(): Promise<void> {
  void outlook.invoke(ON_WRITING);
  await jest.advanceTimersByTimeAsync(PATIENCE);
}

/** Counts how often a call is made. */
function counted(call: string): { readonly office: typeof Office; readonly count: () => number } {
  let count = 0;
  const office = changedOffice(outlook.Office, `context.mailbox.item.${call}`, (original) => {
    return (...parameters) => {
      count += 1;
      original(...parameters);
    };
  });
  return { office, count: () => count };
}

/** A call that takes its time. */
function slow(call: string, milliseconds: number): typeof Office {
  return changedOffice(outlook.Office, `context.mailbox.item.${call}`, (original) => {
    return (...parameters) => {
      setTimeout(() => {
        original(...parameters);
      }, milliseconds);
    };
  });
}

afterEach(() => {
  jest.useRealTimers();
  outlook.close();
});

describe('while a mail is being written', () => {
  it('a client mail gets its protection early, without a word', async () => {
    await openMail(clientMail);
    load();
    await write();
    expect(outlook.mail.get()).toMatchObject({
      ...clientMail,
      internetHeaders: OUR_HEADER,
      notifications: [],
    });
    expect(outlook.completions()).toBe(1);
  });

  it('an ordinary mail is left as it is', async () => {
    await openMail(ordinaryMail);
    load();
    const before = outlook.mail.get();
    await write();
    expect(outlook.mail.get()).toBe(before);
    expect(outlook.completions()).toBe(1);
  });

  it('a mail that carries the header already is not written to', async () => {
    await openMail({ ...clientMail, internetHeaders: OUR_HEADER });
    load();
    const before = outlook.mail.get();
    await write();
    expect(outlook.mail.get()).toBe(before);
  });

  it('a problem that would stop the mail is told above it, with a button to the pane', async () => {
    await openMail(alarmingMail);
    load();
    await write();
    expect(outlook.mail.get().notifications).toMatchObject([
      {
        type: 'insight',
        message: 'Schakel zag persoonsgegevens in het onderwerp.',
        action: { actionText: 'Bekijk en herstel', commandId: OPEN_COMPOSE_PANE },
      },
    ]);
  });

  it('names the gravest of several, and says nothing that identifies the client', async () => {
    await openMail({ ...alarmingMail, to: [recipient('lieve.maes@gmail.com')] });
    load();
    await write();
    const [{ message } = { message: '' }] = outlook.mail.get().notifications;
    expect(message).toContain('onderwerp');
    expect(message).not.toContain(NATIONAL_NUMBER);
  });

  it('takes the line away once the problem is gone', async () => {
    await openMail(alarmingMail);
    load();
    await write();
    outlook.mail.update((mail) => ({ ...mail, ...clientMail }));
    await write();
    expect(outlook.mail.get().notifications).toEqual([]);
    expect(outlook.completions()).toBe(2);
  });

  it('sets no label early, and no header where the label is the route', async () => {
    const id = SENSITIVITY_LABELS.find(({ appliesDoNotForward }) => appliesDoNotForward)?.id ?? '';
    await openMail(clientMail, { hasLabels: true });
    Object.assign(globalThis, { Office: outlook.Office });
    handleEvents(
      { ...defaultPolicy, protection: { ...defaultPolicy.protection, label: { id, name: 'Cliënt' } } },
      emptyDirectory,
    );
    await write();
    expect(outlook.mail.get()).toMatchObject({ sensitivityLabelId: null, internetHeaders: {} });
    expect(outlook.completions()).toBe(1);
  });

  it('speaks the language of Outlook', async () => {
    await openMail(alarmingMail, { displayLanguage: 'fr-BE' });
    load();
    await write();
    expect(outlook.mail.get().notifications[0]?.message).toContain('l’objet');
  });
});

describe('many events in a row', () => {
  it('are looked at once, when they pause, and each ends once', async () => {
    await openMail(alarmingMail);
    const { office, count } = counted('subject.getAsync');
    load(office);
    for (let event = 0; event < 10; event += 1) {
      void outlook.invoke(ON_WRITING);
      await jest.advanceTimersByTimeAsync(200);
    }
    await jest.advanceTimersByTimeAsync(PATIENCE);
    expect(count()).toBe(1);
    expect(outlook.completions()).toBe(10);
    expect(outlook.mail.get().internetHeaders).toEqual(OUR_HEADER);
  });

  it('of which a newer one comes while an older one still reads: only the newer one writes', async () => {
    await openMail(alarmingMail, { faults: { 'subject.get': 'silent' } });
    const { office, count } = counted('internetHeaders.setAsync');
    load(office);
    void outlook.invoke(ON_WRITING);
    await jest.advanceTimersByTimeAsync(500);
    expect(outlook.completions()).toBe(0);
    outlook.settings.update((settings) => ({ ...settings, faults: {} }));
    await write();
    expect(outlook.completions()).toBe(2);
    expect(count()).toBe(1);
  });
});

describe('an answer of Outlook that comes when it no longer counts', () => {
  it('writes nothing after the event has ended', async () => {
    await openMail(alarmingMail);
    load(slow('subject.getAsync', 1_500));
    const before = outlook.mail.get();
    await write();
    expect(outlook.completions()).toBe(1);
    await jest.advanceTimersByTimeAsync(AFTERMATH);
    expect(outlook.mail.get()).toBe(before);
  });

  it('writes nothing once a send began', async () => {
    await openMail(alarmingMail);
    load(slow('subject.getAsync', 800));
    void outlook.invoke(ON_WRITING);
    await jest.advanceTimersByTimeAsync(600);
    void outlook.invoke(ON_MESSAGE_SEND);
    await jest.advanceTimersByTimeAsync(AFTERMATH);
    expect(outlook.completions()).toBe(2);
    expect(outlook.mail.get()).toMatchObject({ internetHeaders: {}, notifications: [] });
  });

  it('writes nothing when it contradicts an earlier one', async () => {
    await openMail(alarmingMail);
    load(
      changedOffice(slow('body.getAsync(text)', 800), 'context.mailbox.item.subject.getAsync', (original) => {
        return (...parameters) => {
          original(...parameters);
          setTimeout(() => {
            original(...parameters);
          }, 300);
        };
      }),
    );
    const before = outlook.mail.get();
    await write();
    expect(outlook.completions()).toBe(1);
    expect(outlook.mail.get()).toBe(before);
  });
});

describe('a send that is under way', () => {
  it('is not disturbed: an event meanwhile ends at once and reads nothing', async () => {
    await openMail(alarmingMail, { faults: { 'from.get': 'silent' } });
    const { office, count } = counted('subject.getAsync');
    load(office);
    void outlook.invoke(ON_MESSAGE_SEND);
    await jest.advanceTimersByTimeAsync(100);
    void outlook.invoke(ON_WRITING);
    await jest.advanceTimersByTimeAsync(100);
    expect(outlook.completions()).toBe(1);
    await jest.advanceTimersByTimeAsync(AFTERMATH);
    expect(count()).toBe(1);
    expect(outlook.completions()).toBe(2);
    expect(outlook.mail.get().internetHeaders).toEqual({});
  });

  it('ends an event that waits, which then writes nothing', async () => {
    await openMail(alarmingMail);
    load();
    void outlook.invoke(ON_WRITING);
    await jest.advanceTimersByTimeAsync(100);
    void outlook.invoke(ON_MESSAGE_SEND);
    await jest.advanceTimersByTimeAsync(AFTERMATH);
    expect(outlook.completions()).toBe(2);
    expect(outlook.mail.get()).toMatchObject({ internetHeaders: {}, notifications: [] });
  });

  it('is followed by help as before, once it was answered', async () => {
    await openMail(alarmingMail);
    load();
    void outlook.invoke(ON_MESSAGE_SEND);
    await jest.advanceTimersByTimeAsync(PATIENCE);
    await write();
    expect(outlook.mail.get()).toMatchObject({ internetHeaders: OUR_HEADER, notifications: [{}] });
  });
});

/** Every reading call, with what it would answer if there were nothing. */
const READS: readonly (readonly [path: string, nothing: unknown])[] = [
  ['subject.getAsync', ''],
  ['from.getAsync', { displayName: '', emailAddress: 'sara.claeys@caw-voorbeeld.be' }],
  ['to.getAsync', []],
  ['cc.getAsync', []],
  ['bcc.getAsync', []],
  ['body.getAsync(text)', ''],
  ['body.getAsync(html)', ''],
  ['getAttachmentsAsync', []],
  ['sessionData.getAllAsync', {}],
  ['internetHeaders.getAsync', {}],
];
const WRITES: readonly (readonly [path: string, nothing: unknown])[] = [
  ['notificationMessages.replaceAsync', undefined],
  ['internetHeaders.setAsync', undefined],
];
const withFaults = (calls: typeof READS) =>
  calls.flatMap(([call, nothing]) => FAULTS.map((fault) => ({ call, fault, nothing })));

describe('what goes wrong is left to the send check', () => {
  it.each(withFaults(READS))(
    'nothing is written when $call $fault, and the event ends once and in time',
    async ({ call, fault, nothing }) => {
      await openMail(alarmingMail);
      load(faultyOffice(outlook.Office, `context.mailbox.item.${call}`, fault, nothing));
      const before = outlook.mail.get();
      await write();
      expect(outlook.completions()).toBe(1);
      await jest.advanceTimersByTimeAsync(AFTERMATH);
      expect(outlook.completions()).toBe(1);
      expect(outlook.mail.get()).toBe(before);
    },
  );

  it.each(withFaults(WRITES))(
    'the event ends once and in time when $call $fault',
    async ({ call, fault, nothing }) => {
      await openMail(alarmingMail);
      load(faultyOffice(outlook.Office, `context.mailbox.item.${call}`, fault, nothing));
      await write();
      expect(outlook.completions()).toBe(1);
      await jest.advanceTimersByTimeAsync(AFTERMATH);
      expect(outlook.completions()).toBe(1);
    },
  );

  it('an Outlook that closed the mail meanwhile gets its event back all the same', async () => {
    await openMail(clientMail);
    const mailbox = Object.create(outlook.Office.context.mailbox, { item: { value: null } }) as unknown;
    const context = Object.create(outlook.Office.context, { mailbox: { value: mailbox } }) as unknown;
    load(Object.create(outlook.Office, { context: { value: context } }) as typeof Office);
    await write();
    expect(outlook.completions()).toBe(1);
  });
});
