import { withFile } from '../../playground/outlook/model/attachments';
import { LATE_BY } from '../../playground/outlook/model/faults';
import { ATTACHMENT_KINDS, emptyMail, type ComposedMail } from '../../playground/outlook/model/mail';
import { recipient } from '../../playground/outlook/model/recipients';
import { SIGNED_IN_USER } from '../../playground/outlook/model/tenant';
import { openingEvents, writingEvents } from '../../playground/outlook/protocol';
import { runBundleInBareContext, startNodeOutlook, type NodeOutlook } from '../support/node-outlook';

let outlook: NodeOutlook;

async function start(options?: Parameters<typeof startNodeOutlook>[0]): Promise<Office.MessageCompose> {
  outlook = await startNodeOutlook(options);
  return outlook.Office.context.mailbox.item as unknown as Office.MessageCompose;
}

/** One call of Office.js as a promise of its result. */
function call<T>(invoke: (callback: (result: Office.AsyncResult<T>) => void) => void) {
  return new Promise<Office.AsyncResult<T>>((resolve) => invoke(resolve));
}

afterEach(() => {
  outlook.close();
  jest.useRealTimers();
});

test('the real office.js of npm gets ready and knows where it runs', async () => {
  await start({ settings: { displayLanguage: 'fr-BE' } });

  const info = await outlook.Office.onReady();

  expect(info).toMatchObject({ host: 'Outlook', platform: 'OfficeOnline' });
  expect(outlook.Office.context.displayLanguage).toBe('fr-BE');
});

describe('a mail', () => {
  test('is read as it stands', async () => {
    const item = await start({
      mail: {
        subject: 'Teamoverleg',
        bodyHtml: '<p>Tot <b>donderdag</b></p>',
        to: [recipient('an@voorbeeld.be', 'An')],
      },
    });

    const subject = await call((done) => item.subject.getAsync(done));
    const text = await call((done) => item.body.getAsync('text', done));
    const to = await call((done) => item.to.getAsync(done));

    expect(subject.value).toBe('Teamoverleg');
    expect(text.value).toBe('Tot donderdag');
    expect(to.value).toEqual([
      { displayName: 'An', emailAddress: 'an@voorbeeld.be', recipientType: 'externalUser' },
    ]);
  });

  test('shows an add-in only the recipients that Outlook resolved', async () => {
    const item = await start({ mail: { cc: [recipient('team jeugd'), recipient('an@voorbeeld.be')] } });

    const cc = await call<Office.EmailAddressDetails[]>((done) => item.cc.getAsync(done));

    expect(cc.value.map(({ emailAddress }) => emailAddress)).toEqual(['an@voorbeeld.be']);
  });

  test('tells a distribution list of the tenant from a person', async () => {
    const item = await start({
      mail: { to: [recipient('jeugdwerkers@caw-voorbeeld.be'), recipient('an.verlinden@caw-voorbeeld.be')] },
    });

    const to = await call<Office.EmailAddressDetails[]>((done) => item.to.getAsync(done));

    expect(to.value.map(({ recipientType }) => recipientType)).toEqual(['distributionList', 'user']);
  });

  test('tells files, attached mails and links to the cloud apart, with their sizes', async () => {
    const attachments = ATTACHMENT_KINDS.map((kind, index) => {
      return { id: `attachment-${index}`, name: kind, size: 10 * index, isInline: false, kind, content: '' };
    });
    const item = await start({ mail: { attachments } });

    const { value } = await call<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done));

    expect(value.map(({ attachmentType, size }) => [attachmentType, size])).toEqual([
      ['file', 0],
      ['item', 10],
      ['cloud', 20],
    ]);
  });

  test('changes when the add-in writes to it', async () => {
    const item = await start({ mail: { subject: 'Oud' } });

    await call((done) => item.subject.setAsync('Nieuw', done));
    await call((done) => item.to.setAsync([{ displayName: 'An', emailAddress: 'an@voorbeeld.be' }], done));
    await call((done) => item.internetHeaders.setAsync({ 'x-proef': 'ja' }, done));
    await call((done) => item.sessionData.setAsync('sleutel', 'waarde', done));

    expect(outlook.mail.get()).toMatchObject({
      subject: 'Nieuw',
      to: [{ displayName: 'An', address: 'an@voorbeeld.be', isResolved: true }],
      internetHeaders: { 'x-proef': 'ja' },
      sessionData: { sleutel: 'waarde' },
    });
  });

  test('keeps custom properties, and gives them back', async () => {
    const item = await start();
    const { value: properties } = await call<Office.CustomProperties>((done) =>
      item.loadCustomPropertiesAsync(done),
    );
    properties.set('stap', 'twee');

    await call((done) => properties.saveAsync(done));

    const { value: again } = await call<Office.CustomProperties>((done) =>
      item.loadCustomPropertiesAsync(done),
    );
    expect(again.get('stap')).toBe('twee');
  });

  test('finds a header whatever the case of its name, and leaves out one that it lacks', async () => {
    const item = await start({ mail: { internetHeaders: { 'X-Proef': 'ja' } } });

    const { value } = await call((done) => item.internetHeaders.getAsync(['x-proef', 'x-ander'], done));

    expect(value).toEqual({ 'x-proef': 'ja' });
  });

  test('answers with the error code of Outlook', async () => {
    const item = await start();

    const unsaved = await call((done) => item.getItemIdAsync(done));
    const unknownKey = await call((done) => item.sessionData.getAsync('onbekend', done));

    expect(unsaved.error.code).toBe(9046);
    expect(unknownKey.error.code).toBe(9050);
  });

  test('holds less session data before Mailbox 1.16', async () => {
    const item = await start({ settings: { requirementSet: '1.15' } });
    const write = () => call((done) => item.sessionData.setAsync('veel', 'x'.repeat(60_000), done));

    const before = await write();
    outlook.settings.update((settings) => ({ ...settings, requirementSet: '1.16' }));
    const after = await write();

    expect([before.status, after.status]).toEqual(['failed', 'succeeded']);
    expect(before.error.code).toBe(9051);
  });
});

