import { undoOf, type Change } from '../../../src/core/mail/change';
import type { MailDraft } from '../../../src/core/mail/draft';
import type { Finding, Fix } from '../../../src/core/mail/finding';
import { judge } from '../../../src/core/mail/judge';
import { emptyDirectory } from '../../../src/core/partners/directory';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import type { Answered } from '../../../src/surfaces/compose/answers/answered';
import {
  changesOf,
  changesWithoutAnswer,
  keyOf,
  type Repair,
} from '../../../src/surfaces/compose/repairs/repair';
import { rowsOf, type Done, type Row } from '../../../src/surfaces/compose/repairs/rows';
import { attachment, draft, NATIONAL_NUMBER, person } from '../../support/drafts';
import { askedFinding, verdictWith } from '../../support/findings';

function existing<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new Error('The mail of these tests lacks a finding or a fix.');
  }
  return value;
}

/** Without the rules that ask about every partner. */
const plain = { ...defaultPolicy, rules: { ...defaultPolicy.rules, M3: 'off', M9: 'off' } } as const;
const judged = (mail: MailDraft) => judge(mail, plain, emptyDirectory);
const mail = draft({
  subject: `Intake mevr. Peeters ${NATIONAL_NUMBER}`,
  to: [person('x@gmail.com'), person('y@gmail.com')],
});
const found = (rule: string, index = 0) =>
  existing(judged(mail).findings.filter((finding) => finding.rule === rule)[index]);
const repairWith = (fix: Fix | undefined): Done['repair'] => ({ kind: 'fix', fix: existing(fix) });
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

describe('the writes of an answer', () => {
  const question = { id: 'cc', basis: 'two people', needsReason: true } as const;
  const copies = askedFinding(question);
  const answer: Repair = { kind: 'answer', question, reason: 'Zij volgen samen op.' };
  const given = { question: 'cc', basis: 'two people', reason: 'Zij volgen samen op.' } as const;
  const older = { question: 'cc', basis: 'one person', reason: 'Verlof.' } as const;
  const answersAfter = (repair: Repair, finding: Finding, now: MailDraft) =>
    changesOf(repair, finding, now, verdictWith(finding), defaultPolicy);

  it('keep the reason with the mail, in the place of an earlier one', () => {
    const now = draft({ statement: { answers: [{ ...given, reason: 'Zomaar.' }, older] } });
    expect(answersAfter(answer, copies, now)).toEqual([
      { kind: 'statement', value: { ...now.statement, answers: [older, given] } },
    ]);
  });

  it('are none once the question is about something else', () => {
    const now = draft();
    const asked = askedFinding({ ...question, basis: 'three people' });
    expect(changesOf(answer, copies, now, verdictWith(asked), defaultPolicy)).toBeNull();
    expect(changesOf(answer, copies, now, verdictWith(), defaultPolicy)).toBeNull();
  });

  it('take back that answer and no other', () => {
    const now = draft({ statement: { notPersonal: ['Mei'], answers: [older, given] } });
    expect(changesWithoutAnswer(copies, question, now)).toEqual([
      { kind: 'statement', value: { ...now.statement, answers: [older] } },
    ]);
    expect(changesWithoutAnswer(copies, question, draft())).toBeNull();
  });

  const address = 'nele@dmw-voorbeeld.be';
  const addressQuestion = { id: 'address', basis: address, needsReason: false } as const;
  const atAddress = (wording: Finding['wording']) =>
    askedFinding(addressQuestion, {
      rule: 'M3',
      place: { kind: 'recipient', field: 'to', address },
      wording,
    });

  it('remember a new address that is right, and forget it again', () => {
    const finding = atAddress({ key: 'unknownAddress', parameters: { address } });
    const confirmed = { question: 'address', basis: address, reason: '' } as const;
    const now = draft();
    const after = draft({ statement: { answers: [confirmed] } });
    expect(answersAfter({ kind: 'answer', question: addressQuestion, reason: '' }, finding, now)).toEqual([
      { kind: 'statement', value: after.statement },
      { kind: 'confirmedAddress', address, value: true },
    ]);
    expect(changesWithoutAnswer(finding, addressQuestion, after)).toEqual([
      { kind: 'statement', value: now.statement },
      { kind: 'confirmedAddress', address, value: false },
    ]);
  });

  it('never remember an address that looks like another', () => {
    const finding = atAddress({
      key: 'lookalikeAddress',
      parameters: { address, like: 'nele@dmw-voorbeelt.be' },
    });
    const changes = answersAfter({ kind: 'answer', question: addressQuestion, reason: '' }, finding, draft());
    expect(changes?.map(({ kind }) => kind)).toEqual(['statement']);
  });
});

