import { changesFor } from '../../../src/core/mail/change';
import { judge } from '../../../src/core/mail/judge';
import type { Verdict } from '../../../src/core/mail/verdict';
import { directory } from '../../../deploy/example/organisation';
import { outcomeOf, policy, shareOf, type Outcome } from '../../../tools/mails/classify';
import { loadMails } from '../../../tools/mails/load-mails';

const outcomes = loadMails('first').map(outcomeOf);
const labelled = (label: 'client' | 'ordinary') => outcomes.filter(({ mail }) => mail.label === label);
const [client, ordinary] = [labelled('client'), labelled('ordinary')];
const isCaught = ({ is }: Outcome) => is !== 'ordinary';

/**
 * Learning saw these mails, so this holds that the shipped weights are those that were learned; how well they do on other mails
 * is in docs/client-mail-report.md.
 */
describe('on the first half of the whole mails', () => {
  it('at least 84 % of the client mails are protected or asked about, and 60 % without asking', () => {
    expect(shareOf(client, isCaught)).toBeGreaterThanOrEqual(0.84);
    expect(shareOf(client, ({ is }) => is === 'client')).toBeGreaterThanOrEqual(0.6);
  });

  it('at most 2 % of the ordinary mails are taken for a client mail or asked about, and 1 % taken for one', () => {
    expect(shareOf(ordinary, isCaught)).toBeLessThanOrEqual(0.02);
    expect(shareOf(ordinary, ({ is }) => is === 'client')).toBeLessThanOrEqual(0.01);
  });

  it('at least 42 % of the mails about several clients are seen, and at most 3 % of those about one are taken for one', () => {
    const [several, one] = [
      client.filter(({ mail }) => mail.clients > 1),
      client.filter(({ mail }) => mail.clients === 1),
    ];
    expect(shareOf(several, ({ hasSeveral }) => hasSeveral)).toBeGreaterThanOrEqual(0.42);
    expect(shareOf(one, ({ hasSeveral }) => hasSeveral)).toBeLessThanOrEqual(0.03);
  });
});

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('a name in a subject or a file name', () => {
  const isAsked = ({ findings }: Verdict) =>
    findings.some(({ place, severity }) => 'spans' in place && severity !== 'info');
  const isTold = ({ findings }: Verdict) => findings.some(({ place }) => 'spans' in place);

  it('is asked about on all but one in twenty of the client mails that have one', () => {
    const told = client.filter(({ verdict }) => isTold(verdict));
    expect(told.length).toBeGreaterThanOrEqual(20);
    expect(shareOf(told, ({ verdict }) => !isAsked(verdict))).toBeLessThanOrEqual(1 / 20);
  });

  it('is only told on two thirds of the ordinary ones', () => {
    const told = ordinary.filter(({ verdict }) => isTold(verdict));
    expect(shareOf(told, ({ verdict }) => !isAsked(verdict))).toBeGreaterThanOrEqual(2 / 3);
  });
});

describe('an ordinary week', () => {
  it('of 100 ordinary mails is interrupted 3 times at most, and 2 of these over clients', () => {
    const next = drawn(9);
    const week = ordinary
      .map((outcome) => ({ outcome, at: next() }))
      .sort((one, other) => one.at - other.at)
      .slice(0, 100)
      .map(({ outcome }) => outcome);
    expect(week.filter(({ verdict }) => verdict.outcome !== 'allow').length).toBeLessThanOrEqual(3);
    expect(week.filter(isCaught).length).toBeLessThanOrEqual(2);
  });
});

describe('a mail that may be about a client', () => {
  const unsure = outcomes.filter(({ is }) => is === 'unsure').map(({ mail }) => mail);
  const questionOf = (draft: Outcome['mail']['draft']) =>
    judge(draft, policy, directory).findings.find(({ wording }) => wording.key === 'perhapsClientMail');

  it.each(unsure.map((mail) => [mail.id, mail] as const))('%s is sent as it is on "no"', (_, { draft }) => {
    const question = questionOf(draft)?.question;
    expect(question).toMatchObject({ id: 'notClientMail', needsReason: false });
    const answers = question ? [{ question: question.id, basis: question.basis, reason: '' }] : [];
    expect(questionOf({ ...draft, statement: { ...draft.statement, answers } })).toBeUndefined();
  });

  it.each(unsure.map((mail) => [mail.id, mail] as const))('%s is protected on "yes"', (_, { draft }) => {
    const [fix] = questionOf(draft)?.fixes ?? [];
    const changes = fix ? changesFor(fix, draft, policy, false) : [];
    expect(changes).toEqual([{ kind: 'header', value: policy.protection.header.value }]);
    const header = policy.protection.header.value;
    const verdict = judge({ ...draft, protection: { ...draft.protection, header } }, policy, directory);
    expect(verdict.clientSignals).toContainEqual({ code: 'protected' });
  });

  it('is asked again once somebody else is named', () => {
    const [mail] = unsure;
    const question = mail && questionOf(mail.draft)?.question;
    const answers = question ? [{ question: question.id, basis: question.basis, reason: '' }] : [];
    const text = `Mevr. Godelieve Baekelandt huilt, haar leefloon is geweigerd.\n${mail?.draft.body.text ?? ''}`;
    const changed = mail && {
      ...mail.draft,
      body: { text, html: `<p>${text}</p>` },
      statement: { ...mail.draft.statement, answers },
    };
    expect(changed && outcomeOf({ ...mail, draft: changed }).is).not.toBe('ordinary');
  });
});