describe('notifications', () => {
  const notification = () => ({
    type: outlook.Office.MailboxEnums.ItemNotificationMessageType.ErrorMessage,
    message: 'Nog niet klaar',
  });

  test('are added once, replaced whether they were there or not, and removed', async () => {
    const item = await start();
    const bars = item.notificationMessages;
    const keys = () => outlook.mail.get().notifications.map(({ key }) => key);

    expect((await call((done) => bars.addAsync('a', notification(), done))).status).toBe('succeeded');
    expect((await call((done) => bars.addAsync('a', notification(), done))).error.code).toBe(9023);
    expect((await call((done) => bars.replaceAsync('b', notification(), done))).status).toBe('succeeded');
    expect(keys()).toEqual(['a', 'b']);

    await call((done) => bars.removeAsync('a', done));
    expect((await call((done) => bars.removeAsync('a', done))).error.code).toBe(9024);
    expect(keys()).toEqual(['b']);
  });

  test('are five at most', async () => {
    const item = await start();
    for (const key of ['a', 'b', 'c', 'd', 'e']) {
      await call((done) => item.notificationMessages.addAsync(key, notification(), done));
    }

    const sixth = await call((done) => item.notificationMessages.addAsync('f', notification(), done));

    expect(sixth.error.code).toBe(9025);
  });

  test('have a button that presses a control of the add-in', async () => {
    const item = await start();

    await call((done) =>
      item.notificationMessages.replaceAsync(
        'a',
        {
          type: outlook.Office.MailboxEnums.ItemNotificationMessageType.InsightMessage,
          message: 'Nog niet klaar',
          icon: 'Icon16',
          actions: [
            {
              actionType: outlook.Office.MailboxEnums.ActionType.ShowTaskPane,
              actionText: 'Bekijk',
              commandId: 'paneel',
              contextData: 'M1',
            },
          ],
        },
        done,
      ),
    );

    expect(outlook.mail.get().notifications).toEqual([
      {
        key: 'a',
        type: 'insight',
        message: 'Nog niet klaar',
        icon: 'Icon16',
        isPersistent: false,
        action: { actionText: 'Bekijk', commandId: 'paneel', contextData: 'M1' },
      },
    ]);
  });
});