describe('the list of findings', () => {
  const done = (finding: Finding, repair: Done['repair'], position: number): Done => {
    const changes = planned(repair, finding, mail) ?? [];
    return { key: `done:${keyOf(finding)}`, finding, repair, position, changes, undo: undoOf(changes, mail) };
  };
  const keys = (rows: readonly Row[]) => rows.map(({ key }) => key);
  const removal = done(found('M2', 0), repairWith(found('M2', 0).fixes[0]), 1);
  const afterwards = { ...mail, to: [person('y@gmail.com')] };

  it('shows what was done in the place of what it was done to', () => {
    expect(keys(rowsOf(judged(afterwards).findings, [], [removal], afterwards))).toEqual([
      'M1:personalDataInSubject:subject',
      'done:M2:privateRecipient:to:x@gmail.com',
      'M2:privateRecipient:to:y@gmail.com',
      'M5:unprotected:mail',
    ]);
  });

  it('shows the finding again, and only that, when the mail has it again', () => {
    expect(keys(rowsOf(judged(mail).findings, [], [removal], mail))).toEqual([
      'M1:personalDataInSubject:subject',
      'M2:privateRecipient:to:x@gmail.com',
      'M2:privateRecipient:to:y@gmail.com',
      'M5:unprotected:mail',
    ]);
  });

  it('shows a dismissal beside what is left of its finding, until the words are gone', () => {
    const dismissal = done(found('M1'), { kind: 'dismiss', texts: found('M1').dismissible }, 0);
    const dismissed = { ...mail, statement: { ...mail.statement, notPersonal: found('M1').dismissible } };
    expect(keys(rowsOf(judged(dismissed).findings, [], [dismissal], dismissed)).slice(0, 2)).toEqual([
      'done:M1:personalDataInSubject:subject',
      'M1:personalDataInSubject:subject',
    ]);
    const rewritten = { ...dismissed, subject: 'Overleg' };
    expect(keys(rowsOf([], [], [dismissal], rewritten))).toEqual([]);
  });

  it('keeps an answer in the place of its question', () => {
    const question = { id: 'cc', basis: 'two people', needsReason: true } as const;
    const answered: Answered = {
      finding: askedFinding(question),
      question,
      answer: { question: 'cc', basis: 'two people', reason: 'Verlof.' },
      position: 1,
    };
    const [first, ...others] = judged(mail).findings;
    expect(keys(rowsOf([existing(first), ...others], [answered], [], mail)).slice(0, 3)).toEqual([
      'M1:personalDataInSubject:subject',
      'M4:ccNeeded:mail:two people',
      'M2:privateRecipient:to:x@gmail.com',
    ]);
  });

  it('shows what was mended above what is left of the same finding', () => {
    const question = { id: 'cc', basis: 'two people', needsReason: true } as const;
    const cc = [person('an@caw-voorbeeld.be'), person('bo@caw-voorbeeld.be')];
    const copied = draft({ cc });
    const fixes = cc.map(({ address }): Fix => ({ kind: 'removeRecipient', field: 'cc', address }));
    const copies = askedFinding(question, { fixes });
    const changes = changesOf(repairWith(fixes[0]), copies, copied, verdictWith(copies), defaultPolicy) ?? [];
    const removed: Done = {
      key: 'removed',
      finding: copies,
      repair: repairWith(fixes[0]),
      position: 0,
      changes,
      undo: undoOf(changes, copied),
    };
    const left = { ...copies, fixes: fixes.slice(1) };
    const now = draft({ cc: cc.slice(1) });
    expect(keys(rowsOf([left], [], [removed], now))).toEqual(['removed', 'M4:ccNeeded:mail']);
    expect(keys(rowsOf([copies], [], [removed], copied))).toEqual(['M4:ccNeeded:mail']);
  });

  it('tells two findings of the same kind in the same place apart', () => {
    const list = askedFinding({ id: 'recipient', basis: 'a', needsReason: false });
    expect(new Set(keys(rowsOf([list, list, list], [], [], mail))).size).toBe(3);
  });

  it.each<[string, Finding['place'], MailDraft, MailDraft]>([
    [
      'the location',
      { kind: 'location', text: 'Bij Peeters', spans: [] },
      draft({ meeting: { location: 'Bij Peeters' } }),
      draft({ meeting: { location: 'Kantoor' } }),
    ],
    [
      'the name of an attachment',
      { kind: 'attachment', id: 'a', text: 'Peeters.pdf', spans: [] },
      draft({ attachments: [attachment('Peeters.pdf')] }),
      draft(),
    ],
  ])('shows a dismissal about %s until its words are gone', (_, place, now, rewritten) => {
    const finding = askedFinding({ id: 'cc', basis: '', needsReason: false }, { place, question: null });
    const statement = { ...now.statement, notPersonal: ['Peeters'] };
    const changes: readonly Change[] = [{ kind: 'statement', value: statement }];
    const dismissal: Done = {
      key: 'dismissed',
      finding,
      repair: { kind: 'dismiss', texts: ['Peeters'] },
      position: 0,
      changes,
      undo: undoOf(changes, now),
    };
    expect(keys(rowsOf([], [], [dismissal], { ...now, statement }))).toEqual(['dismissed']);
    expect(keys(rowsOf([], [], [dismissal], { ...rewritten, statement }))).toEqual([]);
  });
});
