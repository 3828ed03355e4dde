import type { ComposedMail } from '../../playground/outlook/model/mail';
import type { RoamingSettings } from '../../playground/outlook/model/roaming-settings';
import { recipient } from '../../playground/outlook/model/recipients';
import { defaultPolicy } from '../../src/core/policy/defaults';
import { OfficeCallError, openComposeMail } from '../../src/hosts/outlook';
import { confirmedAmong } from '../../src/hosts/outlook/confirmed-addresses';
import { FAULTS, faultyOffice } from '../support/faulty-office';
import { startNodeOutlook, type NodeOutlook } from '../support/node-outlook';

/** What the pane reads from Outlook and writes to it, through the real office.js. */

const BRAM = 'bram.hoste@ocmw-voorbeeld.be';

let outlook: NodeOutlook;

async function start(mail: Partial<ComposedMail> = {}, roaming: RoamingSettings = {}) {
  outlook = await startNodeOutlook({ mail, roaming });
  use(outlook.Office);
  return openComposeMail(defaultPolicy);
}

function use(office: typeof Office): void {
  Object.assign(globalThis, { Office: office });
}

afterEach(() => {
  jest.useRealTimers();
  outlook.close();
});

describe('an invitation in the pane', () => {
  const invitation: Partial<ComposedMail> = {
    subject: 'Overleg',
    to: [recipient(BRAM, 'Bram Hoste')],
    cc: [recipient('leila.amrani@dmw-voorbeeld.be', 'Leïla Amrani')],
    bodyHtml: '<p>Tot dan</p>',
    meeting: { location: 'Lokaal 1' },
  };

  it('is read as one, with attendees as recipients and no protection', async () => {
    const item = await start(invitation);
    expect(item.isMeeting).toBe(true);
    expect(await item.read()).toMatchObject({
      subject: 'Overleg',
      from: { address: 'sara.claeys@caw-voorbeeld.be' },
      to: [{ displayName: 'Bram Hoste', address: BRAM }],
      cc: [{ displayName: 'Leïla Amrani' }],
      bcc: [],
      body: { text: 'Tot dan' },
      protection: { header: null, labelId: null, route: 'header' },
      handoff: null,
      meeting: { location: 'Lokaal 1' },
    });
  });

  it('takes another subject and location', async () => {
    const item = await start(invitation);
    await item.apply([
      { kind: 'subject', value: 'Samen overleggen' },
      { kind: 'location', value: 'Lokaal 2' },
    ]);
    expect(outlook.mail.get()).toMatchObject({
      subject: 'Samen overleggen',
      meeting: { location: 'Lokaal 2' },
    });
  });

  it('tells when its location changes', async () => {
    const item = await start(invitation);
    const changed = new Promise<void>((resolve) => item.onChange(resolve));
    await item.read();
    outlook.mail.update((mail) => ({ ...mail, meeting: { location: 'Lokaal 2' } }));
    await changed;
  });
});

it('a distribution list is read as a group', async () => {
  const mail = await start({
    to: [recipient('jeugdwerkers@caw-voorbeeld.be', 'Jeugdwerkers'), recipient(BRAM)],
  });
  expect((await mail.read()).to.map(({ isGroup }) => isGroup)).toEqual([true, undefined]);
});

