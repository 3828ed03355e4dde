import { undoOf } from '../../../src/core/mail/change';
import type { MailDraft } from '../../../src/core/mail/draft';
import type { Finding, Fix } from '../../../src/core/mail/finding';
import { judge } from '../../../src/core/mail/judge';
import { emptyDirectory } from '../../../src/core/partners/directory';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import { changesOf, keyOf, type Repair } from '../../../src/surfaces/compose/repairs/repair';
import { rowsOf, type Done, type Row } from '../../../src/surfaces/compose/repairs/rows';
import { draft, NATIONAL_NUMBER, person } from '../../support/drafts';

function existing<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new Error('The mail of these tests lacks a finding or a fix.');
  }
  return value;
}

const judged = (mail: MailDraft) => judge(mail, defaultPolicy, emptyDirectory);
const mail = draft({
  subject: `Intake mevr. Peeters ${NATIONAL_NUMBER}`,
  to: [person('x@gmail.com'), person('y@gmail.com')],
});
const found = (rule: string, index = 0) =>
  existing(judged(mail).findings.filter((finding) => finding.rule === rule)[index]);
const repairWith = (fix: Fix | undefined): Repair => ({ kind: 'fix', fix: existing(fix) });
const planned = (repair: Repair, finding: Finding, now: MailDraft) =>
  changesOf(repair, finding, now, judged(now), defaultPolicy);

describe('the writes of a repair', () => {
  const subject = found('M1');
  const neutral = repairWith(subject.fixes[0]);

  it('are made for the mail as it is now', () => {
    const retold = { ...mail, statement: { ...mail.statement, clientNames: ['Fatima'] } };
    expect(planned(neutral, subject, retold)).toEqual([
      { kind: 'statement', value: { ...retold.statement, isClientMail: true } },
      { kind: 'subject', value: 'Intake' },
    ]);
  });

  it('are none when the button would now do something else than it says', () => {
    expect(planned(neutral, subject, { ...mail, subject: 'Huur van mevr. Peeters' })).toBeNull();
  });

  it('are none when there is nothing left to mend', () => {
    const remove = repairWith(found('M2').fixes[0]);
    expect(planned(remove, found('M2'), { ...mail, to: [person('bram@ocmw.be')] })).toBeNull();
  });

  it('add to what was dismissed before', () => {
    const dismissal: Repair = { kind: 'dismiss', texts: subject.dismissible };
    const before = { ...mail, statement: { ...mail.statement, notPersonal: ['Mei'] } };
    expect(planned(dismissal, subject, before)).toEqual([
      { kind: 'statement', value: { ...mail.statement, notPersonal: ['Mei', ...subject.dismissible] } },
    ]);
  });

  it('never dismiss a number with check digits', () => {
    expect(planned({ kind: 'dismiss', texts: [NATIONAL_NUMBER] }, subject, mail)).toBeNull();
  });
});

describe('the list of findings', () => {
  const done = (finding: Finding, repair: Repair, position: number): Done => {
    const changes = planned(repair, finding, mail) ?? [];
    return { key: `done:${keyOf(finding)}`, finding, repair, position, changes, undo: undoOf(changes, mail) };
  };
  const keys = (rows: readonly Row[]) => rows.map(({ key }) => key);
  const removal = done(found('M2', 0), repairWith(found('M2', 0).fixes[0]), 1);
  const afterwards = { ...mail, to: [person('y@gmail.com')] };

  it('shows what was done in the place of what it was done to', () => {
    expect(keys(rowsOf(judged(afterwards).findings, [removal], afterwards))).toEqual([
      'M1:personalDataInSubject:subject',
      'done:M2:privateRecipient:to:x@gmail.com',
      'M2:privateRecipient:to:y@gmail.com',
      'M5:unprotected:mail',
    ]);
  });

  it('shows the finding again, and only that, when the mail has it again', () => {
    expect(keys(rowsOf(judged(mail).findings, [removal], mail))).toEqual([
      'M1:personalDataInSubject:subject',
      'M2:privateRecipient:to:x@gmail.com',
      'M2:privateRecipient:to:y@gmail.com',
      'M5:unprotected:mail',
    ]);
  });

  it('shows a dismissal beside what is left of its finding, until the words are gone', () => {
    const dismissal = done(found('M1'), { kind: 'dismiss', texts: found('M1').dismissible }, 0);
    const dismissed = { ...mail, statement: { ...mail.statement, notPersonal: found('M1').dismissible } };
    expect(keys(rowsOf(judged(dismissed).findings, [dismissal], dismissed)).slice(0, 2)).toEqual([
      'done:M1:personalDataInSubject:subject',
      'M1:personalDataInSubject:subject',
    ]);
    const rewritten = { ...dismissed, subject: 'Overleg' };
    expect(keys(rowsOf([], [dismissal], rewritten))).toEqual([]);
  });
});
