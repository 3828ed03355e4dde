import { receivedHandoffMail } from '../../playground/outlook/model/examples/received';
import type { FaultKind } from '../../playground/outlook/model/faults';
import type { ComposedMail } from '../../playground/outlook/model/mail';
import type { Operation } from '../../playground/outlook/model/operations';
import { receivedHandoff } from '../../src/core/handoff/follow-up/received-handoff';
import { OfficeCallError, openReceivedMail } from '../../src/hosts/outlook';
import { startNodeOutlook, type NodeOutlook } from '../support/node-outlook';

/** What the read pane gets from Outlook, and the reply that it opens, through the real office.js. */

let outlook: NodeOutlook;
const replies: string[] = [];

async function start(mail: ComposedMail, faults: Partial<Record<Operation, FaultKind>> = {}) {
  outlook = await startNodeOutlook({ mail, settings: { faults }, onReply: (html) => replies.push(html) });
  Object.assign(globalThis, { Office: outlook.Office });
  return openReceivedMail();
}

afterEach(() => {
  replies.splice(0);
  jest.useRealTimers();
  outlook.close();
});

it('reads a handoff that came in', async () => {
  const mail = await start(receivedHandoffMail);
  const handoff = receivedHandoff(await mail.read());
  expect(handoff).toMatchObject({
    from: { displayName: 'Bram Hoste', address: 'bram.hoste@ocmw-voorbeeld.be' },
    record: { form: 'oral', on: '2026-11-23', included: ['identity', 'question'], call: 'notReached' },
    purpose: 'intake',
    language: 'nl',
    question: 'Ik heb vanaf volgende week geen dak meer boven mijn hoofd.',
  });
});

it('takes no other mail for a handoff', async () => {
  const mail = await start({ ...receivedHandoffMail, internetHeaders: {} });
  expect(receivedHandoff(await mail.read())).toBeNull();
});

it('opens a reply with what was chosen', async () => {
  const mail = await start(receivedHandoffMail);
  await mail.reply('<p>Ik neem het op</p>');
  expect(replies).toEqual(['<p>Ik neem het op</p>']);
});

it('does not open one that is too long for Outlook', async () => {
  const mail = await start(receivedHandoffMail);
  await expect(mail.reply('x'.repeat(32 * 1024 + 1))).rejects.toThrow(
    new OfficeCallError('body', 'write', 'threw'),
  );
  expect(replies).toEqual([]);
});

describe('a call that goes wrong', () => {
  it.each<[Operation]>([['item.getAllInternetHeaders'], ['body.get']])(
    'never makes a part of a mail pass for the whole: %s',
    async (operation) => {
      const mail = await start(receivedHandoffMail, { [operation]: 'fails' });
      await expect(mail.read()).rejects.toBeInstanceOf(OfficeCallError);
    },
  );

  it('ends the wait for an Outlook that stays silent', async () => {
    const mail = await start(receivedHandoffMail, { 'item.getAllInternetHeaders': 'silent' });
    jest.useFakeTimers();
    const reading = expect(mail.read()).rejects.toMatchObject({ part: 'protection', reason: 'silent' });
    await jest.advanceTimersByTimeAsync(6_000);
    await reading;
  });

  it('is told when it is the reply', async () => {
    const mail = await start(receivedHandoffMail, { 'item.displayReplyForm': 'fails' });
    await expect(mail.reply('<p>Ik kreeg het</p>')).rejects.toMatchObject({
      access: 'write',
      reason: 'failed',
    });
    expect(replies).toEqual([]);
  });

  it('is told when Outlook has gone on to no mail at all', async () => {
    const mail = await start(receivedHandoffMail);
    Object.assign(globalThis, { Office: { context: { mailbox: { item: null } } } });
    await expect(mail.read()).rejects.toBeInstanceOf(OfficeCallError);
  });
});