describe('addresses that the caseworker confirmed', () => {
  it('are known in a later mail, whatever the case they are written in', async () => {
    const mail = await start();
    await mail.apply([{ kind: 'confirmedAddress', address: BRAM, value: true }]);
    const roaming = outlook.roaming.get();
    expect(JSON.stringify(roaming)).not.toContain('bram');
    outlook.close();

    const later = await start({ to: [recipient(BRAM.toUpperCase()), recipient('an@voorbeeld.be')] }, roaming);
    expect((await later.read()).confirmedAddresses).toEqual([BRAM.toUpperCase()]);
  });

  it('can be forgotten again', async () => {
    const mail = await start({ to: [recipient(BRAM)] });
    await mail.apply([
      { kind: 'confirmedAddress', address: BRAM, value: true },
      { kind: 'confirmedAddress', address: BRAM, value: false },
    ]);
    expect((await mail.read()).confirmedAddresses).toEqual([]);
  });

  it('are forgotten oldest first when there are very many, and all fit in the mailbox', async () => {
    const mail = await start();
    const addresses = Array.from({ length: 1_001 }, (_, index) => `collega.${index}@voorbeeld.be`);
    await mail.apply(addresses.map((address) => ({ kind: 'confirmedAddress', address, value: true })));
    expect(confirmedAmong(addresses)).toEqual(addresses.slice(1));
  });

  it.each<[string, unknown]>([
    ['no JSON', '['],
    ['no list', '{"0":"abc"}'],
    ['a list of something else', '[1,null,{}]'],
    ['nothing', null],
  ])('are none where the mailbox holds %s', async (_, value) => {
    const mail = await start({ to: [recipient(BRAM)] }, { 'schakel.confirmed': JSON.stringify(value) });
    expect((await mail.read()).confirmedAddresses).toEqual([]);
  });

  it('are none where Outlook has no settings at all', async () => {
    await start();
    const context = Object.create(outlook.Office.context, {
      roamingSettings: { value: undefined },
    }) as unknown;
    use(Object.create(outlook.Office, { context: { value: context } }) as typeof Office);
    expect(confirmedAmong([BRAM])).toEqual([]);
  });

  it('are not silently lost when the mailbox is full', async () => {
    const mail = await start({}, { ander: JSON.stringify('x'.repeat(32 * 1_024)) });
    await expect(
      mail.apply([{ kind: 'confirmedAddress', address: BRAM, value: true }]),
    ).rejects.toMatchObject({ part: 'statement', access: 'write', reason: 'failed' });
  });
});

describe('renaming an attachment', () => {
  const file = {
    name: 'Verslag Peeters.pdf',
    size: 5,
    isInline: false,
    kind: 'file' as const,
    content: 'aGFsbG8=',
  };
  const logo = { id: 'attachment-1', ...file, isInline: true };
  const report = { id: 'attachment-2', ...file };
  const rename = { kind: 'attachmentName', from: file.name, value: 'Verslag.pdf' } as const;
  const names = () => outlook.mail.get().attachments.map(({ name }) => name);

  const startWithReport = () => start({ attachments: [logo, report] });

  it('adds it under the new name and takes the old one away; a picture in the text stays', async () => {
    const mail = await startWithReport();
    await mail.apply([rename]);
    expect(outlook.mail.get().attachments).toMatchObject([
      logo,
      { name: 'Verslag.pdf', size: 5, content: file.content },
    ]);
  });

  it.each<[string, unknown]>([
    ['an attached mail', { content: 'From: …', format: 'eml' }],
    ['a link', { content: 'https://voorbeeld.be/verslag', format: 'url' }],
    ['nonsense', null],
  ])('leaves %s as it is', async (_, content) => {
    const mail = await startWithReport();
    use(faultyOffice(outlook.Office, 'context.mailbox.item.getAttachmentContentAsync', 'pretends', content));
    await expect(mail.apply([rename])).rejects.toBeInstanceOf(OfficeCallError);
    expect(names()).toEqual([file.name, file.name]);
  });

  it('says so where there is no such attachment any more', async () => {
    const mail = await startWithReport();
    await expect(mail.apply([{ ...rename, from: 'Weg.pdf' }])).rejects.toBeInstanceOf(OfficeCallError);
    expect(names()).toEqual([file.name, file.name]);
  });

  const STEPS = [
    'getAttachmentsAsync',
    'getAttachmentContentAsync',
    'addFileAttachmentFromBase64Async',
    'removeAttachmentAsync',
  ];
  const MATRIX = STEPS.flatMap((step) =>
    FAULTS.filter((fault) => fault !== 'late').map((fault) => ({ step, fault })),
  );

  it.each(MATRIX)('never loses the file when $step $fault', async ({ step, fault }) => {
    const mail = await startWithReport();
    use(faultyOffice(Office, `context.mailbox.item.${step}`, fault, undefined));
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'performance'] });
    const failure = mail.apply([rename]).catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(61_000);
    expect(await failure).toMatchObject({ part: 'attachments' });
    expect(outlook.mail.get().attachments).toContainEqual(report);
  });

  it('waits a minute for a large file, longer than for anything else', async () => {
    const mail = await startWithReport();
    use(faultyOffice(Office, 'context.mailbox.item.getAttachmentsAsync', 'late', undefined));
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'performance'] });
    const done = mail.apply([rename]);
    await jest.advanceTimersByTimeAsync(7_000);
    await done;
    expect(names()).toEqual([file.name, 'Verslag.pdf']);
  });
});
