import { mailboxItem } from '../../../playground/outlook/model/mailbox-item';
import { parsePreset } from '../../../playground/outlook/model/preset';
import { createWorkspace } from '../../../playground/outlook/model/workspace';
import { createMailbox, recipientOf } from '../../../playground/tenant/mailbox';

const rule = { headerName: 'x-proef', headerWord: 'ja' };

function stored(folder: 'drafts' | 'sentitems') {
  const mail = createMailbox('https://localhost:3000/outlook').add(
    folder,
    {
      subject: 'Overdracht na ons gesprek',
      html: '<p>Dag Bram</p>',
      to: [recipientOf('bram.hoste@ocmw-voorbeeld.be', 'Bram Hoste')],
      headers: [{ name: 'x-proef', value: 'ja' }],
    },
    new Date(),
  );
  return JSON.parse(JSON.stringify(mail)) as unknown;
}

test('a draft of the mailbox opens with all that was laid in it', () => {
  const item = mailboxItem(stored('drafts'));
  expect(item?.isDraft).toBe(true);
  expect(item?.mail).toMatchObject({
    subject: 'Overdracht na ons gesprek',
    bodyHtml: '<p>Dag Bram</p>',
    to: [{ displayName: 'Bram Hoste', address: 'bram.hoste@ocmw-voorbeeld.be', isResolved: true }],
    cc: [],
    internetHeaders: { 'x-proef': 'ja' },
    savedId: expect.stringMatching(/^AAMk/) as string,
  });
});

test('a mail that was sent is shown as it left', () => {
  const opened = mailboxItem(stored('sentitems'));
  const workspace = createWorkspace(parsePreset('?item=AAMk'), rule, { opened, onSent: () => undefined });

  const [sent] = workspace.outbox.get();
  expect(sent).toMatchObject({ subject: 'Overdracht na ons gesprek', protection: 'byMailFlowRule' });
  expect(workspace.selection.get()).toEqual({ kind: 'sent', id: sent?.id });
});

test('a mail that is gone is none', () => {
  expect(mailboxItem({})).toBeNull();
});

test('a draft is what Outlook shows first, and it is gone once it was sent', () => {
  const opened = mailboxItem(stored('drafts'));
  const sent: (string | null)[] = [];
  const workspace = createWorkspace(parsePreset('?item=AAMk'), rule, {
    opened,
    onSent: ({ savedId }) => sent.push(savedId),
  });
  expect(workspace.selection.get()).toMatchObject({ kind: 'draft', draft: 'laidReady' });
  expect(workspace.draft('laidReady').get()).toEqual(opened?.mail);

  workspace.send('laidReady', 'allowed');

  expect(sent).toEqual([opened?.mail.savedId]);
  expect([workspace.hasLaidReady.get(), workspace.outbox.get().length]).toEqual([false, 1]);
});

test('a link may say what a new mail is about', () => {
  const workspace = createWorkspace(parsePreset('?example=blank&subject=Overdracht'), rule);
  expect(workspace.draft('blank').get().subject).toBe('Overdracht');
});