describe('events', () => {
  test('tell which address fields changed', async () => {
    const item = await start();
    const fields = new Promise((resolve) =>
      item.addHandlerAsync('olkRecipientsChanged', (event: Office.RecipientsChangedEventArgs) =>
        resolve(event.changedRecipientFields),
      ),
    );
    await call((done) => item.subject.getAsync(done));

    outlook.mail.update((mail) => ({ ...mail, cc: [recipient('an@voorbeeld.be')] }));

    await expect(fields).resolves.toEqual({ to: false, cc: true, bcc: false });
  });

  test('tell which attachment came', async () => {
    const item = await start();
    const changed = new Promise((resolve) => item.addHandlerAsync('olkAttachmentsChanged', resolve));
    await call((done) => item.subject.getAsync(done));

    outlook.mail.update((mail) => ({
      ...mail,
      attachments: [
        { id: 'attachment-1', name: 'verslag.pdf', size: 10, isInline: false, kind: 'file', content: '' },
      ],
    }));

    await expect(changed).resolves.toMatchObject({
      attachmentStatus: 'add',
      attachmentDetails: { name: 'verslag.pdf', attachmentType: 'file' },
    });
  });

  test('tell that the location of an invitation changed', async () => {
    const item = await start({ mail: { meeting: { location: 'Lokaal 1' } } });
    const changed = new Promise((resolve) => item.addHandlerAsync('olkEnhancedLocationsChanged', resolve));
    await call((done) => item.subject.getAsync(done));

    outlook.mail.update((mail) => ({ ...mail, meeting: { location: 'Lokaal 2' } }));

    await expect(changed).resolves.toMatchObject({ type: 'olkEnhancedLocationsChanged' });
  });

  test('tell the colours of a new Office theme', async () => {
    const item = await start();
    const changed = new Promise((resolve) =>
      outlook.Office.context.mailbox.addHandlerAsync('officeThemeChanged', resolve),
    );
    await call((done) => item.subject.getAsync(done));

    outlook.settings.update((settings) => ({ ...settings, officeTheme: 'black' }));

    await expect(changed).resolves.toMatchObject({ officeTheme: { bodyBackgroundColor: '#1f1f1f' } });
  });
});

describe('an invitation', () => {
  const invitation = {
    subject: 'Overleg',
    to: [recipient('bram@voorbeeld.be', 'Bram')],
    cc: [recipient('an@voorbeeld.be', 'An')],
    meeting: { location: 'Lokaal 1' },
  };
  const startMeeting = async () =>
    (await start({ mail: invitation })) as unknown as Office.AppointmentCompose;

  test('is an appointment, with an organizer, attendees and a location', async () => {
    const item = await startMeeting();

    const organizer = await call<Office.EmailAddressDetails>((done) => item.organizer.getAsync(done));
    const required = await call<Office.EmailAddressDetails[]>((done) =>
      item.requiredAttendees.getAsync(done),
    );
    const optional = await call<Office.EmailAddressDetails[]>((done) =>
      item.optionalAttendees.getAsync(done),
    );
    const location = await call<string>((done) => item.location.getAsync(done));

    expect(item.itemType).toBe('appointment');
    expect(organizer.value.emailAddress).toBe('sara.claeys@caw-voorbeeld.be');
    expect(required.value.map(({ displayName }) => displayName)).toEqual(['Bram']);
    expect(optional.value.map(({ displayName }) => displayName)).toEqual(['An']);
    expect(location.value).toBe('Lokaal 1');
  });

  test('takes another location from the add-in', async () => {
    const item = await startMeeting();

    await call((done) => item.location.setAsync('Lokaal 2', done));

    expect(outlook.mail.get().meeting).toEqual({ location: 'Lokaal 2' });
  });

  test('has no headers, as Outlook drops them; a mail has no location', async () => {
    expect(await startMeeting()).not.toHaveProperty('internetHeaders');
    outlook.close();
    expect(await start()).not.toHaveProperty('location');
  });
});

describe('settings of the add-in in the mailbox', () => {
  test('are saved, and there when the add-in starts again', async () => {
    await start();
    const { roamingSettings } = outlook.Office.context;
    roamingSettings.set('proef', { stap: 2 });

    const { status } = await call((done) => roamingSettings.saveAsync(done));

    expect(status).toBe('succeeded');
    const roaming = outlook.roaming.get();
    outlook.close();
    await start({ roaming });
    expect(outlook.Office.context.roamingSettings.get('proef')).toEqual({ stap: 2 });
  });

  test('hold 32 kB and no more', async () => {
    await start();
    const { roamingSettings } = outlook.Office.context;
    roamingSettings.set('veel', 'x'.repeat(33 * 1_024));

    const { status } = await call((done) => roamingSettings.saveAsync(done));

    expect(status).toBe('failed');
    expect(outlook.roaming.get()).toEqual({});
  });
});

