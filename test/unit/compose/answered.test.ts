import type { Answer, MailDraft } from '../../../src/core/mail/draft';
import { judge } from '../../../src/core/mail/judge';
import { isAnswered, type Question } from '../../../src/core/mail/question';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import { answeredIn } from '../../../src/surfaces/compose/answers/answered';
import { withAnswer } from '../../../src/surfaces/compose/answers/statement';
import { draft, person } from '../../support/drafts';
import { directory } from '../../support/partners';

const policy = { ...defaultPolicy, ownDomains: ['caw-voorbeeld.be'] };
const judged = (mail: MailDraft) => judge(mail, policy, directory);
const answersIn = (mail: MailDraft) => answeredIn(mail, judged(mail).findings, judged);
const keysOf = (mail: MailDraft) => answersIn(mail).map(({ finding }) => finding.wording.key);

const questionOf = (mail: MailDraft, id: Question['id']): Question => {
  const asked = judged(mail)
    .findings.map(({ question }) => question)
    .concat(judged(mail).notClientMail)
    .find((question) => question?.id === id);
  if (!asked) {
    throw new Error(`The mail of this test does not ask ${id}.`);
  }
  return asked;
};
const answering = (mail: MailDraft, id: Question['id'], reason = ''): MailDraft => ({
  ...mail,
  statement: withAnswer(mail.statement, questionOf(mail, id), reason),
});

const protection = {
  header: defaultPolicy.protection.header.value,
  labelId: null,
  route: 'header',
} as const;
const colleague = person('an.verlinden@caw-voorbeeld.be');
const copied = draft({ protection, cc: [colleague] });

describe('an answer', () => {
  it('takes the question away, and shows in its place among the others with its reason', () => {
    const answered = answering(copied, 'cc', 'An neemt over tijdens mijn verlof.');
    expect(judged(copied).findings.map(({ wording }) => wording.key)).toEqual(['ccNeeded', 'consentUnknown']);
    expect(judged(answered).findings.map(({ wording }) => wording.key)).toEqual(['consentUnknown']);
    expect(answersIn(answered)).toMatchObject([
      { position: 0, answer: { reason: 'An neemt over tijdens mijn verlof.' } },
    ]);
    expect(answersIn(answering(copied, 'consent'))).toMatchObject([{ position: 1, answer: { reason: '' } }]);
  });

  it.each<[string, Partial<MailDraft>]>([
    ['somebody else reads along', { cc: [colleague, person('joris.maes@caw-voorbeeld.be')] }],
    ['another person reads along', { cc: [person('joris.maes@caw-voorbeeld.be')] }],
  ])('no longer counts once %s: the question is back', (_, change) => {
    const changed = { ...answering(copied, 'cc', 'Zij volgen samen op.'), ...change };
    expect(isAnswered(changed, questionOf(changed, 'cc'))).toBe(false);
    expect(keysOf(changed)).toEqual([]);
  });

  it('no longer shows once nobody would ask', () => {
    expect(keysOf({ ...answering(copied, 'cc', 'Verlof.'), cc: [] })).toEqual([]);
  });

  it('still shows when the address that it confirmed is known from then on', () => {
    const stranger = draft({ protection, to: [person('nele.claes@inloop-voorbeeld.be')] });
    const confirmed = {
      ...answering(stranger, 'address'),
      confirmedAddresses: ['nele.claes@inloop-voorbeeld.be'],
    };
    expect(keysOf(confirmed)).toEqual(['unknownAddress']);
  });

  it('shows for no address that was confirmed in an earlier mail', () => {
    const known = draft({
      protection,
      to: [person('nele.claes@inloop-voorbeeld.be')],
      confirmedAddresses: ['nele.claes@inloop-voorbeeld.be'],
    });
    expect(keysOf(answering(known, 'consent'))).toEqual(['consentUnknown']);
  });

  it('that the mail is about no client takes the other questions away with it', () => {
    const found = draft({ subject: 'Sleutel van mevr. Peeters', cc: [colleague] });
    const denied = answering(found, 'notClientMail', 'De nieuwe poetshulp.');
    expect(judged(denied).clientSignals).toEqual([]);
    expect(
      keysOf(answering(answering(found, 'cc', 'Verlof.'), 'notClientMail', 'De nieuwe poetshulp.')),
    ).toEqual([]);
  });

  it('that the mail is about no client no longer counts once it holds other data', () => {
    const found = draft({ subject: 'Sleutel van mevr. Peeters' });
    const denied = answering(found, 'notClientMail', 'De nieuwe poetshulp.');
    const changed = { ...denied, subject: 'Sleutel van mevr. Janssens' };
    expect(judged(changed).clientSignals).not.toEqual([]);
  });

  it('to another question of the same kind stays', () => {
    const earlier: Answer = { question: 'cc', basis: 'other people', reason: 'Verlof.' };
    const statement = { ...copied.statement, answers: [earlier] };
    expect(answering({ ...copied, statement }, 'cc', 'Overdracht.').statement.answers).toMatchObject([
      earlier,
      { reason: 'Overdracht.' },
    ]);
  });
});
