import { EXAMPLE_IDS, example } from '../../../playground/outlook/model/examples';
import { parsePreset } from '../../../playground/outlook/model/preset';
import { createWorkspace } from '../../../playground/outlook/model/workspace';

const rule = { headerName: 'x-proef', headerWord: 'ja' };
const open = () => createWorkspace(parsePreset('?example=alarm'), rule);

test('a draft keeps its changes until it is begun again, and then gets a window of its own', () => {
  const workspace = open();
  workspace.draft('alarm').update((mail) => ({ ...mail, subject: 'Doorverwijzing' }));
  workspace.openDraft('colleague');
  workspace.openDraft('alarm');
  expect(workspace.draft('alarm').get().subject).toBe('Doorverwijzing');

  const before = workspace.selection.get();
  workspace.startOver('alarm');

  expect(workspace.draft('alarm').get()).toEqual(example('alarm'));
  expect(workspace.selection.get()).not.toEqual(before);
});

test('a mail that is sent goes to the outbox as it was, is shown there, and its draft is fresh again', () => {
  const workspace = open();
  workspace.draft('alarm').update((mail) => ({ ...mail, internetHeaders: { 'x-proef': 'ja' } }));

  workspace.send('alarm', 'allowed');
  workspace.send('colleague', 'unchecked');

  expect(workspace.outbox.get().map(({ subject, protection }) => [subject, protection])).toEqual([
    [example('colleague').subject, 'none'],
    [example('alarm').subject, 'byMailFlowRule'],
  ]);
  expect(workspace.selection.get()).toEqual({ kind: 'sent', id: workspace.outbox.get()[0]?.id });
  expect(workspace.draft('alarm').get()).toEqual(example('alarm'));
});

test('every draft has somebody to send to and something to say', () => {
  for (const id of EXAMPLE_IDS.filter((one) => example(one).savedId !== null)) {
    const { to, subject, bodyHtml } = example(id);
    expect([to.length > 0, subject !== '', bodyHtml !== '']).toEqual([true, true, true]);
  }
});

test('one example is a mail that was only just begun', () => {
  expect(EXAMPLE_IDS.filter((id) => example(id).savedId === null)).toEqual(['blank']);
  expect(example('blank')).toMatchObject({ to: [], subject: '', bodyHtml: '' });
});

test('what the add-in keeps in the mailbox is there for every mail', () => {
  const workspace = open();
  workspace.roaming.set({ proef: 'ja' });
  workspace.openDraft('colleague');
  expect(workspace.roaming.get()).toEqual({ proef: 'ja' });
});

test('a reply to the mail that came in is a draft until it is sent', () => {
  const workspace = open();
  workspace.openReceived();
  workspace.reply('<p>Ik neem het op</p>');
  const { subject, to, bodyHtml, internetHeaders, savedId } = workspace.draft('reply').get();
  expect(subject).toBe(`RE: ${workspace.received.get().subject}`);
  expect(to).toEqual([workspace.received.get().from]);
  expect(bodyHtml.indexOf('Ik neem het op')).toBeLessThan(bodyHtml.indexOf('x_schakel-overdracht'));
  expect([internetHeaders, savedId, workspace.hasReply.get()]).toEqual([{}, null, true]);

  workspace.draft('reply').update((mail) => ({ ...mail, subject: 'Iets anders' }));
  workspace.startOver('reply');
  expect(workspace.draft('reply').get().bodyHtml).toBe(bodyHtml);

  workspace.send('reply', 'allowed');
  expect(workspace.hasReply.get()).toBe(false);
});