describe('an event that starts the add-in while a mail is being written', () => {
  const mail = { ...emptyMail(SIGNED_IN_USER), to: [recipient('bram@voorbeeld.be')] };
  const file = {
    id: 'attachment-1',
    name: 'verslag.pdf',
    size: 10,
    isInline: false,
    kind: 'file' as const,
    content: '',
  };

  test.each<[string, Partial<ComposedMail>, readonly string[]]>([
    ['a new mail', { savedId: null }, ['OnNewMessageCompose']],
    ['a draft', { savedId: 'draft' }, []],
    ['an invitation', { meeting: { location: '' } }, []],
  ])('when %s opens', (_, parts, types) => {
    expect(openingEvents({ ...mail, ...parts }).map(({ type }) => type)).toEqual(types);
  });

  test.each<[string, Partial<ComposedMail>, readonly string[]]>([
    ['its subject', { subject: 'Nieuw' }, []],
    ['its recipients', { cc: [recipient('an@voorbeeld.be')] }, ['OnMessageRecipientsChanged']],
    ['its attachments', { attachments: [file] }, ['OnMessageAttachmentsChanged']],
  ])('when somebody changes %s', (_, parts, types) => {
    expect(writingEvents({ ...mail, ...parts }, mail).map(({ type }) => type)).toEqual(types);
  });

  test('not for an invitation, whose attendees have events of their own', () => {
    const meeting = { ...mail, meeting: { location: '' } };
    expect(writingEvents({ ...meeting, to: [] }, meeting)).toEqual([]);
  });

  test('reaches its function with what changed', async () => {
    await start();
    let received: unknown;
    outlook.Office.actions.associate('proef', (event: Office.AddinCommands.Event) => {
      received = event;
      event.completed();
    });
    const [raised] = writingEvents({ ...mail, cc: mail.to }, mail);

    await outlook.invoke('proef', { type: raised?.type, ...raised?.details });

    expect(received).toMatchObject({
      type: 'OnMessageRecipientsChanged',
      changedRecipientFields: { to: false, cc: true, bcc: false },
    });
  });
});

describe('attachments', () => {
  const start = async (attachments: readonly { name: string; content: string }[]) => {
    outlook = await startNodeOutlook({ mail: attachments.reduce(withFile, emptyMail(SIGNED_IN_USER)) });
    return outlook.Office.context.mailbox.item as unknown as Office.MessageCompose;
  };

  test('are listed with the size of their content', async () => {
    const item = await start([
      { name: 'leeg.txt', content: '' },
      { name: 'drie.txt', content: btoa('abc') },
      { name: 'vier.txt', content: btoa('abcd') },
    ]);

    const { value } = await call<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done));

    expect(value.map(({ name, size }) => [name, size])).toEqual([
      ['leeg.txt', 0],
      ['drie.txt', 3],
      ['vier.txt', 4],
    ]);
  });

  test('give their content, which can be added under another name', async () => {
    const item = await start([{ name: 'verslag.txt', content: btoa('verslag') }]);

    const { value } = await call<Office.AttachmentContent>((done) =>
      item.getAttachmentContentAsync('attachment-1', done),
    );
    const added = await call<string>((done) =>
      item.addFileAttachmentFromBase64Async(value.content, 'bijlage.txt', done),
    );
    const again = await call<Office.AttachmentContent>((done) =>
      item.getAttachmentContentAsync(added.value, done),
    );

    expect(value).toEqual({ content: btoa('verslag'), format: 'base64' });
    expect(again.value).toEqual(value);
  });

  test('have no content once they were removed', async () => {
    const item = await start([{ name: 'verslag.txt', content: btoa('verslag') }]);

    await call<unknown>((done) => item.removeAttachmentAsync('attachment-1', done));
    const { status, error } = await call((done) => item.getAttachmentContentAsync('attachment-1', done));

    expect(status).toBe('failed');
    expect(error.name).toBe('InvalidAttachmentId');
  });
});

