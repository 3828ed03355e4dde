import { BLANK } from '../../../src/core/mail/blank';
import type { MailDraft } from '../../../src/core/mail/draft';
import { judge } from '../../../src/core/mail/judge';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import type { Verdict } from '../../../src/core/mail/verdict';
import type { Policy } from '../../../src/core/policy/policy';
import { initialReading, nextReading, type Reading } from '../../../src/surfaces/compose/live/reading';
import { messageFor } from '../../../src/surfaces/compose/verdict/verdict-message';
import { en } from '../../../src/surfaces/compose/words/en';
import { fr } from '../../../src/surfaces/compose/words/fr';
import { nl } from '../../../src/surfaces/compose/words/nl';
import type { PaneWords } from '../../../src/surfaces/compose/words/words';
import { draft, person } from '../../support/drafts';
import { directory } from '../../support/partners';

const header = defaultPolicy.protection.header.value;
const isProtected = { header, labelId: null, route: 'header' } as const;
/** Without the rules that ask about every partner. */
const plain: Policy = { ...defaultPolicy, rules: { ...defaultPolicy.rules, M3: 'off', M9: 'off' } };
const asking: Policy = {
  ...plain,
  rules: { ...plain.rules, M1: 'ask', M2: 'ask', M5: 'ask' },
};
const mixed: Policy = {
  ...plain,
  rules: { ...plain.rules, M1: 'ask', M2: 'block', M5: 'ask' },
};

const known = (
  reading: Reading,
  verdict: Verdict | null,
  more: Partial<Parameters<typeof messageFor>[0]> = {},
) => ({
  reading,
  verdict,
  isBlank: false,
  lacksJudgement: false,
  ...more,
});

function messageOf(mail: MailDraft, policy: Policy = plain, words: PaneWords = nl) {
  const reading = nextReading(initialReading, { type: 'read', draft: mail, occasion: 'event' });
  const { state, title, details } = messageFor(known(reading, judge(mail, policy, directory)), words);
  return [state, title, ...details];
}

const ordinary = draft();
const clientMail = draft({ subject: 'Intake mevr. Peeters', to: [person('x@gmail.com')] });
const oneToMend = draft({ statement: { isClientMail: true } });

describe('the verdict line', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['an ordinary mail', messageOf(ordinary), ['ready', 'Klaar om te versturen']],
    [
      'a client mail that is protected',
      messageOf(draft({ protection: isProtected })),
      ['ready', 'Klaar om te versturen', 'Beschermd: de ontvanger kan niet doorsturen.'],
    ],
    ['one point', messageOf(oneToMend), ['notYet', 'Nog niet klaar', 'Nog 1 punt te herstellen.']],
    ['more points', messageOf(clientMail), ['notYet', 'Nog niet klaar', 'Nog 3 punten te herstellen.']],
    [
      'a point and questions',
      messageOf(clientMail, mixed),
      ['notYet', 'Nog niet klaar', 'Nog 1 punt te herstellen. En 2 vragen.'],
    ],
    [
      'one question',
      messageOf(oneToMend, asking),
      ['question', 'Eén vraag voor je verstuurt', 'Kijk dit nog even na.'],
    ],
    [
      'French',
      messageOf(clientMail, plain, fr),
      ['notYet', 'Pas encore prêt', 'Encore 3 points à corriger.'],
    ],
    ['English', messageOf(ordinary, plain, en), ['ready', 'Ready to send']],
  ])('speaks of %s', (_, said, expected) => {
    expect(said).toEqual(expected);
  });

  it('says that the mail is being read until it was', () => {
    expect(messageFor(known(initialReading, null), nl).state).toBe('reading');
  });

  it('says what could not be read and what to try, and claims nothing about the mail', () => {
    const read = nextReading(initialReading, { type: 'read', draft: ordinary, occasion: 'event' });
    const reading = nextReading(read, {
      type: 'failed',
      failure: { kind: 'unreadable', part: 'body' },
      occasion: 'event',
    });
    const message = messageFor(known(reading, judge(ordinary, defaultPolicy, directory)), nl);
    expect(message).toMatchObject({ state: 'unreadable', title: 'Nog niet nagekeken' });
    expect(message.details[0]).toContain('de tekst');
    expect(message.details[1]).toContain('probeer opnieuw');
  });

  const read = nextReading(initialReading, { type: 'read', draft: ordinary, occasion: 'event' });

  it('says of a blank mail that there is nothing to check, and not that it is in order', () => {
    expect(messageFor(known(read, BLANK, { isBlank: true }), nl)).toMatchObject({
      state: 'blank',
      title: 'Nog niets om na te kijken',
    });
  });

  it('says that the mail is being read as long as the judgement is on its way', () => {
    expect(messageFor(known(read, null), nl).state).toBe('reading');
  });

  it('says that nothing was checked, and what to try, when the judgement could not be fetched', () => {
    const { state, title, details } = messageFor(known(read, null, { lacksJudgement: true }), nl);
    expect([state, title]).toEqual(['unreadable', 'Nog niet nagekeken']);
    expect(details.join(' ')).toContain('probeer opnieuw');
  });
});
