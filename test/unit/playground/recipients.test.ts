import { parseRecipients } from '../../../playground/outlook/model/recipients';

test.each([
  ['lieve.maes@gmail.com', 'lieve.maes@gmail.com', 'lieve.maes@gmail.com'],
  ['An Verlinden <an.verlinden@caw-voorbeeld.be>', 'An Verlinden', 'an.verlinden@caw-voorbeeld.be'],
  ['"Verlinden, An" <an@voorbeeld.be>', 'Verlinden, An', 'an@voorbeeld.be'],
  ['  An   <an@voorbeeld.be>  ', 'An', 'an@voorbeeld.be'],
  ['<an@voorbeeld.be>', 'an@voorbeeld.be', 'an@voorbeeld.be'],
])('%s is understood', (typed, displayName, address) => {
  expect(parseRecipients(typed)).toEqual([
    expect.objectContaining({ displayName, address, isResolved: true }),
  ]);
});

test.each([
  'an@voorbeeld.be;bram@voorbeeld.be',
  'an@voorbeeld.be, bram@voorbeeld.be;',
  'an@voorbeeld.be\nbram@voorbeeld.be',
])('several after each other: %j', (typed) => {
  expect(parseRecipients(typed).map(({ address }) => address)).toEqual([
    'an@voorbeeld.be',
    'bram@voorbeeld.be',
  ]);
});

test.each(['an', 'an@', '@voorbeeld.be', 'an@voorbeeld', 'an@@voorbeeld.be', 'an @voorbeeld.be', 'An <an>'])(
  '%s stays, unresolved',
  (typed) => {
    expect(parseRecipients(typed)).toEqual([expect.objectContaining({ isResolved: false })]);
  },
);

test('nothing typed is nobody', () => {
  expect(parseRecipients(' ; ,\n')).toEqual([]);
});

test.each([
  ['an@caw-voorbeeld.be', 'user'],
  ['AN@CAW-VOORBEELD.BE', 'user'],
  ['Jeugdwerkers@caw-voorbeeld.be', 'distributionList'],
  ['an@ander-caw-voorbeeld.be', 'externalUser'],
  ['an@caw-voorbeeld.be.example', 'externalUser'],
])('%s is a recipient of type %s', (address, recipientType) => {
  expect(parseRecipients(address)).toEqual([expect.objectContaining({ recipientType })]);
});
