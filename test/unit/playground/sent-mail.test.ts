import { emptyMail, type ComposedMail } from '../../../playground/outlook/model/mail';
import { recipient } from '../../../playground/outlook/model/recipients';
import { SENSITIVITY_LABELS, SIGNED_IN_USER } from '../../../playground/outlook/model/tenant';
import { sentMail } from '../../../playground/outlook/send/sent-mail';

const rule = { headerName: 'x-schakel-bescherming', headerWord: 'niet-doorsturen' };

const send = (parts: Partial<ComposedMail>) =>
  sentMail(
    { ...emptyMail(SIGNED_IN_USER), ...parts },
    { id: '1', sentAt: new Date(0), clearance: 'allowed', rule },
  );

const [general, doNotForward] = SENSITIVITY_LABELS.map(({ id }) => id);

test.each<[string, Partial<ComposedMail>, string]>([
  ['the header', { internetHeaders: { 'x-schakel-bescherming': 'niet-doorsturen' } }, 'byMailFlowRule'],
  [
    'the header in another case',
    { internetHeaders: { 'X-Schakel-Bescherming': 'Niet-Doorsturen' } },
    'byMailFlowRule',
  ],
  ['the header with another value', { internetHeaders: { 'x-schakel-bescherming': 'nee' } }, 'none'],
  ['another header', { internetHeaders: { 'x-ander': 'niet-doorsturen' } }, 'none'],
  ['a label with Do Not Forward', { sensitivityLabelId: doNotForward ?? null }, 'byLabel'],
  ['a label without', { sensitivityLabelId: general ?? null }, 'none'],
  [
    'both: the rule leaves alone what is protected',
    {
      sensitivityLabelId: doNotForward ?? null,
      internetHeaders: { 'x-schakel-bescherming': 'niet-doorsturen' },
    },
    'byLabel',
  ],
  ['nothing', {}, 'none'],
])('a mail with %s', (_, parts, protection) => {
  expect(send(parts).protection).toBe(protection);
});

test('what travels, and what does not', () => {
  const sent = send({
    subject: 'Overdracht',
    to: [recipient('an@voorbeeld.be', 'An')],
    bcc: [recipient('sara@caw-voorbeeld.be')],
    internetHeaders: { 'x-proef': 'ja' },
    sessionData: { geheim: 'ja' },
    customProperties: { ook: 'ja' },
  });

  expect(sent.headers).toEqual([
    { name: 'From', value: 'Sara Claeys <sara.claeys@caw-voorbeeld.be>', isOfAddIn: false },
    { name: 'To', value: 'An <an@voorbeeld.be>', isOfAddIn: false },
    { name: 'Subject', value: 'Overdracht', isOfAddIn: false },
    { name: 'x-proef', value: 'ja', isOfAddIn: true },
  ]);
  expect(sent.recipients).toHaveLength(2);
  expect(sent).not.toHaveProperty('sessionData');
  expect(sent).not.toHaveProperty('customProperties');
});