describe('a fault', () => {
  test('fails: the call ends in an error', async () => {
    const item = await start({ settings: { faults: { 'subject.get': 'fails' } } });

    const { status } = await call((done) => item.subject.getAsync(done));

    expect(status).toBe('failed');
  });

  test('silent: the call has no end, others have', async () => {
    const item = await start({ settings: { faults: { 'subject.get': 'silent' } } });
    const onAnswer = jest.fn();
    item.subject.getAsync(onAnswer);

    await call((done) => item.body.getTypeAsync(done));

    expect(onAnswer).not.toHaveBeenCalled();
  });

  test('late: the answer comes when nobody waits for it', async () => {
    const item = await start({ mail: { subject: 'Laat' }, settings: { faults: { 'subject.get': 'late' } } });
    jest.useFakeTimers();
    const onAnswer = jest.fn();
    item.subject.getAsync(onAnswer);

    await jest.advanceTimersByTimeAsync(LATE_BY - 1);
    expect(onAnswer).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);

    expect(onAnswer).toHaveBeenCalledTimes(1);
  });

  test('twice: office.js itself drops the second answer', async () => {
    const item = await start({
      mail: { subject: 'Dubbel' },
      settings: { faults: { 'subject.get': 'twice' } },
    });
    const onAnswer = jest.fn();
    item.subject.getAsync(onAnswer);

    await call((done) => item.body.getTypeAsync(done));

    expect(onAnswer).toHaveBeenCalledTimes(1);
  });
});

describe('the requirement set', () => {
  test.each([
    ['1.12', false, false],
    ['1.13', true, false],
    ['1.14', true, true],
  ] as const)(
    '%s: labels %s, override of the send mode %s',
    async (requirementSet, hasLabels, hasOverride) => {
      const item = await start({ settings: { requirementSet, hasLabels: true } });
      const { context, MailboxEnums } = outlook.Office;

      expect(context.requirements.isSetSupported('Mailbox', requirementSet)).toBe(true);
      expect(context.requirements.isSetSupported('Mailbox', '1.15')).toBe(false);
      expect('sensitivityLabel' in item).toBe(hasLabels);
      expect('sensitivityLabelsCatalog' in context).toBe(hasLabels);
      expect('SendModeOverride' in MailboxEnums).toBe(hasOverride);
      expect('officeTheme' in context).toBe(hasOverride);
    },
  );

  test('a label is set and read back', async () => {
    const item = await start({ settings: { hasLabels: true } });
    const { value: labels } = await call<Office.SensitivityLabelDetails[]>((done) =>
      outlook.Office.context.sensitivityLabelsCatalog.getAsync(done),
    );
    const label = labels[1];

    await call((done) => item.sensitivityLabel.setAsync(label ?? '', done));

    const { value } = await call((done) => item.sensitivityLabel.getAsync(done));
    expect(value).toBe(label?.id);
  });

  test('a tenant without labels says so', async () => {
    await start({ settings: { hasLabels: false } });

    const { value } = await call((done) =>
      outlook.Office.context.sensitivityLabelsCatalog.getIsEnabledAsync(done),
    );

    expect(value).toBe(false);
  });
});

describe('a function that Outlook calls', () => {
  test('answers from a bare context, where nothing waits for onReady', async () => {
    await start();
    const context = runBundleInBareContext(
      `Office.onReady(() => Office.actions.associate('late', (event) => event.completed()));
       Office.actions.associate('check', (event) => event.completed({ allowEvent: false, errorMessage: 'Nee' }));
       globals = [typeof window, typeof document, typeof localStorage].join();`,
      outlook.Office,
    );

    await expect(outlook.invoke('check')).resolves.toEqual({
      kind: 'completed',
      options: { allowEvent: false, errorMessage: 'Nee' },
    });
    await expect(outlook.invoke('late')).resolves.toEqual({ kind: 'functionNotFound' });
    expect(context.globals).toBe('undefined,undefined,undefined');
  });

  test('is counted each time that it answers', async () => {
    const item = await start();
    outlook.Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
      event.completed({ allowEvent: true });
      event.completed({ allowEvent: true });
    });

    await outlook.invoke('check');
    await call((done) => item.subject.getAsync(done));

    expect(outlook.completions()).toBe(2);
  });

  test('learns why the pane was opened', async () => {
    const item = await start({ initializationContext: '{"rules":["M1"]}' });

    const { value } = await call((done) => item.getInitializationContextAsync(done));

    expect(value).toBe('{"rules":["M1"]}');
  });
});
