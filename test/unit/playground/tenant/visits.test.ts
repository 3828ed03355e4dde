import { createMailbox, recipientOf } from '../../../../playground/tenant/mailbox';
import { createVisits, defaultTenantSettings, tenantSettingsOf } from '../../../../playground/tenant/visit';

const open = () => createVisits(() => createMailbox('https://localhost:3000/outlook'));
const mail = { subject: 'Overdracht', html: '', to: [recipientOf('bram.hoste@ocmw-voorbeeld.be')] };

test('each visitor has a mailbox and a consent of their own, until they start over', () => {
  const visits = open();
  visits.of('een').mailbox.add('drafts', mail, new Date());
  visits.of('een').agreedScopes.add('Mail.Read');
  expect([visits.of('een').mailbox.all().length, visits.of('twee').mailbox.all().length]).toEqual([1, 0]);

  visits.startOver('een');

  expect([visits.of('een').mailbox.all().length, visits.of('een').agreedScopes.size]).toEqual([0, 0]);
});

test('the visitor of longest ago is forgotten first', () => {
  const visits = open();
  visits.of('eerst').agreedScopes.add('Mail.Read');
  visits.of('daarna').agreedScopes.add('Mail.Read');
  Array.from({ length: 198 }, (_, index) => visits.of(`bezoek ${index}`));
  visits.of('eerst');
  visits.of('nog een');
  expect([visits.of('eerst').agreedScopes.size, visits.of('daarna').agreedScopes.size]).toEqual([1, 0]);
});

test('the tenant counts calls anew when its settings change', () => {
  const visit = open().of('een');
  expect([visit.count('me'), visit.count('me'), visit.count('directory')]).toEqual([1, 2, 1]);
  visit.change(defaultTenantSettings);
  expect(visit.count('me')).toBe(1);
});

test.each([
  [undefined, defaultTenantSettings],
  [{ consent: 'misschien', faults: { directory: 'kapot', elders: 'busy' } }, defaultTenantSettings],
  [
    { consent: 'given', faults: { directory: 'busy' } },
    { consent: 'given', faults: { directory: 'busy' } },
  ],
])('what a page settles is read carefully: %j', (said, settings) => {
  expect(tenantSettingsOf(said)).toEqual(settings);
});

test('the newest mail comes first', () => {
  const { mailbox } = open().of('een');
  mailbox.add('sentitems', { ...mail, subject: 'oud' }, new Date('2026-11-01T10:00:00Z'));
  mailbox.add('sentitems', { ...mail, subject: 'nieuw' }, new Date('2026-11-02T10:00:00Z'));
  expect(mailbox.all().map(({ message }) => message.subject)).toEqual(['nieuw', 'oud']);
});
