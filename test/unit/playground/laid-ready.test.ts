import { laidReadyMail } from '../../../playground/outlook/model/laid-ready';
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
  expect(laidReadyMail(stored('drafts'))).toMatchObject({
    subject: 'Overdracht na ons gesprek',
    bodyHtml: '<p>Dag Bram</p>',
    to: [{ displayName: 'Bram Hoste', address: 'bram.hoste@ocmw-voorbeeld.be', isResolved: true }],
    cc: [],
    internetHeaders: { 'x-proef': 'ja' },
    savedId: expect.stringMatching(/^AAMk/) as string,
  });
});

test('a mail that was sent is no draft any more', () => {
  expect(laidReadyMail(stored('sentitems'))).toBeNull();
  expect(laidReadyMail({})).toBeNull();
});

test('it is what Outlook shows first, and it is gone once it was sent', () => {
  const laidReady = laidReadyMail(stored('drafts'));
  const sent: (string | null)[] = [];
  const workspace = createWorkspace(parsePreset('?item=AAMk'), rule, {
    laidReady,
    onSent: ({ savedId }) => sent.push(savedId),
  });
  expect(workspace.selection.get()).toMatchObject({ kind: 'draft', draft: 'laidReady' });
  expect(workspace.draft('laidReady').get()).toEqual(laidReady);

  workspace.send('laidReady', 'allowed');

  expect(sent).toEqual([laidReady?.savedId]);
  expect([workspace.hasLaidReady.get(), workspace.outbox.get().length]).toEqual([false, 1]);
});

test('a link may say what a new mail is about', () => {
  const workspace = createWorkspace(parsePreset('?example=blank&subject=Overdracht'), rule);
  expect(workspace.draft('blank').get().subject).toBe('Overdracht');
});
