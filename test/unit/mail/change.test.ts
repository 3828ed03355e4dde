import { handoffMarkOf } from '../../../src/core/mail/handoff-mark';
import { changesFor, undoOf, type Change } from '../../../src/core/mail/change';
import type { MailDraft } from '../../../src/core/mail/draft';
import type { Fix } from '../../../src/core/mail/finding';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import { attachment, draft, person } from '../../support/drafts';

/** What the mail is after the changes, as a host would carry them out. */
function after(mail: MailDraft, changes: readonly Change[]): MailDraft {
  return changes.reduce<MailDraft>((current, change) => {
    switch (change.kind) {
      case 'subject':
        return { ...current, subject: change.value };
      case 'recipients':
        return { ...current, [change.field]: change.value };
      case 'header':
        return { ...current, protection: { ...current.protection, header: change.value } };
      case 'label':
        return { ...current, protection: { ...current.protection, labelId: change.value } };
      case 'handoffHeader':
        return { ...current, handoff: change.value === null ? null : handoffMarkOf(change.value) };
      case 'textOnTop':
        return {
          ...current,
          body: { html: change.value.html + current.body.html, text: change.value.text + current.body.text },
        };
      case 'body':
        return { ...current, body: change.value };
      case 'statement':
        return { ...current, statement: change.value };
      case 'location':
        return { ...current, meeting: { location: change.value } };
      case 'attachmentName':
        return {
          ...current,
          attachments: current.attachments.map((one) =>
            one.name === change.from ? { ...one, name: change.value } : one,
          ),
        };
      case 'confirmedAddress':
        return { ...current, confirmedAddresses: change.value ? [change.address] : [] };
    }
  }, mail);
}

const mail = draft({
  subject: 'Intake mevr. Peeters',
  to: [person('a@ocmw.be'), person('b@gmail.com')],
  cc: [person('b@gmail.com')],
  bcc: [person('c@ocmw.be', 'C')],
  attachments: [attachment('mevr. Peeters.pdf'), attachment('formulier.pdf')],
  meeting: { location: 'bij mevr. Peeters' },
});
const labelPolicy = {
  ...defaultPolicy,
  protection: { ...defaultPolicy.protection, label: { id: 'l1', name: 'Cliënt' } },
};

const FIXES: readonly [string, Fix, (changed: MailDraft) => void][] = [
  [
    'a neutral subject',
    { kind: 'setSubject', subject: 'Intake' },
    (changed) => {
      expect(changed.subject).toBe('Intake');
      expect(changed.statement.isClientMail).toBe(true);
    },
  ],
  [
    'a recipient removed from one field only',
    { kind: 'removeRecipient', field: 'to', address: 'b@gmail.com' },
    (changed) => {
      expect([changed.to, changed.cc]).toEqual([[person('a@ocmw.be')], [person('b@gmail.com')]]);
    },
  ],
  [
    'a recipient replaced in its place',
    { kind: 'replaceRecipient', field: 'to', address: 'b@gmail.com', by: person('b@caw.be', 'B') },
    (changed) => {
      expect(changed.to).toEqual([person('a@ocmw.be'), person('b@caw.be', 'B')]);
    },
  ],
  [
    'a recipient moved behind those of another field',
    { kind: 'moveRecipient', field: 'bcc', address: 'c@ocmw.be', to: 'cc' },
    (changed) => {
      expect([changed.bcc, changed.cc]).toEqual([[], [person('b@gmail.com'), person('c@ocmw.be', 'C')]]);
    },
  ],
  [
    'a location',
    { kind: 'setLocation', location: 'bij …' },
    (changed) => {
      expect(changed.meeting).toEqual({ location: 'bij …' });
    },
  ],
  [
    'a file name, in a mail that stays one about a client',
    { kind: 'renameAttachment', name: 'mevr. Peeters.pdf', by: 'bijlage.pdf' },
    (changed) => {
      expect(changed.attachments.map(({ name }) => name)).toEqual(['bijlage.pdf', 'formulier.pdf']);
      expect(changed.statement.isClientMail).toBe(true);
    },
  ],
  [
    'protection',
    { kind: 'protect' },
    (changed) => {
      expect(changed.protection.header).toBe(defaultPolicy.protection.header.value);
    },
  ],
];

describe.each(FIXES)('%s', (_, fix, check) => {
  const changesOf = () => changesFor(fix, mail, defaultPolicy, true);

  it('changes that and nothing else', () => {
    check(after(mail, changesOf()));
  });

  it('can be undone', () => {
    const changes = changesOf();
    expect(after(after(mail, changes), undoOf(changes, mail))).toEqual(mail);
  });
});

it('a neutral subject does not make an ordinary mail one about a client', () => {
  expect(changesFor({ kind: 'setSubject', subject: 'Intake' }, mail, defaultPolicy, false)).toEqual([
    { kind: 'subject', value: 'Intake' },
  ]);
});

it('a neutral file name does not either', () => {
  const fix: Fix = { kind: 'renameAttachment', name: 'mevr. Peeters.pdf', by: 'bijlage.pdf' };
  expect(changesFor(fix, mail, defaultPolicy, false)).toEqual([
    { kind: 'attachmentName', from: 'mevr. Peeters.pdf', value: 'bijlage.pdf' },
  ]);
});

it('what one confirmed about an address can be taken back', () => {
  const confirm: Change = { kind: 'confirmedAddress', address: 'a@ocmw.be', value: true };
  expect(undoOf([confirm], mail)).toEqual([{ ...confirm, value: false }]);
  expect(undoOf([confirm], { ...mail, confirmedAddresses: ['a@ocmw.be'] })).toEqual([confirm]);
});

it('a mail has no location to bring back', () => {
  const change: Change = { kind: 'location', value: 'bij …' };
  expect(undoOf([change], { ...mail, meeting: null })).toEqual([{ kind: 'location', value: '' }]);
});

it('what was changed last is brought back first', () => {
  const changes: readonly Change[] = [
    { kind: 'subject', value: 'Intake' },
    { kind: 'label', value: 'l1' },
  ];
  expect(undoOf(changes, mail)).toEqual([
    { kind: 'label', value: null },
    { kind: 'subject', value: 'Intake mevr. Peeters' },
  ]);
});

it('protection goes by the label where Outlook and the tenant have one', () => {
  const labelled = draft({ protection: { header: null, labelId: null, route: 'label' } });
  expect(changesFor({ kind: 'protect' }, labelled, labelPolicy, true)).toEqual([
    { kind: 'label', value: 'l1' },
  ]);
  const byHeader = [{ kind: 'header', value: defaultPolicy.protection.header.value }];
  expect(changesFor({ kind: 'protect' }, mail, labelPolicy, true)).toEqual(byHeader);
  expect(changesFor({ kind: 'protect' }, labelled, defaultPolicy, true)).toEqual(byHeader);
});
