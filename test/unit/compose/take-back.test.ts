import { undoOf, type Change } from '../../../src/core/mail/change';
import { emptyStatement, type MailDraft } from '../../../src/core/mail/draft';
import { takeBack } from '../../../src/surfaces/compose/repairs/take-back';
import { draft, person } from '../../support/drafts';

const performedOn = (mail: MailDraft, ...changes: readonly Change[]) => ({
  changes,
  undo: undoOf(changes, mail),
});

const an = person('an@caw.be');
const bram = person('bram@ocmw.be');
const gmail = person('x@gmail.com');

describe('taking back a change', () => {
  const mail = draft({ subject: 'Intake mevr. Peeters' });
  const subject = performedOn(mail, { kind: 'subject', value: 'Intake' });

  it('puts the old subject back', () => {
    expect(takeBack(subject, { ...mail, subject: 'Intake' })).toEqual([
      { kind: 'subject', value: 'Intake mevr. Peeters' },
    ]);
  });

  it('leaves a subject alone that the caseworker has written since', () => {
    expect(takeBack(subject, { ...mail, subject: 'Intake dossier 12' })).toBeNull();
  });

  it('takes away protection, unless that is gone already', () => {
    const protect = performedOn(mail, { kind: 'header', value: 'dnf' });
    const protection = { header: 'dnf', labelId: null, route: 'header' } as const;
    expect(takeBack(protect, { ...mail, protection })).toEqual([{ kind: 'header', value: null }]);
    expect(takeBack(protect, mail)).toBeNull();
  });

  it('puts the old label back', () => {
    const labelled = draft({ protection: { header: null, labelId: 'internal', route: 'label' } });
    const protect = performedOn(labelled, { kind: 'label', value: 'dnf' });
    const now = draft({ protection: { header: null, labelId: 'dnf', route: 'label' } });
    expect(takeBack(protect, now)).toEqual([{ kind: 'label', value: 'internal' }]);
  });
});

describe('taking back a change of recipients', () => {
  const mail = draft({ to: [an, gmail, bram] });
  const removal = performedOn(mail, { kind: 'recipients', field: 'to', value: [an, bram] });
  const replacement = performedOn(mail, {
    kind: 'recipients',
    field: 'to',
    value: [an, person('y@caw.be'), bram],
  });

  it('puts a removed recipient back in their place', () => {
    expect(takeBack(removal, draft({ to: [an, bram] }))).toEqual([
      { kind: 'recipients', field: 'to', value: [an, gmail, bram] },
    ]);
  });

  it('keeps who was added or removed by hand since', () => {
    const leila = person('leila@dmw.be');
    expect(takeBack(removal, draft({ to: [an, leila] }))).toEqual([
      { kind: 'recipients', field: 'to', value: [an, gmail, leila] },
    ]);
  });

  it('turns a replacement around', () => {
    expect(takeBack(replacement, draft({ to: [an, person('Y@caw.be'), bram] }))).toEqual([
      { kind: 'recipients', field: 'to', value: [an, gmail, bram] },
    ]);
  });

  it('does nothing when the removed recipient is back, or the new one gone', () => {
    expect(takeBack(removal, draft({ to: [an, bram, person('X@gmail.com')] }))).toBeNull();
    expect(takeBack(replacement, draft({ to: [an, bram] }))).toBeNull();
  });
});

describe('taking back what was stated', () => {
  const mail = draft({ subject: 'Intake mevr. Peeters', statement: { notPersonal: ['Mei'] } });

  it('keeps what was stated since', () => {
    const dismissal = performedOn(mail, {
      kind: 'statement',
      value: { ...mail.statement, notPersonal: ['Mei', 'Peeters'] },
    });
    const now = { ...emptyStatement, clientNames: ['Fatima'], notPersonal: ['Mei', 'Peeters', 'Hoop'] };
    expect(takeBack(dismissal, { ...mail, statement: now })).toEqual([
      { kind: 'statement', value: { ...now, notPersonal: ['Mei', 'Hoop'] } },
    ]);
    expect(takeBack(dismissal, mail)).toBeNull();
  });

  it('no longer calls it a client mail where only the change did', () => {
    const change = performedOn(
      mail,
      { kind: 'statement', value: { ...mail.statement, isClientMail: true } },
      { kind: 'subject', value: 'Intake' },
    );
    const now = draft({ subject: 'Intake', statement: { ...mail.statement, isClientMail: true } });
    expect(takeBack(change, now)).toEqual([
      { kind: 'subject', value: 'Intake mevr. Peeters' },
      { kind: 'statement', value: mail.statement },
    ]);
  });

  it('lets the rest be taken back when there is nothing left of the statement', () => {
    const change = performedOn(
      mail,
      { kind: 'statement', value: { ...mail.statement, isClientMail: true } },
      { kind: 'subject', value: 'Intake' },
    );
    expect(takeBack(change, { ...mail, subject: 'Intake' })).toEqual([
      { kind: 'subject', value: 'Intake mevr. Peeters' },
    ]);
  });
});
